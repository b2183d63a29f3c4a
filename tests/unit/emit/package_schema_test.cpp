// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The schemas of packages and the tables of fields name the same members in the same order. Whether
// packages are valid under them is judged by workspace, which validates each one it writes.
#include "credsmith/json/read.h"
#include "credsmith/model/fields/document.h"
#include "support/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace credsmith::emit {
namespace {

using Names = std::vector<std::string>;

json::Value schema(const std::string& name) {
    const auto path = tests::source_root() / "schemas/package" / (name + ".schema.json");
    const auto value = json::read(tests::read_file(path));
    REQUIRE(value.has_value());
    return *value;
}

Names members_of(const json::Value& definition) {
    Names names;
    for (const auto& [name, member] : definition["properties"].items())
        names.push_back(name);
    return names;
}

template <class Record>
Names fields_of() {
    Names names;
    const Record record;
    model::for_each_field(
        record, [&](std::string_view name, const auto& /*member*/) { names.emplace_back(name); });
    return names;
}

/// Compares one definition with a table of fields; `added` are members that only packages have.
template <class Record>
void check_members(const json::Value& schema, const std::string& definition,
                   std::initializer_list<const char*> added = {}) {
    CAPTURE(definition);
    Names members = members_of(schema["$defs"][definition]);
    for (const char* name : added) {
        CAPTURE(name);
        CHECK(std::erase(members, name) == 1);
    }
    CHECK(members == fields_of<Record>());
}

/// E-mail addresses of contributors do not leave the source.
void check_contributor(const json::Value& schema) {
    Names fields = fields_of<model::Contributor>();
    std::erase(fields, "email");
    CHECK(members_of(schema["$defs"]["contributor"]) == fields);
}

/// What a user of a shared rubric says its criteria judge stands at the criteria. Levels and the
/// source of a shared rubric are added.
void check_rubric(const json::Value& schema) {
    Names fields = fields_of<model::Rubric>();
    std::erase(fields, "evidence");
    Names members = members_of(schema["$defs"]["rubric"]);
    for (const char* added : {"levels", "pass_level", "source"})
        std::erase(members, added);
    CHECK(members == fields);
}

/// What credentials and stacks have in common.
void check_shared_members(const json::Value& schema) {
    check_members<model::Competency>(schema, "competency");
    check_members<model::Badge>(schema, "badge");
    check_members<model::NamedPlace>(schema, "named_place");
    check_members<model::Recognition>(schema, "recognition");
    check_members<model::Dates>(schema, "dates");
    check_members<model::ChangelogEntry>(schema, "changelog_entry");
    check_members<model::Issuer>(schema, "issuer", {"content_hash"});
    check_members<model::Partner>(schema, "partner");
    check_contributor(schema);
}

TEST_CASE("the package of a credential has the members of the tables") {
    const json::Value credential = schema("credential");
    check_shared_members(credential);
    check_members<model::Credential>(credential, "credential", {"translations"});
    check_members<model::Outcome>(credential, "outcome");
    check_members<model::StudyLevel>(credential, "study_level");
    check_members<model::Credit>(credential, "credit");
    check_members<model::QualityAssurance>(credential, "quality_assurance");
    check_members<model::Expiry>(credential, "expiry", {"none"});
    check_members<model::Retirement>(credential, "retirement");
    check_members<model::Passing>(credential, "passing", {"rule"});
    check_members<model::CountRule>(credential, "count_rule");
    check_members<model::PointsRule>(credential, "points_rule");
    check_members<model::Attempts>(credential, "attempts");
    check_members<model::Accessibility>(credential, "accessibility");
    check_members<model::KeyMethod>(credential, "key_method");
    check_members<model::Component>(credential, "component");
    check_members<model::Author>(credential, "author");
    check_members<model::Reference>(credential, "reference");
    check_members<model::Resource>(credential, "resource");
    check_members<model::ResourceGroup>(credential, "resource_group");
    check_members<model::Workload>(credential, "workload");
    check_members<model::Alignment>(credential, "alignment");
    check_members<model::Prerequisites>(credential, "prerequisites", {"none"});
}

TEST_CASE("the submission in a package has the members of the tables") {
    const json::Value credential = schema("credential");
    check_members<model::Submission>(credential, "submission");
    check_members<model::Part>(credential, "part");
    check_members<model::Prompt>(credential, "prompt");
    check_members<model::WordBounds>(credential, "words");
    check_members<model::Artifact>(credential, "artifact");
    check_members<model::Quantity>(credential, "quantity");
    check_members<model::Limits>(credential, "limits");
    check_members<model::Template>(credential, "template");
    check_members<model::Privacy>(credential, "privacy");
    check_rubric(credential);
    check_members<model::Criterion>(credential, "criterion");
    check_members<model::Level>(credential, "level", {"rank"});
}

TEST_CASE("the package of a stack has the members of the tables") {
    const json::Value stack = schema("stack");
    check_shared_members(stack);
    check_members<model::Stack>(stack, "stack", {"translations"});
    check_members<model::Requirement>(stack, "requirement", {"uri", "title"});
    check_members<model::Choose>(stack, "choose");
    check_members<model::Pool>(stack, "pool");
    check_members<model::Order>(stack, "order");
    check_members<model::TimeSpan>(stack, "time_span");
    check_members<model::Threshold>(stack, "threshold");
    check_members<model::Outcome>(stack, "outcome");
}

TEST_CASE("what several schemas define, they define alike") {
    const json::Value credential = schema("credential")["$defs"];
    for (const char* name : {"stack", "index"}) {
        const json::Value definitions = schema(name)["$defs"]; // outlives the loop over it
        for (const auto& [definition, other] : definitions.items()) {
            const std::string key = definition; // clang 14 captures no structured bindings
            CAPTURE(key);
            if (credential.contains(key)) CHECK(credential[key] == other);
        }
    }
}

template <class Visit>
void for_each_object(const json::Value& value, const Visit& visit) {
    if (value.is_object()) visit(value);
    if (value.is_structured())
        for (const json::Value& inner : value)
            for_each_object(inner, visit);
}

TEST_CASE("every object of a package is closed and every member described") {
    for (const char* name : {"credential", "stack", "index"})
        for_each_object(schema(name), [](const json::Value& each) {
            if (!each.contains("properties")) return;
            CAPTURE(each.dump());
            CHECK(each["additionalProperties"] == false);
            CHECK(each.contains("title"));
            for (const json::Value& member : each["properties"])
                CHECK((member.contains("description") || member.contains("$ref")));
        });
}

} // namespace
} // namespace credsmith::emit
