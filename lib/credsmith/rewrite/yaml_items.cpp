// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/yaml_items.h"

#include "credsmith/rewrite/written_value.h"
#include "credsmith/rewrite/yaml_shape.h"
#include "credsmith/syntax/line_cursor.h"

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::rewrite {
namespace {

using syntax::Entry;
using syntax::LineRange;
using syntax::Node;
using syntax::Range;

/// From the root to a value: each node with the index of the next one in it.
struct Step {
    const Node* node;
    std::size_t index;
};

using Way = std::vector<Step>;

/// A value in a list or a mapping, and whether it is the one that is looked for.
struct Child {
    const Node* value;
    bool is_it;
};

/// A list itself is never meant: one of a single entry stands where that does.
std::vector<Child> children_of(const Node& node, const text::Span& place) {
    std::vector<Child> children;
    children.reserve(node.items.size() + node.entries.size());
    for (const Node& item : node.items)
        children.push_back({&item, item.span == place && !item.is_sequence()});
    for (const Entry& entry : node.entries) {
        const bool is_mapping_there = entry.value.is_mapping() && entry.value.span == place;
        children.push_back({&entry.value, entry.key_span == place || is_mapping_there});
    }
    return children;
}

/// The way to the list entry at `place`, or to the field whose name or mapping stands there.
bool find_in(const Node& node, const text::Span& place, Way& way) {
    const std::vector<Child> children = children_of(node, place);
    for (std::size_t i = 0; i < children.size(); ++i) {
        way.push_back({&node, i});
        if (children[i].is_it || find_in(*children[i].value, place, way)) return true;
        way.pop_back();
    }
    return false;
}

/// Takes out one entry of a list or a mapping.
class Removal {
public:
    explicit Removal(const Source& source) : source_(source), bytes_(source.bytes) {}

    Edits run(Way way) const {
        while (!way.empty() && count_of(*way.back().node) == 1)
            way.pop_back();
        if (way.empty()) return std::nullopt;
        const auto [parent, index] = way.back();
        return is_flow(*parent) ? cut(between_commas(*parent, index)) : cut_lines(*parent, index);
    }

private:
    static std::size_t count_of(const Node& node) {
        return node.is_sequence() ? node.items.size() : node.entries.size();
    }

    static const Node& value_of(const Node& parent, std::size_t index) {
        return parent.is_sequence() ? parent.items[index] : parent.entries[index].value;
    }

    static std::size_t begin_of(const Node& parent, std::size_t index) {
        return parent.is_sequence() ? parent.items[index].span.begin
                                    : parent.entries[index].key_span.begin;
    }

    [[nodiscard]] bool is_flow(const Node& node) const {
        return bytes_[node.span.begin] == '[' || bytes_[node.span.begin] == '{';
    }

    [[nodiscard]] Edits cut(Range range) const {
        return std::vector<text::Edit>{{{source_.id, static_cast<text::ByteOffset>(range.begin),
                                         static_cast<text::ByteOffset>(range.end)},
                                        ""}};
    }

    /// With the comma that parts it from the next entry; the last one with that before it.
    static Range between_commas(const Node& parent, std::size_t index) {
        if (index + 1 < count_of(parent))
            return {begin_of(parent, index), begin_of(parent, index + 1)};
        return {value_of(parent, index - 1).span.end, value_of(parent, index).span.end};
    }

    /// All lines of the entry, where no other one begins on the first of them.
    [[nodiscard]] Edits cut_lines(const Node& parent, std::size_t index) const {
        const std::size_t begin = begin_of(parent, index);
        const std::size_t line = begin == 0 ? 0 : bytes_.rfind('\n', begin - 1) + 1;
        const std::size_t end = end_of_value(bytes_, value_of(parent, index));
        const std::string_view before = bytes_.substr(line, begin - line);
        const std::string_view mark = parent.is_sequence() ? "-" : "";
        const std::size_t first = before.find_first_not_of(" \t");
        const std::size_t last = before.find_last_not_of(" \t") + 1;
        const std::string_view written =
            first == std::string_view::npos ? "" : before.substr(first, last - first);
        if (written == mark) return cut({line, end});
        // It is the first one of a mapping behind a dash: the next field takes its place.
        if (parent.is_sequence() || index != 0) return std::nullopt;
        return cut({begin, begin_of(parent, 1)});
    }

    const Source& source_;
    std::string_view bytes_;
};

/// What stands before a field on its own line, as blanks.
std::string indentation_at(std::string_view bytes, std::size_t begin) {
    const std::size_t line = begin == 0 ? 0 : bytes.rfind('\n', begin - 1) + 1;
    std::string blanks(begin - line, ' ');
    return blanks;
}

std::string_view line_end_of(std::string_view bytes, std::size_t begin) {
    const LineRange line = syntax::line_at(bytes, begin);
    return line.end > line.begin && bytes[line.end - 1] == '\r' ? "\r\n" : "\n";
}

const Node* mapping_at(const Source& source, const text::Span& place) {
    if (source.tree.root.span == place) return &source.tree.root;
    Way way;
    if (!find_in(source.tree.root, place, way)) return nullptr;
    const auto [parent, index] = way.back();
    return parent->is_sequence() ? &parent->items[index] : &parent->entries[index].value;
}

} // namespace

Edits remove_yaml_item(const Source& source, const text::Span& item) {
    Way way;
    if (!find_in(source.tree.root, item, way)) return std::nullopt;
    return Removal(source).run(std::move(way));
}

Edits set_in_yaml(const Source& source, const diagnostic::SetAttribute& property) {
    const Node* mapping = mapping_at(source, property.item);
    if (mapping == nullptr || !mapping->is_mapping() || mapping->entries.empty())
        return std::nullopt;
    const std::string value = written_in_yaml(property.value);
    if (const Entry* entry = mapping->find_entry(property.name)) {
        if (!entry->value.is_scalar() || text::length(entry->value.span) == 0) return std::nullopt;
        return std::vector<text::Edit>{{entry->value.span, value}};
    }
    const std::size_t begin = mapping->entries.front().key_span.begin;
    const char opening = source.bytes[mapping->span.begin];
    const std::string between = opening == '{' ? ", "
                                               : std::string(line_end_of(source.bytes, begin)) +
                                                     indentation_at(source.bytes, begin);
    const auto at = static_cast<text::ByteOffset>(begin);
    return std::vector<text::Edit>{{{source.id, at, at}, property.name + ": " + value + between}};
}

} // namespace credsmith::rewrite
