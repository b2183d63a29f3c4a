// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The golden cases of the language: both forms of a case give the same packages, every case stands
// in the table of the README, and every field of the model is written in one of them.
#include "credsmith/json/read.h"
#include "credsmith/model/fields/document.h"
#include "support/files.h"
#include "unit/emit/field_paths.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace {

using namespace credsmith;
using tests::fs::path;
using Names = std::set<std::string, std::less<>>;

path language_root() {
    return tests::source_root() / "tests/golden/language";
}

Names cases() {
    Names names;
    for (const auto& entry : tests::fs::directory_iterator(language_root()))
        if (entry.is_directory()) names.insert(entry.path().filename().string());
    return names;
}

/// The folders that the tables of the README link: `](name)`.
Names listed_cases() {
    const std::string page = tests::read_file(language_root() / "README.md");
    Names names;
    for (std::size_t at = page.find("]("); at != std::string::npos; at = page.find("](", at + 1))
        names.insert(page.substr(at + 2, page.find(')', at) - at - 2));
    return names;
}

/// Every place in a value, as the tables of fields name it: `credential.badge.svg`.
void collect_places(const json::Value& value, const std::string& place, Names& places) {
    if (value.is_array())
        for (const json::Value& item : value)
            collect_places(item, place, places);
    if (!value.is_object()) return;
    for (const auto& [name, member] : value.items()) {
        const std::string inner = place.empty() ? name : place + "." + name;
        places.insert(inner);
        // A requirement inside another has the places of a requirement.
        const bool is_nested = name == "all" || name == "any";
        collect_places(member, is_nested ? place : inner, places);
    }
}

Names places_in_packages() {
    Names places;
    for (const auto& [name, bytes] : tests::read_folder(language_root()))
        if (name.find("/out/") != std::string::npos && name.ends_with(".json")) {
            const auto package = json::read(bytes);
            REQUIRE(package.has_value());
            collect_places(*package, "", places);
        }
    return places;
}

/// Fields that no package has, on purpose; what a shared rubric judges is said at its criteria.
bool stays_in_the_source(std::string_view field) {
    return field.ends_with("contributors.email") || field.ends_with("rubric.evidence");
}

template <class Record>
void check_fields(const std::string& prefix, const Names& places) {
    for (const test::FieldPath& field : test::field_paths<Record>(prefix)) {
        CAPTURE(field.path);
        CHECK((stays_in_the_source(field.path) || places.contains(field.path)));
    }
}

} // namespace

TEST_CASE("both forms of a case of the language give the same packages") {
    for (const std::string& name : cases()) {
        CAPTURE(name);
        const path folder = language_root() / name;
        REQUIRE(tests::fs::exists(folder / "yaml/in"));
        if (!tests::fs::exists(folder / "md")) continue;
        const auto out = tests::read_folder(folder / "md/out");
        CHECK_FALSE(out.empty());
        CHECK(out == tests::read_folder(folder / "yaml/out"));
    }
}

TEST_CASE("the table of the cases of the language names each of them, and no other") {
    CHECK(listed_cases() == cases());
}

TEST_CASE("every field of the model is written in a case of the language") {
    const Names places = places_in_packages();
    check_fields<model::Credential>("credential.", places);
    check_fields<model::Stack>("stack.", places);
}
