// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What is in force, and who says so: the rule itself, the preset, the profile, the manifest for
// all files or some, or the command line.
#include "credsmith/json/read.h"
#include "credsmith/schema/check_shape.h"
#include "credsmith/schema/embedded.h"
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/file_settings.h"
#include "credsmith/workspace/in_force.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::workspace {
namespace {

const std::string long_words = "competency/long-statement";

/// A repository of one manifest.
struct Repository {
    text::MemoryFileSystem files;

    explicit Repository(const std::string& lint) {
        files.put("credsmith.yaml", "credsmith: 1\nlanguage: en\nlint:\n" + lint);
    }

    [[nodiscard]] Settings settings(const Choices& choices = {}) const {
        return read_settings(&files, choices);
    }
};

RuleInForce rule_of(const Settings& settings, std::string_view slug, std::string_view path = "") {
    const std::vector<RuleInForce> rules = rules_in_force(settings.options, path);
    const auto found = std::ranges::find_if(
        rules, [&](const RuleInForce& rule) { return rule.kind->slug == slug; });
    REQUIRE(found != rules.end());
    return *found;
}

/// "warning, default; 40, default"
std::string described(const Settings& settings, std::string_view slug, std::string_view path = "") {
    const RuleInForce rule = rule_of(settings, slug, path);
    std::string text =
        severity_in_words(rule.severity) + ", " + origin_in_words(rule.origin, settings, "");
    for (const ParameterInForce& each : rule.parameters)
        text += "; " + std::to_string(static_cast<int>(each.value.number)) + ", " +
                origin_in_words(each.origin, settings, "");
    return text;
}

std::vector<std::string> findings_of(const std::string& lint) {
    const Repository repository(lint);
    std::vector<std::string> lines;
    const Analysis analysis = analyse(repository.files, 1);
    for (const auto& finding : analysis.report.findings)
        lines.push_back(std::string(finding.kind->slug) + " `" +
                        std::string(analysis.sources.cut(finding.span)) + "`");
    return lines;
}

TEST_CASE("without a repository the standards are in force") {
    const Settings settings = read_settings(nullptr, {});
    CHECK(settings.profile.value == "core");
    CHECK(settings.preset.value == "recommended");
    CHECK(described(settings, long_words) == "warning, default; 40, default");
    CHECK(described(settings, "research/few-references") == "off, preset recommended; 3, default");
}

TEST_CASE("the manifest sets a severity, a parameter, or both, and the place is known") {
    const Repository repository("  rules:\n"
                                "    competency/long-statement: {severity: note, most_words: 50}\n"
                                "    metadata/long-title: {most_characters: 60}\n"
                                "    metadata/long-summary: error\n");
    const Settings settings = repository.settings();
    CHECK_FALSE(settings.has_mistakes);
    CHECK(described(settings, long_words) == "note, credsmith.yaml:5:43; 50, credsmith.yaml:5:49");
    CHECK(described(settings, "metadata/long-title") ==
          "warning, default; 60, credsmith.yaml:6:27");
    CHECK(described(settings, "metadata/long-summary") ==
          "error, credsmith.yaml:7:28; 500, default");
}

TEST_CASE("an override holds for its files only") {
    const Repository repository(
        "  rules: {competency/long-statement: {most_words: 50}}\n"
        "  overrides:\n"
        "    - files: pilot/**\n"
        "      rules: {competency/long-statement: {severity: \"off\", most_words: 60}}\n");
    const Settings settings = repository.settings();
    CHECK(described(settings, long_words, "a.md") == "warning, default; 50, credsmith.yaml:4:39");
    CHECK(described(settings, long_words, "pilot/a.md") ==
          "off, credsmith.yaml:7:53; 60, credsmith.yaml:7:60");
}

TEST_CASE("a preset of the command line wins over that of the manifest") {
    const Repository repository("  extends: strict\n");
    CHECK(described(repository.settings(), "research/few-references") ==
          "note to warning, default; 3, default");
    const Settings minimal = repository.settings({"", "minimal"});
    CHECK(described(minimal, "research/few-references") == "off, preset minimal; 3, default");
    CHECK(origin_in_words(minimal.preset.origin, minimal, "") == "command line");
}

TEST_CASE("what a rule does not take is told where it stands, and nothing of it is in force") {
    CHECK(findings_of("  rules: {competency/long-statement: {most_word: 50}}\n") ==
          std::vector<std::string>{"structure/unknown-field `most_word`"});
    CHECK(findings_of("  rules: {competency/long-statement: {most_words: 4}}\n") ==
          std::vector<std::string>{"structure/out-of-range `4`"});
    CHECK(findings_of("  rules: {competency/long-statement: {most_words: many}}\n") ==
          std::vector<std::string>{"structure/wrong-type `many`"});
    CHECK(findings_of("  rules: {competency/repeats-title: {most_words: 50}}\n") ==
          std::vector<std::string>{"structure/unknown-field `most_words`"});
    CHECK(findings_of("  rules: {competency/long-statement: {severity: errer}}\n") ==
          std::vector<std::string>{"structure/not-a-choice `errer`"});
    const Repository repository("  rules: {competency/long-statement: {most_words: 4}}\n");
    CHECK(repository.settings().has_mistakes);
    CHECK(described(repository.settings(), long_words) == "warning, default; 40, default");
}

TEST_CASE("a parameter decides what a rule finds, with the number in the help") {
    Repository repository("  rules: {competency/long-statement: {most_words: 6}}\n");
    repository.files.put("credentials/a.yaml",
                         "kind: credential\nid: a\ntitle: A\nstatus: draft\n"
                         "competency: The educator leads talks about numbers.\n");
    const auto help_of_long_statement = [&] {
        for (const auto& finding : analyse(repository.files, 1).report.findings)
            if (finding.kind->slug == long_words) return finding.help;
        return std::string("nothing");
    };
    CHECK(help_of_long_statement() == "nothing");
    repository.files.put("credsmith.yaml",
                         "credsmith: 1\nlanguage: en\n"
                         "lint: {rules: {competency/long-statement: {most_words: 5}}}\n");
    CHECK(help_of_long_statement().starts_with("say it in 5 or fewer"));
}

TEST_CASE("a file says for itself what it is, and the manifest the rest") {
    Repository repository("  extends: recommended\n");
    repository.files.put("a.md", "---\nkind: credential\nid: a\nlanguage: es\n---\n");
    repository.files.put("README.md", "# Read me\n");
    repository.files.put(".gitignore", "old/\n");
    repository.files.put("old/a.md", "---\nkind: credential\n---\n");
    CHECK(standing_of(repository.files, "a.md") == Standing::ours);
    CHECK(standing_of(repository.files, "README.md") == Standing::without_kind);
    CHECK(standing_of(repository.files, "old/a.md") == Standing::passed_over);
    Settings settings = repository.settings();
    std::string text;
    for (const NamedSetting& each : file_settings(settings, repository.files, "a.md"))
        if (!each.value.empty())
            text += std::string(each.name) + " " + each.value + " " +
                    origin_in_words(each.origin, settings, "") + "\n";
    CHECK(text == "kind credential a.md:2:7\n"
                  "id a a.md:3:5\n"
                  "status draft default\n"
                  "language es a.md:4:11\n"
                  "profile core default\n"
                  "preset recommended credsmith.yaml:4:12\n");
}

std::vector<std::string> problems_of(const std::string& text, std::string_view schema) {
    const auto document = json::read(text);
    REQUIRE(document.has_value());
    return schema::violations(*document, schema::embedded_schema(schema));
}

TEST_CASE("the JSON of rules and settings is as its schemas say") {
    const Repository repository("  rules:\n"
                                "    competency/long-statement: {severity: note, most_words: 50}\n"
                                "    metadata/too-few-hours: {fewest_hours: 0.5}\n"
                                "    competency/vague-verb: {accepted_verbs: [explore]}\n");
    for (const Choices& choices : {Choices{}, Choices{"eu", "strict"}}) {
        const Settings settings = repository.settings(choices);
        const auto rules = rules_in_force(settings.options, "");
        CHECK(problems_of(rules_as_json(settings, rules), "report/rules.schema.json").empty());
        CHECK(problems_of(settings_as_json(settings, {"", manifest_settings(settings), rules}),
                          "report/config.schema.json")
                  .empty());
    }
}

TEST_CASE("the schema of rules sees a member too many, one that is missing, and bad values") {
    const Settings settings = read_settings(nullptr, {});
    const auto document = json::read(rules_as_json(settings, rules_in_force(settings.options, "")));
    const auto problems_with = [&](const auto& change) {
        json::Value changed = *document;
        change(changed["rules"][0]);
        return schema::violations(changed, schema::embedded_schema("report/rules.schema.json"))
            .size();
    };
    CHECK(problems_with([](json::Value& rule) { rule["surplus"] = 1; }) == 1);
    CHECK(problems_with([](json::Value& rule) { rule.erase("stage"); }) == 1);
    CHECK(problems_with([](json::Value& rule) { rule["severity"]["draft"] = "loud"; }) == 1);
}

} // namespace
} // namespace credsmith::workspace
