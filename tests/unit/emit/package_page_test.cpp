// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// docs/reference/package.md has a section for each object of the package schemas, made of their
// titles and descriptions. What the schema says and the page does not is printed, ready to paste.
#include "credsmith/json/read.h"
#include "support/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace credsmith::emit {
namespace {

std::string source_file(const std::string& path) {
    return tests::read_file(tests::source_root() / path);
}

std::string anchor(std::string title) {
    std::ranges::replace(title, ' ', '-');
    std::ranges::transform(title, title.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return title;
}

std::string code(const json::Value& value) {
    return "`" + (value.is_string() ? value.get<std::string>() : value.dump()) + "`";
}

/// The sections of one schema.
class Sections {
public:
    explicit Sections(const std::string& name) {
        const auto value = json::read(source_file("schemas/package/" + name + ".schema.json"));
        REQUIRE(value.has_value());
        schema_ = *value;
    }

    [[nodiscard]] const json::Value& schema() const { return schema_; }

    [[nodiscard]] std::string section(const json::Value& object) const {
        std::string text = "### " + object["title"].get<std::string>() + "\n\n" +
                           object["description"].get<std::string>() +
                           "\n\n| Member | Holds | What it says |\n|---|---|---|\n";
        for (const auto& [name, member] : object["properties"].items())
            text += "| `" + name + "`" + (is_required(object, name) ? " *" : "") + " | " +
                    type_of(member) + " | " + described(member) + " |\n";
        return text;
    }

private:
    static bool is_required(const json::Value& object, const std::string& name) {
        const json::Value required = object.value("required", json::Value::array());
        return std::find(required.begin(), required.end(), name) != required.end();
    }

    [[nodiscard]] const json::Value& target(const json::Value& member) const {
        const auto reference = member["$ref"].get<std::string>();
        return schema_["$defs"][reference.substr(reference.rfind('/') + 1)];
    }

    [[nodiscard]] std::string described(const json::Value& member) const {
        return (member.contains("description") ? member : target(member))["description"];
    }

    [[nodiscard]] std::string type_of(const json::Value& member) const {
        if (member.contains("$ref")) return type_of_target(target(member));
        if (member.contains("enum")) return choices(member["enum"]);
        if (member.contains("const")) return code(member["const"]);
        const auto type = member["type"].get<std::string>();
        if (type == "array") return "list of " + type_of(member["items"]);
        if (type == "object") return type_of(member["additionalProperties"]) + " by identifier";
        if (type == "string") return "text";
        if (type == "integer") return "whole number";
        return type == "boolean" ? "`true` or `false`" : type;
    }

    [[nodiscard]] std::string type_of_target(const json::Value& target) const {
        const auto title = target["title"].get<std::string>();
        if (target.contains("properties")) return "[" + title + "](#" + anchor(title) + ")";
        return target.contains("enum") ? type_of(target) : anchor(title);
    }

    static std::string choices(const json::Value& values) {
        std::string text;
        for (const json::Value& value : values)
            text += (text.empty() ? "" : ", ") + code(value);
        return (values.size() > 1 ? "one of " : "") + text;
    }

    json::Value schema_;
};

TEST_CASE("the page about packages says what their schemas say") {
    const std::string page = source_file("docs/reference/package.md");
    const auto check = [&](const std::string& section) {
        if (page.find(section) == std::string::npos) FAIL_CHECK(section);
    };
    for (const char* name : {"credential", "stack", "index"}) {
        const Sections sections(name);
        check(sections.section(sections.schema()));
        for (const json::Value& object : sections.schema()["$defs"])
            if (object.contains("properties")) check(sections.section(object));
    }
}

} // namespace
} // namespace credsmith::emit
