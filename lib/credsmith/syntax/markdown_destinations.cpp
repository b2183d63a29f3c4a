// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What links may point to, and pointing them elsewhere.
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/syntax/markdown_reader.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace credsmith::syntax {
namespace {

constexpr std::string_view scheme_characters = "abcdefghijklmnopqrstuvwxyz0123456789+-.";

std::string lower_case(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    return lower;
}

// What stands before the first `:` of the first path segment, in lower case; it need not be a
// scheme.
std::string before_colon(std::string_view destination) {
    const std::size_t end = destination.find_first_of(":/?#");
    if (end == std::string_view::npos || destination[end] != ':') return {};
    return lower_case(destination.substr(0, end));
}

bool has_colon_first(std::string_view destination) {
    const std::size_t end = destination.find_first_of(":/?#");
    return end != std::string_view::npos && destination[end] == ':';
}

bool is_scheme(std::string_view text) {
    return !text.empty() && text.find_first_not_of(scheme_characters) == std::string_view::npos;
}

// Browsers take a backslash for a slash and drop control characters: such a destination is not what
// it looks like.
bool is_disguised(std::string_view destination) {
    return std::ranges::any_of(destination, [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 || value == 0x7F || byte == '\\';
    });
}

bool has_host(std::string_view destination, std::string_view scheme) {
    const std::string_view rest = destination.substr(scheme.size() + 1);
    return rest.starts_with("//") && rest.size() > 2 && rest[2] != '/';
}

// Whether a destination can stand between brackets without `<` and `>`.
bool can_stand_bare(std::string_view destination) {
    return !destination.empty() && destination.find_first_of(" \t\n()<>") == std::string_view::npos;
}

// `destination` so that CommonMark reads it back; `is_pointed` where `<` and `>` stand around it
// already.
std::string write_destination(std::string_view destination, bool is_pointed) {
    const bool needs_points = !is_pointed && !can_stand_bare(destination);
    std::string written;
    for (const char byte : destination) {
        if (byte == '&')
            written += "&amp;";
        else if (byte == '\n')
            written += "%0A";
        else if (byte == '<' || byte == '>' || byte == '\\')
            (written += '\\') += byte;
        else
            written += byte;
    }
    return needs_points ? '<' + written + '>' : written;
}

} // namespace

std::string decode_percent(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const char* digits = text.data() + i + 1;
        const bool is_escape = text[i] == '%' && i + 2 < text.size() &&
                               std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2;
        decoded += is_escape ? static_cast<char>(value) : text[i];
        if (is_escape) i += 2;
    }
    return decoded;
}

bool is_allowed_destination(std::string_view destination) {
    if (destination.empty() || is_disguised(destination) || destination.front() == ' ')
        return false;
    if (!has_colon_first(destination)) return !destination.starts_with("//");
    const std::string scheme = before_colon(destination);
    if (scheme == "http" || scheme == "https") return has_host(destination, scheme);
    return scheme == "mailto" && destination.size() > scheme.size() + 1;
}

bool is_relative_path(std::string_view destination) {
    if (destination.empty() || destination.front() == '#' || destination.starts_with("//"))
        return false;
    return !is_scheme(before_colon(destination));
}

std::string rewrite_destinations(std::string_view markdown,
                                 const std::function<std::string(std::string_view)>& change) {
    const auto found = read_markdown(markdown).links;
    std::vector<MarkdownLink> links(found.begin(), found.end());
    std::ranges::sort(links, {},
                      [](const MarkdownLink& link) { return link.destination_range.begin; });
    std::string result;
    std::size_t at = 0;
    for (const MarkdownLink& link : links) {
        const Range range = link.destination_range;
        const std::string changed = change(link.destination);
        if (changed == link.destination || range.begin < at || range.begin == link.whole.end)
            continue;
        const bool is_pointed = range.begin > 0 && markdown[range.begin - 1] == '<';
        result += markdown.substr(at, range.begin - at);
        result += write_destination(changed, is_pointed);
        at = range.end;
    }
    result += markdown.substr(at);
    return result;
}

} // namespace credsmith::syntax
