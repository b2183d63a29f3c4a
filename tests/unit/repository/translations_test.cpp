// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which texts can be translated, under which keys, and what a change of one of them does to the
// translations of all.
#include "credsmith/repository/translations.h"
#include "support/repository_builder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::repository {
namespace {

using Keys = std::vector<std::string>;

constexpr std::string_view credential = R"(kind: credential
id: talks
title: Number Talks
competency: The educator leads a number talk.
key_method: Ask *first*.
components:
  - {id: goal, title: One goal, body: Choose **one**.}
references: [{key: parrish, text: "Parrish, S. (2014). Number talks. Math Solutions."}]
rationale: Talk helps [@parrish].
resources:
  - title: To read
    items: [{id: book, title: A book, url: "https://book.example.org/", note: Chapter 2}]
submission:
  parts:
    - kind: overview
      prompts: [{id: why, text: "Why this goal?"}]
      criteria: It is answered.
    - kind: artifacts
      artifacts:
        - id: film
          title: A film
          description: Five minutes.
          quantity: {min: 1, unit: films}
          completion: [It has sound., It has no cuts.]
          rubric:
            scale: three-level
            criteria:
              - {id: depth, title: Depth, cells: {Proficient: Goes deep., Basic: Skims., Developing: Nothing.},
                 feedback: {basic: Ask again.}}
topics: [Numbers, Talk]
badge: {file: badge.png, alt: A speech bubble}
)";

test::BuiltRepository repository_with(std::string text, const std::string& translation = {}) {
    test::Files files{{"credentials/talks.yaml", std::move(text)}};
    if (!translation.empty()) files["credentials/talks.es.yaml"] = translation;
    return test::build_repository(
        std::move(files), {{"credentials/badge.png", {FileFacts::State::present, {}, 1, "0"}}});
}

/// A translation of every text, each up to date.
std::string full_translation(const test::BuiltRepository& built) {
    std::string text = "kind: translation\nof: talks\nlanguage: es\nsections:\n";
    for (const OriginalText& each :
         original_texts(built.repository, built.repository.credentials.front()))
        text += "  " + each.key + ": {text: hecho, source: " + digest_of(each) + "}\n";
    return text;
}

Keys keys_in(const test::BuiltRepository& built, TranslationState state) {
    Keys keys;
    REQUIRE(built.repository.translations.size() == 1);
    for (const TranslatedSection& each :
         translated_sections(built.repository, built.repository.translations.front()))
        if (each.state == state) keys.push_back(each.original.key);
    return keys;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("every text that candidates read has a key made of ids") {
    const test::BuiltRepository built = repository_with(std::string(credential));
    Keys keys;
    for (const OriginalText& each :
         original_texts(built.repository, built.repository.credentials.front()))
        keys.push_back(each.key);
    CHECK(keys == Keys{"title",
                       "competency.statement",
                       "key_method.statement",
                       "goal.title",
                       "goal.body",
                       "rationale",
                       "resources.to-read",
                       "book.title",
                       "book.note",
                       "why.text",
                       "part1.criteria",
                       "film.title",
                       "film.description",
                       "film.unit",
                       "film.completion",
                       "depth.title",
                       "depth.proficient",
                       "depth.basic",
                       "depth.developing",
                       "depth.feedback.basic",
                       "topics",
                       "badge.alt"});
}

TEST_CASE("an item that is called like a field takes no key from it") {
    const test::BuiltRepository built = test::build_repository(
        {{"credentials/a.yaml",
          "kind: credential\nid: a\ntitle: A\nprerequisites: {text: Patience.}\n"
          "outcomes: [{id: prerequisites, text: Knows what comes first.}]\n"}});
    Keys keys;
    for (const OriginalText& each :
         original_texts(built.repository, built.repository.credentials.front()))
        keys.push_back(each.key);
    CHECK(keys == Keys{"title", "prerequisites.text", "prerequisites.text-2"});
}

TEST_CASE("changing one text makes its translation stale and no other") {
    const std::string original(credential);
    const std::string translation = full_translation(repository_with(original));
    CHECK(keys_in(repository_with(original, translation), TranslationState::stale).empty());
    const std::vector<std::array<std::string_view, 3>> changes{
        {"title", "Number Talks", "Number Talk"},
        {"competency.statement", "leads a number", "holds a number"},
        {"key_method.statement", "Ask *first*", "Ask first"},
        {"goal.title", "One goal", "A goal"},
        {"goal.body", "Choose **one**", "Choose one"},
        {"rationale", "Talk helps", "It helps"},
        {"book.note", "Chapter 2", "Chapter 3"},
        {"why.text", "Why this goal?", "Why that goal?"},
        {"part1.criteria", "It is answered", "It was answered"},
        {"film.unit", "unit: films", "unit: clips"},
        {"film.completion", "It has no cuts.", "It has one cut."},
        {"depth.basic", "Skims", "Hurries"},
        {"depth.feedback.basic", "Ask again", "Ask twice"},
        {"topics", "Numbers, Talk", "Numbers, Talking"},
        {"badge.alt", "A speech bubble", "Two speech bubbles"},
    };
    for (const auto& change : changes) {
        const std::string key(change[0]);
        CAPTURE(key);
        const auto built = repository_with(replaced(original, change[1], change[2]), translation);
        CHECK(keys_in(built, TranslationState::stale) == Keys{key});
        CHECK(keys_in(built, TranslationState::missing).empty());
    }
}

TEST_CASE("moving things about and changing what is no text makes nothing stale") {
    const std::string original(credential);
    const std::string translation = full_translation(repository_with(original));
    const std::string columns =
        replaced(original, "{Proficient: Goes deep., Basic: Skims., Developing: Nothing.}",
                 "{developing: Nothing., basic: Skims., proficient: Goes deep.}");
    const std::string other = replaced(columns, "{min: 1, unit: films}", "{min: 2, unit: films}");
    CHECK(keys_in(repository_with(other, translation), TranslationState::current).size() == 22);
}

TEST_CASE("a text is missing, stale or made by a machine") {
    const auto built = repository_with(
        std::string(credential), "kind: translation\nof: talks\nlanguage: es\nsections:\n"
                                 "  title: {text: \"\"}\n"
                                 "  why.text: {text: Sin fuente.}\n"
                                 "  goal.title: {text: Una meta, machine: true, source: " +
                                     digest_of({"goal.title", "One goal", TextForm::line}) + "}\n");
    CHECK(keys_in(built, TranslationState::stale) == Keys{"why.text"});
    CHECK(keys_in(built, TranslationState::machine) == Keys{"goal.title"});
    CHECK(keys_in(built, TranslationState::missing).size() == 20);
}

TEST_CASE("a translation cites what its original could cite") {
    const auto built =
        repository_with(std::string(credential),
                        "kind: translation\nof: talks\nlanguage: es\nsections:\n"
                        "  rationale: {text: \"Hablar ayuda [@parrish], dice [@parish].\"}\n");
    REQUIRE(built.findings.size() == 1);
    CHECK(built.findings.front().message ==
          "`parish` is cited, but it is not among the references");
}

TEST_CASE("an original of which something could not be read makes no text unknown") {
    const auto built = repository_with(
        replaced(std::string(credential), "id: goal,", "id: [goal],"),
        "kind: translation\nof: talks\nlanguage: es\nsections: {goal.body: {text: Una.}}\n");
    CHECK(std::ranges::none_of(built.findings, [](const diagnostic::Diagnostic& finding) {
        return finding.kind->slug == "translation/unknown-text";
    }));
}

TEST_CASE("lines and lists are read however they are broken") {
    model::RichText text;
    text.markdown.text = "uno\n  dos\ttres";
    CHECK(as_line(text) == "uno dos tres");
    text.markdown.text = "- uno\n  y más\n\n-\n* dos\n3. tres\n4) cuatro - y medio";
    CHECK(as_list(text) == Keys{"uno y más", "dos", "tres", "cuatro - y medio"});
}

} // namespace credsmith::repository
