// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/annotations.h"

#include "credsmith/base/assert.h"
#include "credsmith/json/write.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace credsmith::schema {
namespace {

/// An annotation beside `$ref` wins over that of the target.
const json::Value* annotation(const Subschema& schema, const char* name) {
    if (!schema.source->is_object()) return nullptr;
    if (const auto found = schema.source->find(name); found != schema.source->end()) return &*found;
    const auto* reference = find_test<keyword::Reference>(schema, "$ref");
    return reference == nullptr ? nullptr : annotation(*reference->target, name);
}

std::string text_annotation(const Subschema& schema, const char* name) {
    const json::Value* value = annotation(schema, name);
    return value != nullptr && value->is_string() ? value->get<std::string>() : "";
}

/// With a small first letter, unless the first word is an abbreviation.
std::string in_running_text(std::string text) {
    const auto is_capital = [](char character) {
        return std::isupper(static_cast<unsigned char>(character)) != 0;
    };
    const bool is_abbreviation = text.size() > 1 && is_capital(text[1]);
    if (!text.empty() && !is_abbreviation)
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

bool is_plain_in_flow(std::string_view text) {
    return !text.empty() && text.find_first_of(",[]{}#:\"'\n") == std::string_view::npos;
}

/// A value in YAML's flow style, as short as people write it.
std::string yaml_text(const json::Value& value) {
    if (value.is_string() && is_plain_in_flow(value.get_ref<const std::string&>()))
        return value.get<std::string>();
    if (!value.is_structured()) return json::canonical(value);
    std::string text;
    for (const auto& [key, member] : value.items()) {
        if (!text.empty()) text += ", ";
        if (value.is_object()) text += key + ": ";
        text += yaml_text(member);
    }
    return value.is_object() ? "{" + text + "}" : "[" + text + "]";
}

std::string_view name_of(Type type) {
    switch (type) {
    case Type::null:
        return "nothing";
    case Type::boolean:
        return "`true` or `false`";
    case Type::integer:
        return "a whole number";
    case Type::number:
        return "a number";
    case Type::string:
        return "text";
    case Type::array:
        return "a list";
    case Type::object:
        return "a group of fields";
    }
    CREDSMITH_UNREACHABLE();
}

void add_expected(const Subschema& schema, std::vector<std::string>& names) {
    const auto add = [&names](std::string name) {
        if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    };
    if (const auto* choice = find_test<keyword::Choice>(schema, "const")) {
        add("`" + yaml_text(choice->values.front().value) + "`");
    } else if (const auto* test = find_test<keyword::TypeIs>(schema, "type")) {
        for (const Type type : test->types)
            add(std::string(name_of(type)));
    }
    if (const auto* reference = find_test<keyword::Reference>(schema, "$ref"))
        add_expected(*reference->target, names);
    if (const auto* any = find_test<keyword::AnyOf>(schema, "anyOf"))
        for (const Subschema* branch : any->branches)
            add_expected(*branch, names);
}

} // namespace

std::string title_of(const Subschema& schema) {
    return in_running_text(text_annotation(schema, "title"));
}

std::string description_of(const Subschema& schema) {
    const std::string description = text_annotation(schema, "description");
    const std::size_t end = description.find(". ");
    std::string sentence = in_running_text(description.substr(0, end));
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence;
}

std::vector<std::string> examples_of(const Subschema& schema) {
    constexpr std::size_t longest = 100;
    const json::Value* examples = annotation(schema, "examples");
    std::vector<std::string> texts;
    if (examples == nullptr || !examples->is_array()) return texts;
    for (const json::Value& example : *examples) {
        std::string text = example.is_string() ? example.get<std::string>() : yaml_text(example);
        if (text.size() <= longest && text.find('\n') == std::string::npos)
            texts.push_back(std::move(text));
    }
    return texts;
}

std::optional<std::string> example_of(const Subschema& schema) {
    const std::vector<std::string> examples = examples_of(schema);
    return examples.empty() ? std::nullopt : std::optional(examples.front());
}

const Subschema* field_of(const Subschema& object, std::string_view name) {
    const auto* members = find_test<keyword::Members>(object, "properties");
    if (members == nullptr) return nullptr;
    const auto found = members->named.find(name);
    return found == members->named.end() ? nullptr : found->second;
}

std::vector<std::string> fields_of(const Subschema& object) {
    std::vector<std::string> names;
    if (const auto* members = find_test<keyword::Members>(object, "properties"))
        for (const auto& [name, schema] : members->named)
            names.push_back(name);
    return names;
}

std::string with_article(std::string_view noun) {
    const bool starts_with_vowel =
        !noun.empty() && std::string_view("aeioAEIO").find(noun[0]) != std::string_view::npos;
    return (starts_with_vowel ? "an " : "a ") + std::string(noun);
}

bool accepts(const Subschema& schema, Type type) {
    const auto* test = find_test<keyword::TypeIs>(schema, "type");
    if (test != nullptr && std::ranges::find(test->types, type) != test->types.end()) return true;
    const auto* reference = find_test<keyword::Reference>(schema, "$ref");
    if (reference != nullptr && accepts(*reference->target, type)) return true;
    const auto* any = find_test<keyword::AnyOf>(schema, "anyOf");
    return any != nullptr && std::ranges::any_of(any->branches, [&](const Subschema* branch) {
               return accepts(*branch, type);
           });
}

std::string expected_by(const Subschema& schema) {
    std::vector<std::string> names;
    add_expected(schema, names);
    std::string text;
    for (std::size_t n = 0; n < names.size(); ++n) {
        if (n > 0) text += n + 1 == names.size() ? " or " : ", ";
        text += names[n];
    }
    return text;
}

} // namespace credsmith::schema
