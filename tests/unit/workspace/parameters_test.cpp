// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Parameters of rules: declared in the file of the rule, described on its page and known to the
// editors' schema. Three places that have to say the same.
#include "credsmith/json/read.h"
#include "credsmith/schema/embedded.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/parameters.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>
#include <string>

namespace credsmith::workspace {
namespace {

using check::Parameter;
using check::ParameterType;

constexpr Parameter most_words = check::whole_number("most_words", 40, {5, 500}, "words");
constexpr Parameter fewest_hours = check::number("fewest_hours", 1, {0.25, 100}, "hours");
constexpr Parameter accepted = check::words("accepted", "words");

std::string read_as(const Parameter& parameter, std::vector<std::string> written) {
    const auto value = value_for(parameter, std::move(written));
    return value ? value_in_words(parameter, *value) : "refused";
}

TEST_CASE("a number is taken inside its range, both ends included") {
    CHECK(read_as(most_words, {"5"}) == "5");
    CHECK(read_as(most_words, {"500"}) == "500");
    CHECK(read_as(most_words, {"4"}) == "refused");
    CHECK(read_as(most_words, {"501"}) == "refused");
    CHECK(read_as(fewest_hours, {"0.25"}) == "0.25");
    CHECK(read_as(fewest_hours, {"0.2"}) == "refused");
}

TEST_CASE("what is no number, or not a whole one where one belongs, is refused") {
    CHECK(read_as(most_words, {"40.5"}) == "refused");
    CHECK(read_as(most_words, {"many"}) == "refused");
    CHECK(read_as(most_words, {"40 words"}) == "refused");
    CHECK(read_as(most_words, {}) == "refused");
    CHECK(read_as(most_words, {"40", "41"}) == "refused");
    CHECK(read_as(most_words, {"nan"}) == "refused");
}

TEST_CASE("words are taken as they are") {
    CHECK(read_as(accepted, {"explore", "engage"}) == "explore, engage");
    CHECK(read_as(accepted, {}) == "none");
}

/// The line of a rule's page that says what a parameter is.
std::string line_on_page(const Parameter& parameter) {
    return fmt::format("* `{}` ({}, default {}): {}.\n", parameter.name, type_in_words(parameter),
                       standard_in_words(parameter), parameter.meaning);
}

std::string options_on_page(std::string_view slug) {
    const std::string_view page = page_of(slug);
    const std::size_t begin = page.find("\n## Options\n");
    REQUIRE(begin != std::string_view::npos);
    return std::string(page.substr(begin, page.find("\n## ", begin + 1) - begin));
}

TEST_CASE("the page of a rule lists its parameters, and no others") {
    std::size_t parameters = 0;
    for (const diagnostic::Kind* kind : all_kinds()) {
        CAPTURE(kind->slug);
        std::string options = options_on_page(kind->slug);
        const check::Rule* rule = check::find_rule(kind->slug);
        const check::ParameterList none{};
        for (const Parameter* each : check::listed(rule == nullptr ? none : rule->parameters)) {
            const std::string line = line_on_page(*each);
            const std::size_t place = options.find(line);
            CHECK_MESSAGE(place != std::string::npos, "write below Options: " << line);
            if (place != std::string::npos) options.erase(place, line.size());
            ++parameters;
        }
        CHECK_MESSAGE(options.find("\n* `") == std::string::npos, options);
    }
    CHECK(parameters >= 25);
}

/// What the schema has to say of a parameter.
void check_schema(const json::Value& known, const Parameter& parameter) {
    if (parameter.type == ParameterType::words) {
        CHECK(known["type"] == "array");
        return;
    }
    CHECK(known["type"] == (parameter.type == ParameterType::whole_number ? "integer" : "number"));
    CHECK(known["minimum"] == parameter.range.least);
    CHECK(known["maximum"] == parameter.range.most);
    CHECK(known["examples"][0] == parameter.standard);
}

TEST_CASE("the schema of the manifest knows the rules with parameters, and each of these") {
    INFO("script/update-reference makes it anew");
    const auto schema = json::read(
        base::find_embedded(schema::embedded_schemas(), "authoring/manifest.schema.json")->text);
    json::Value rules = (*schema)["$defs"]["rule_settings"]["properties"];
    for (const check::Rule* rule : check::all_rules()) {
        const std::string slug(rule->kind.slug);
        CAPTURE(slug);
        const auto parameters = check::listed(rule->parameters);
        REQUIRE(rules.contains(slug) == !parameters.empty());
        if (parameters.empty()) continue;
        const json::Value& fields = rules[slug]["anyOf"][1]["properties"];
        CHECK(fields.size() == parameters.size() + 1); // and the severity
        for (const Parameter* each : parameters) {
            CAPTURE(each->name);
            REQUIRE(fields.contains(std::string(each->name)));
            check_schema(fields[std::string(each->name)], *each);
        }
        rules.erase(slug);
    }
    CHECK(rules.empty());
}

TEST_CASE("parameters have a name in snake_case, a meaning, and a standard inside their range") {
    for (const check::Rule* rule : check::all_rules())
        for (const Parameter* each : check::listed(rule->parameters)) {
            CAPTURE(rule->kind.slug);
            CAPTURE(each->name);
            CHECK(each->name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") ==
                  std::string_view::npos);
            CHECK(each->name != "severity");
            CHECK_FALSE(each->meaning.empty());
            CHECK_FALSE(each->meaning.ends_with('.'));
            if (each->type == ParameterType::words) continue;
            CHECK(each->range.least < each->range.most);
            CHECK(read_as(*each, {standard_in_words(*each)}) == standard_in_words(*each));
        }
}

} // namespace
} // namespace credsmith::workspace
