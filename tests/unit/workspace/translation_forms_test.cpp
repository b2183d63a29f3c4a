// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A translation means the same in both forms, and a new one is valid and empty.
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/dump.h"
#include "credsmith/workspace/status.h"
#include "credsmith/workspace/translation_scaffold.h"

#include <doctest/doctest.h>

#include <string>

namespace credsmith::workspace {
namespace {

constexpr std::string_view manifest = "credsmith: 1\nlanguage: en\n";
constexpr std::string_view in_markdown = R"(---
kind: translation
of: talks
of_kind: credential
language: es
---

## title {source=3f9a2c41d0be}

Charlas
numéricas

## goal.body {machine=true source=0123456789ab}

Elija **una** [meta](https://meta.example.org/):

- una
- sola

| a | b |
|---|---|
| 1 | 2 |

## topics

)";
constexpr std::string_view in_yaml = R"(kind: translation
of: talks
of_kind: credential
language: es
sections:
  title:
    source: 3f9a2c41d0be
    text: |
      Charlas
      numéricas
  goal.body:
    machine: true
    source: 0123456789ab
    text: |
      Elija **una** [meta](https://meta.example.org/):

      - una
      - sola

      | a | b |
      |---|---|
      | 1 | 2 |
  topics:
    text: ""
)";

constexpr std::string_view original = R"(kind: credential
id: talks
title: Number Talks
status: draft
summary: "Ask --> listen."
components: [{id: goal, title: Goal, body: "One.\n\nAnd only one."}]
topics: [Numbers, Talk]
)";

std::string model_of(const std::string& path, std::string_view bytes) {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", std::string(manifest));
    files.put(path, std::string(bytes));
    const auto dumped = dump_model(files, path);
    REQUIRE(dumped.has_value());
    return *dumped;
}

/// The bytes of a new translation of the credential at `path`, and how much of it is missing.
struct Made {
    std::string path;
    std::string bytes;
    StateCounts counts{};
    std::size_t findings = 0;
};

Made make(const std::string& path, std::string_view bytes) {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", std::string(manifest) +
                                    "lint: {rules: {structure/missing-section: off, "
                                    "metadata/missing-field: off}}\n");
    files.put(path, std::string(bytes));
    const Analysis before = analyse(files, 1);
    const auto found = find_original(before.repository, "talks", std::nullopt);
    REQUIRE(found.has_value());
    const auto made = make_translation(files, before.repository, *found, "es");
    REQUIRE(made.has_value());
    const Analysis after = analyse(files, 1);
    const auto status = translation_status(after.repository);
    REQUIRE(status.size() == 1);
    return {*made, files.files().at(*made), status.front().counts, after.report.findings.size()};
}

} // namespace

TEST_CASE("both forms of a translation give the same model") {
    const std::string model = model_of("talks.es.yaml", in_yaml);
    CHECK(model_of("talks.es.md", in_markdown) == model);
    CHECK(model.find("machine") != std::string::npos);
}

TEST_CASE("a new translation stands beside its original, is valid, and all of it is missing") {
    const Made yaml = make("credentials/talks.yaml", original);
    CHECK(yaml.path == "credentials/i18n/talks.es.yaml");
    CHECK(yaml.counts == StateCounts{0, 0, 5, 0});
    CHECK(yaml.findings == 0);
    CHECK(yaml.bytes.find("    # And only one.\n    text: |\n") != std::string::npos);

    const std::string body = "---\n" + std::string(original) + "---\n";
    const Made markdown = make("credentials/talks/credential.md", body);
    CHECK(markdown.path == "credentials/talks/i18n/es.md");
    CHECK(markdown.counts == StateCounts{0, 0, 5, 0});
    CHECK(markdown.findings == 0);
    CHECK(markdown.bytes.find("<!--\nAsk -- > listen.\n-->\n") != std::string::npos);
    CHECK(markdown.bytes.find("<!--\n- Numbers\n- Talk\n-->\n") != std::string::npos);
}

TEST_CASE("a language tag is letters, then parts of up to eight characters") {
    for (const char* good : {"es", "pt-BR", "zh-Hant-TW", "es-419", "gsw"})
        CHECK(is_language_tag(good));
    for (const char* bad : {"", "e", "spanish", "es_MX", "es-", "-es", "e5", "es-mexicanisimo"})
        CHECK_FALSE(is_language_tag(bad));
}

} // namespace credsmith::workspace
