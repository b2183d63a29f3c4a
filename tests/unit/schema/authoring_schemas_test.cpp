// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The schemas that editors and authors use: small enough in vocabulary for draft-07 editors,
// explained everywhere, right by their own examples, and the same where they say the same.
#include "credsmith/json/read.h"
#include "credsmith/json/write.h"
#include "credsmith/schema/embedded.h"
#include "credsmith/schema/evaluate.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace credsmith;

namespace {

struct NamedSchema {
    std::string path;
    json::Value value;
};

std::vector<NamedSchema> authoring_schemas() {
    std::vector<NamedSchema> schemas;
    for (const base::EmbeddedFile& file : schema::embedded_schemas())
        if (file.path.starts_with("authoring/"))
            schemas.push_back({std::string(file.path), *json::read(file.text)});
    return schemas;
}

using Visit = std::function<void(const json::Value& schema, const std::string& pointer)>;

/// A name as a step of a JSON pointer: rules have a slash in theirs.
std::string escaped(std::string name) {
    const std::size_t slash = name.find('/');
    if (slash != std::string::npos) name.replace(slash, 1, "~1");
    return name;
}

/// Calls `visit` for a schema and all that it holds.
void for_each_schema(const json::Value& schema, const std::string& pointer, const Visit& visit) {
    if (!schema.is_object()) return;
    visit(schema, pointer);
    for (const char* name : {"items", "additionalProperties"})
        if (schema.contains(name)) for_each_schema(schema[name], pointer + "/" + name, visit);
    for (const char* name : {"properties", "patternProperties", "$defs"})
        if (schema.contains(name))
            for (const auto& [key, value] : schema[name].items())
                for_each_schema(value, fmt::format("{}/{}/{}", pointer, name, escaped(key)), visit);
    if (schema.contains("anyOf"))
        for (std::size_t n = 0; n < schema["anyOf"].size(); ++n)
            for_each_schema(schema["anyOf"][n], pointer + "/anyOf/" + std::to_string(n), visit);
}

/// A schema for one part of a document, which keeps the definitions of the whole.
schema::Schema part_of(const json::Value& document, const std::string& pointer) {
    json::Value whole = document;
    whole.erase("$id");
    const json::Value part = {{"$ref", "urn:whole#" + pointer}};
    const auto compiled = schema::Schema::compile(part, {{"urn:whole", whole}});
    REQUIRE_MESSAGE(compiled.has_value(), pointer);
    return *compiled;
}

} // namespace

TEST_CASE("there is a schema for each kind of file, and it compiles") {
    std::set<std::string> paths;
    for (const NamedSchema& schema : authoring_schemas()) {
        paths.insert(schema.path);
        CHECK(schema::embedded_schema(schema.path).compiled().root != nullptr);
    }
    for (const char* kind : {"manifest", "issuer", "scale", "references", "framework", "rubric",
                             "credential", "stack", "translation"})
        CHECK_MESSAGE(paths.contains("authoring/" + std::string(kind) + ".schema.json"), kind);
}

TEST_CASE("schemas use only what draft-07 editors understand and what findings can explain") {
    const std::set<std::string> allowed{"$schema",
                                        "$id",
                                        "$defs",
                                        "$ref",
                                        "title",
                                        "description",
                                        "examples",
                                        "type",
                                        "const",
                                        "enum",
                                        "pattern",
                                        "minimum",
                                        "maximum",
                                        "exclusiveMinimum",
                                        "exclusiveMaximum",
                                        "minItems",
                                        "maxItems",
                                        "required",
                                        "properties",
                                        "patternProperties",
                                        "additionalProperties",
                                        "items",
                                        "anyOf"};
    std::map<std::string, int> outside;
    for (const NamedSchema& schema : authoring_schemas())
        for_each_schema(schema.value, "", [&](const json::Value& part, const std::string&) {
            for (const auto& [keyword, value] : part.items())
                if (!allowed.contains(keyword)) ++outside[keyword];
        });
    for (const auto& [keyword, count] : outside)
        FAIL_CHECK(keyword << " is used " << count << " times");
    CHECK(outside.empty());
}

TEST_CASE("beside a reference there are only annotations") {
    const std::set<std::string> allowed{"$ref", "title", "description", "examples"};
    for (const NamedSchema& schema : authoring_schemas())
        for_each_schema(schema.value, "", [&](const json::Value& part, const std::string& pointer) {
            if (!part.contains("$ref")) return;
            for (const auto& member : part.items())
                CHECK_MESSAGE(allowed.contains(member.key()),
                              schema.path << pointer << " " << member.key());
        });
}

TEST_CASE("every group of fields is closed, but for rules and names that start with x-") {
    // Which rules there are, the manifest's settings know (structure/unknown-rule).
    const std::string any_rule = "/$defs/rule_settings";
    for (const NamedSchema& schema : authoring_schemas())
        for_each_schema(schema.value, "", [&](const json::Value& part, const std::string& pointer) {
            if (!part.contains("properties")) return;
            if (pointer != any_rule)
                CHECK_MESSAGE(part["additionalProperties"] == false, schema.path << pointer);
            CHECK_MESSAGE(part["patternProperties"].dump() == "{\"^x-\":true}",
                          schema.path << pointer);
            CHECK_MESSAGE(part["type"] == "object", schema.path << pointer);
            CHECK_MESSAGE(!part["title"].get<std::string>().empty(), schema.path << pointer);
        });
}

TEST_CASE("every field has a title, a description and an example") {
    int fields = 0;
    for (const NamedSchema& schema : authoring_schemas())
        for_each_schema(schema.value, "", [&](const json::Value& part, const std::string& pointer) {
            if (!part.contains("properties")) return;
            for (const auto& field : part["properties"].items()) {
                ++fields;
                for (const char* annotation : {"title", "description", "examples"})
                    CHECK_MESSAGE(field.value().contains(annotation),
                                  schema.path << pointer << "/" << field.key() << " "
                                              << annotation);
            }
        });
    CHECK(fields > 200);
}

TEST_CASE("what has a form of its own says which, and shows it") {
    for (const NamedSchema& schema : authoring_schemas())
        for_each_schema(schema.value, "", [&](const json::Value& part, const std::string& pointer) {
            if (!part.contains("pattern")) return;
            for (const char* annotation : {"title", "description", "examples"})
                CHECK_MESSAGE(part.contains(annotation),
                              schema.path << pointer << " " << annotation);
        });
}

TEST_CASE("a short list of choices says what each of them means") {
    constexpr std::size_t longest_explained = 8;
    int explained = 0;
    for (const NamedSchema& schema : authoring_schemas())
        for_each_schema(schema.value, "", [&](const json::Value& part, const std::string& pointer) {
            if (!part.contains("enum") || part["enum"].size() > longest_explained) return;
            const std::string description = part.value("description", "");
            const bool speaks_for_itself = part["enum"].front() == "days";
            const bool is_explained_elsewhere =
                description.find("Open Badges 3") != std::string::npos;
            if (speaks_for_itself || is_explained_elsewhere) return;
            for (const json::Value& choice : part["enum"]) {
                ++explained;
                const std::string named = "`" + choice.get<std::string>() + "`";
                CHECK_MESSAGE(description.find(named) != std::string::npos,
                              schema.path << pointer << " " << named);
            }
        });
    CHECK(explained > 60);
}

TEST_CASE("every example is valid under the schema that gives it") {
    int examples = 0;
    for (const NamedSchema& schema : authoring_schemas())
        for_each_schema(schema.value, "", [&](const json::Value& part, const std::string& pointer) {
            if (!part.contains("examples")) return;
            const schema::Schema compiled = part_of(schema.value, pointer);
            for (const json::Value& example : part["examples"]) {
                ++examples;
                CHECK_MESSAGE(schema::is_valid(compiled.compiled(), schema::JsonInstance(example)),
                              schema.path << pointer << " " << json::canonical(example));
            }
        });
    CHECK(examples > 300);
}

TEST_CASE("definitions with one name are the same in all files") {
    std::map<std::string, std::string> known;
    for (const NamedSchema& schema : authoring_schemas()) {
        if (!schema.value.contains("$defs")) continue;
        for (const auto& definition : schema.value["$defs"].items()) {
            const std::string& name = definition.key();
            const std::string text = json::canonical(definition.value());
            CHECK_MESSAGE(known.emplace(name, text).first->second == text,
                          schema.path << " " << name);
        }
    }
}

TEST_CASE("every definition is used") {
    for (const NamedSchema& schema : authoring_schemas()) {
        if (!schema.value.contains("$defs")) continue;
        std::set<std::string> used;
        for_each_schema(schema.value, "", [&](const json::Value& part, const std::string&) {
            if (part.contains("$ref")) used.insert(part["$ref"].get<std::string>());
        });
        for (const auto& definition : schema.value["$defs"].items())
            CHECK_MESSAGE(used.contains("#/$defs/" + definition.key()),
                          schema.path << " " << definition.key());
    }
}

TEST_CASE("a schema is compiled once, however many threads ask for it") {
    std::vector<const schema::Schema*> seen(8);
    std::vector<std::jthread> threads;
    threads.reserve(seen.size());
    for (auto& place : seen)
        threads.emplace_back(
            [&place] { place = &schema::embedded_schema("authoring/references.schema.json"); });
    threads.clear();
    for (const schema::Schema* each : seen)
        CHECK(each == seen.front());
}
