// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/shape_words.h"

#include "credsmith/schema/annotations.h"
#include "credsmith/schema/json_pointer.h"

#include <algorithm>
#include <array>

namespace credsmith::schema {
namespace {

/// Fields by which people recognise a file or an entry of a list, the most telling first.
constexpr std::array<std::string_view, 7> telling_fields{"kind",  "credsmith", "id",  "key",
                                                         "title", "name",      "code"};

bool is_item_step(std::string_view step) {
    return step.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The name of the list that holds an item: the last step of the pointer that is no number.
std::string name_of_list(std::string_view pointer) {
    while (!pointer.empty()) {
        const std::size_t slash = pointer.rfind('/');
        if (!is_item_step(pointer.substr(slash + 1)))
            return pointer_name(pointer.substr(slash + 1));
        pointer = pointer.substr(0, slash);
    }
    return "the list";
}

/// The first line of a text, cut at a character if it is long.
std::string shortened(std::string_view text) {
    constexpr std::size_t longest = 40;
    const std::string_view line = text.substr(0, text.find('\n'));
    std::size_t end = std::min(line.size(), longest);
    const auto is_inside_character = [&] {
        return (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U;
    };
    while (end < line.size() && is_inside_character())
        ++end;
    return std::string(line.substr(0, end)) + (end < text.size() ? "..." : "");
}

} // namespace

std::string name_of_place(const Violation<NodeInstance>& violation) {
    if (const syntax::Entry* entry = violation.instance.entry()) return "`" + entry->key + "`";
    if (violation.instance.parent() == nullptr) return "the file";
    return "an entry of `" + name_of_list(violation.pointer) + "`";
}

std::string name_of_holder(const Violation<NodeInstance>& violation) {
    const std::string_view pointer = violation.pointer;
    const std::string_view holder = pointer.substr(0, pointer.rfind('/'));
    const std::size_t slash = holder.rfind('/');
    const bool has_name =
        slash != std::string_view::npos && !is_item_step(holder.substr(slash + 1));
    return has_name ? "`" + pointer_name(holder.substr(slash + 1)) + "`"
                    : with_article(title_of(*violation.schema));
}

std::string name_of_field(const Subschema& object, std::string_view field) {
    const std::string name = "`" + std::string(field) + "`";
    const Subschema* schema = field_of(object, field);
    const std::string title = schema == nullptr ? "" : title_of(*schema);
    return title.empty() || title == field ? name : title + " (" + name + ")";
}

std::string what_is_at(const syntax::Node& node) {
    switch (node.type) {
    case syntax::NodeType::null:
        return "empty";
    case syntax::NodeType::scalar:
        return "`" + shortened(node.text()) + "`";
    case syntax::NodeType::sequence:
        return "a list";
    case syntax::NodeType::mapping:
        return "a group of fields";
    }
    return {};
}

text::Span place_of_value(const NodeInstance& instance) {
    return instance.node().is_scalar() ? instance.node().span : place_of_group(instance);
}

text::Span place_of_group(const NodeInstance& instance) {
    const syntax::Node& node = instance.node();
    if (instance.entry() != nullptr) return instance.entry()->key_span;
    for (const std::string_view field : telling_fields)
        if (const syntax::Node* value = node.find(field); value != nullptr && value->is_scalar())
            return value->span;
    return node.entries.empty() ? node.span : node.entries.front().key_span;
}

std::string listed(std::span<const std::string> names, std::string_view last_word) {
    std::string text;
    for (std::size_t n = 0; n < names.size(); ++n) {
        if (n > 0) text += n + 1 < names.size() ? ", " : " " + std::string(last_word) + " ";
        text += "`" + names[n] + "`";
    }
    return text;
}

} // namespace credsmith::schema
