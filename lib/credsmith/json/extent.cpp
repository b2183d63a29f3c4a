// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/json/extent.h"

#include "credsmith/json/read.h"

namespace credsmith::json {
namespace {

constexpr std::string_view blanks = " \t\r\n";

Extent without_blanks(std::string_view text, Extent extent) {
    const std::string_view inside = text.substr(0, extent.end);
    const std::size_t begin = inside.find_first_not_of(blanks, extent.begin);
    if (begin == std::string_view::npos) return {extent.begin, extent.begin};
    return {begin, inside.find_last_not_of(blanks) + 1};
}

/// Behind the string that begins at `begin`.
std::size_t end_of_string(std::string_view text, std::size_t begin) {
    std::size_t at = begin + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2U : 1U;
    return at + 1;
}

std::string_view cut(std::string_view text, Extent extent) {
    return text.substr(extent.begin, extent.end - extent.begin);
}

bool is_text(std::string_view written, std::string_view text) {
    const auto value = read(written);
    return value && value->is_string() && value->get_ref<const std::string&>() == text;
}

} // namespace

Extent extent_of(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    const std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    return without_blanks(text, {begin, text.size()});
}

/// Also the members of an object, each a key with its value.
std::vector<Extent> entries_in(std::string_view text, Extent list) {
    std::vector<Extent> entries;
    std::size_t depth = 0;
    std::size_t begin = list.begin + 1;
    for (std::size_t at = list.begin; at < list.end;) {
        const char c = text[at];
        const bool closes = c == ']' || c == '}';
        if (depth == 1 && (closes || c == ',')) {
            const Extent entry = without_blanks(text, {begin, at});
            if (entry.begin < entry.end) entries.push_back(entry);
            begin = at + 1;
        }
        if (c == '[' || c == '{') ++depth;
        if (closes) --depth;
        at = c == '"' ? end_of_string(text, at) : at + 1;
    }
    return entries;
}

std::optional<Extent> member_in(std::string_view text, Extent object, std::string_view name) {
    for (const Extent& member : entries_in(text, object)) {
        const std::size_t end_of_key = end_of_string(text, member.begin);
        if (!is_text(cut(text, {member.begin, end_of_key}), name)) continue;
        return without_blanks(text, {text.find(':', end_of_key) + 1, member.end});
    }
    return std::nullopt;
}

} // namespace credsmith::json
