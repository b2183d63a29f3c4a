// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/run.h"
#include "unit/check/findings.h"

#include <string>

using namespace credsmith;
using namespace credsmith::test;

namespace {

constexpr diagnostic::Kind kind{
    .slug = "test/kind",
    .stage = diagnostic::Stage::rule,
    .severity = {diagnostic::Severity::note, diagnostic::Severity::warning,
                 diagnostic::Severity::off, diagnostic::Severity::error},
    .summary = "",
    .since = "",
    .preset = diagnostic::Preset::recommended};

constexpr diagnostic::Message<std::string_view, std::string_view> seen{"{} {}"};
constexpr diagnostic::Message<> seen_alone{"seen"};

template <class T>
void see(const check::Subject<T>& subject, const check::Reporter& report) {
    const std::string_view owner =
        subject.credential != nullptr ? std::string_view{subject.credential->id->value} : "nobody";
    report(subject.item.span, seen, owner, subject.language);
}

void see_text(const check::Subject<check::AuthorText>& subject, const check::Reporter& report) {
    report(subject.item.span(0, subject.item.text.size()), seen_alone);
}

void see_repository(const check::Subject<repository::Repository>& /*subject*/,
                    const check::Reporter& report) {
    report({}, seen_alone);
}

/// What a rule with this function reports for `files`: the bytes and the message.
template <class T>
Lines seen_by(check::Check<T> look, Files files) {
    check::Rule rule{kind, look};
    rule.kind.severity = diagnostic::always(diagnostic::Severity::note);
    const check::Rule* all = &rule;
    const BuiltRepository built = build_repository(std::move(files));
    return describe(check::run(built.repository, everything(), 1, std::span{&all, 1}), built);
}

Files two_credentials_and_a_stack() {
    return {
        {"credentials/a.yaml", "kind: credential\n"
                               "id: a\n"
                               "language: es\n"
                               "competency: first\n"
                               "components: [{title: one}, {title: two}]\n"
                               "references: [{key: own}]\n"},
        {"credentials/b.yaml", "kind: credential\n"
                               "id: b\n"
                               "competency: second\n"},
        {"references.yaml", "kind: references\n"
                            "items: [{key: shared}]\n"},
        {"stacks/s.yaml", "kind: stack\n"
                          "id: s\n"
                          "competency: third\n"},
    };
}

} // namespace

TEST_CASE("a rule sees every subject of its type, with what it belongs to and its language") {
    const Files files = two_credentials_and_a_stack();
    CHECK(seen_by<model::Competency>(&see, files) ==
          Lines{"note `first` a es", "note `second` b en", "note `third` nobody en"});
    CHECK(seen_by<model::Component>(&see, files) ==
          Lines{"note `{title: one}` a es", "note `{title: two}` a es"});
    CHECK(seen_by<model::Reference>(&see, files) ==
          Lines{"note `{key: own}` a es", "note `{key: shared}` nobody en"});
    CHECK(seen_by<model::Credential>(&see, files).size() == 2);
    CHECK(seen_by<model::Stack>(&see, files).size() == 1);
}

TEST_CASE("a rule about the repository runs once") {
    const check::Rule rule{kind, &see_repository};
    const check::Rule* all = &rule;
    const BuiltRepository built = build_repository(two_credentials_and_a_stack());
    CHECK(check::run(built.repository, {}, 1, std::span{&all, 1}).size() == 1);
}

TEST_CASE("rubrics, prompts, parts and texts are found however deep they stand") {
    const Files files = credential("draft", "rationale: deep thought\n"
                                            "submission:\n"
                                            "  parts:\n"
                                            "    - prompts: [{text: why}]\n"
                                            "      artifacts:\n"
                                            "        - title: Log\n"
                                            "          rubric: {criteria: [{title: Use}]}\n"
                                            "      rubric: {title: Shared}\n");
    CHECK(seen_by<model::Rubric>(&see, files) ==
          Lines{"note `{criteria: [{title: Use}]}` a en", "note `{title: Shared}` a en"});
    CHECK(seen_by<model::Prompt>(&see, files) == Lines{"note `{text: why}` a en"});
    CHECK(seen_by<model::Artifact>(&see, files).size() == 1);
    CHECK(seen_by<model::Part>(&see, files).size() == 1);
    CHECK(seen_by<model::RichText>(&see, files) ==
          Lines{"note `deep thought` a en", "note `why` a en"});
}

TEST_CASE("texts for readers are found, ids, codes and addresses are not") {
    const Files files = credential("draft", "summary: in short\n"
                                            "license: CC-BY-4.0\n"
                                            "landing_page: https://example.org/\n"
                                            "badge: {file: b.png, alt: two arrows}\n"
                                            "topics: [Coaching]\n"
                                            "key_method: how\n");
    CHECK(seen_by<check::AuthorText>(&see_text, files) ==
          Lines{"note `A title` seen", "note `in short` seen", "note `how` seen",
                "note `Coaching` seen", "note `two arrows` seen",
                "note `Example cooperative` seen"});
}

TEST_CASE("a damaged item is passed over, and the others are not") {
    const Files files = credential("draft", "components: [{title: [no]}, {title: fine}]\n");
    CHECK(seen_by<model::Component>(&see, files) == Lines{"note `{title: fine}` a en"});
}

TEST_CASE("a damaged credential is still looked at, because its rules ask for each field") {
    CHECK(seen_by<model::Credential>(&see, credential("draft", "knid: x\n")).size() == 1);
}

TEST_CASE("findings come by entity, then by rule, on any number of threads") {
    Files files;
    for (int i = 10; i < 60; ++i) {
        const std::string id = "c" + std::to_string(i);
        files["credentials/" + id + ".yaml"] = "kind: credential\nid: " + id +
                                               "\nstatus: published\ncompetency: TBD\n"
                                               "key_method: \"[x](http://example.com)\"\n";
    }
    const BuiltRepository built = build_repository(files);
    const Lines one = describe(check::run(built.repository, everything(), 1), built);
    CHECK(one.size() >= 100);
    CHECK(one == describe(check::run(built.repository, everything(), 8), built));
}

TEST_CASE("the severity follows the status, and suspended and retired count as published") {
    using enum diagnostic::Severity;
    using model::Status;
    const auto at = [](Status status) {
        return check::severity_in_force(kind, {}, status, "a.md");
    };
    CHECK(at(Status::draft) == note);
    CHECK(at(Status::in_review) == warning);
    CHECK(at(Status::approved) == off);
    CHECK(at(Status::published) == error);
    CHECK(at(Status::suspended) == error);
    CHECK(at(Status::retired) == error);
}

TEST_CASE("a kind outside the preset is off until a setting turns it on") {
    using enum diagnostic::Severity;
    check::Options options;
    options.preset = diagnostic::Preset::minimal;
    const auto in_force = [&] {
        return check::severity_in_force(kind, options, model::Status::published, "a.md");
    };
    CHECK(in_force() == off);
    options.severities.push_back({"test/other", error, ""});
    CHECK(in_force() == off);
    options.severities.push_back({"test/kind", note, ""});
    CHECK(in_force() == note);
}

TEST_CASE("of several settings the last that fits the file wins") {
    using enum diagnostic::Severity;
    check::Options options;
    options.severities = {{"test/kind", warning, ""},
                          {"test/kind", off, "credentials/drafts/**"},
                          {"test/kind", note, "**/*.yaml"}};
    const auto at = [&](std::string_view path) {
        return check::severity_in_force(kind, options, model::Status::draft, path);
    };
    CHECK(at("credentials/a.md") == warning);
    CHECK(at("credentials/drafts/x/a.md") == off);
    CHECK(at("credentials/drafts/x/a.yaml") == note);
}

constexpr check::Parameter most = check::whole_number("most", 40, {1, 100}, "how many");
constexpr check::Parameter accepted = check::words("accepted", "words that pass");
constexpr check::Parameter share = check::number("share", 0.5, {0, 1}, "how much");
constexpr check::ParameterList parameters{&most, &accepted, &share};

TEST_CASE("a parameter has its standard until it is set, and then each its own value") {
    check::Options options;
    const auto standard = check::parameters_in_force(parameters, options, "a.md");
    CHECK(check::RuleOptions(options, standard).whole_number(most) == 40);
    CHECK(check::RuleOptions(options, standard).words(accepted).empty());
    options.parameters = {{&share, {0.25, {}}, ""}, {&accepted, {0, {"explore"}}, ""}};
    const auto set = check::parameters_in_force(parameters, options, "a.md");
    const check::RuleOptions in_force(options, set);
    CHECK(in_force.whole_number(most) == 40);
    CHECK(in_force.number(share) == 0.25);
    REQUIRE(in_force.words(accepted).size() == 1);
    CHECK(in_force.words(accepted).front() == "explore");
}

TEST_CASE("of several values of a parameter the last that fits the file wins") {
    check::Options options;
    options.parameters = {{&most, {30, {}}, ""}, {&most, {60, {}}, "pilot/**"}};
    const auto at = [&](std::string_view path) {
        const auto set = check::parameters_in_force(parameters, options, path);
        return check::RuleOptions(options, set).whole_number(most);
    };
    CHECK(at("a.md") == 30);
    CHECK(at("pilot/a.md") == 60);
}

TEST_CASE("a rule that is off does not run") {
    check::Options options = everything();
    options.severities = {{"structure/placeholder-text", diagnostic::Severity::off, ""}};
    CHECK(lines_of("structure/placeholder-text", credential("draft", "summary: TBD\n")).size() ==
          1);
    CHECK(lines_of("structure/placeholder-text", credential("draft", "summary: TBD\n"), options)
              .empty());
}

TEST_CASE("the table of rules is sorted by path, and every rule says what it expects") {
    const auto rules = check::all_rules();
    CHECK(rules.size() >= 12);
    CHECK(std::ranges::is_sorted(rules, {}, [](const auto* rule) { return rule->kind.slug; }));
    for (const check::Rule* rule : rules) {
        CAPTURE(rule->kind.slug);
        CHECK(rule->kind.stage == diagnostic::Stage::rule);
        CHECK_FALSE(rule->kind.summary.empty());
        CHECK_FALSE(rule->kind.since.empty());
    }
}
