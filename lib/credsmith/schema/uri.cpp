// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/uri.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace credsmith::schema {
namespace {

/// The five components of RFC 3986, section 3. Absent and empty are different things.
struct Uri {
    std::optional<std::string_view> scheme;
    std::optional<std::string_view> authority;
    std::string_view path;
    std::optional<std::string_view> query;
    std::optional<std::string_view> fragment;
};

/// Takes from the end of `text` what follows `mark`, with the mark.
std::optional<std::string_view> cut_after(std::string_view& text, char mark) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view tail = text.substr(at + 1);
    text = text.substr(0, at);
    return tail;
}

Uri parse(std::string_view text) {
    Uri uri;
    uri.fragment = cut_after(text, '#');
    uri.query = cut_after(text, '?');
    const std::size_t colon = text.find_first_of(":/");
    if (colon != std::string_view::npos && colon > 0 && text[colon] == ':') {
        uri.scheme = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (text.starts_with("//")) {
        const std::size_t end = std::min(text.find('/', 2), text.size());
        uri.authority = text.substr(2, end - 2);
        text.remove_prefix(end);
    }
    uri.path = text;
    return uri;
}

/// RFC 3986, 5.2.4, by segments.
std::string without_dots(std::string_view path) {
    std::vector<std::string_view> kept;
    const bool is_absolute = path.starts_with('/');
    bool ends_in_folder = false;
    for (std::size_t begin = is_absolute ? 1 : 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view segment = path.substr(begin, end - begin);
        ends_in_folder = segment == "." || segment == "..";
        if (segment == ".." && !kept.empty()) kept.pop_back();
        if (!ends_in_folder) kept.push_back(segment);
        begin = end + 1;
    }
    if (ends_in_folder) kept.emplace_back();
    std::string result = is_absolute ? "/" : "";
    for (std::size_t n = 0; n < kept.size(); ++n) {
        if (n > 0) result += '/';
        result += kept[n];
    }
    return result;
}

/// RFC 3986, 5.2.3.
std::string merged(const Uri& base, std::string_view path) {
    if (base.authority && base.path.empty()) return "/" + std::string(path);
    const std::size_t slash = base.path.rfind('/');
    const std::string_view folder =
        slash == std::string_view::npos ? "" : base.path.substr(0, slash + 1);
    return std::string(folder) + std::string(path);
}

std::string composed(const Uri& uri) {
    std::string text;
    if (uri.scheme) text.append(*uri.scheme).append(":");
    if (uri.authority) text.append("//").append(*uri.authority);
    text.append(uri.path);
    if (uri.query) text.append("?").append(*uri.query);
    if (uri.fragment) text.append("#").append(*uri.fragment);
    return text;
}

} // namespace

std::string resolve_uri(std::string_view base, std::string_view reference) {
    const Uri from = parse(base);
    Uri target = parse(reference);
    std::string path(target.path);
    if (!target.scheme && !target.authority) {
        target.authority = from.authority;
        if (path.empty() && !target.query) target.query = from.query;
        if (path.empty())
            path = from.path;
        else if (!path.starts_with('/'))
            path = merged(from, path);
    }
    if (!target.scheme) target.scheme = from.scheme;
    path = without_dots(path);
    target.path = path;
    return composed(target);
}

UriParts split_fragment(std::string_view uri) {
    const std::size_t mark = uri.find('#');
    if (mark == std::string_view::npos) return {uri, {}};
    return {uri.substr(0, mark), uri.substr(mark + 1)};
}

std::string percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned code = 0;
        const char* digits = text.data() + at + 1;
        const bool is_escape = text[at] == '%' && at + 2 < text.size() &&
                               std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2;
        result += is_escape ? static_cast<char>(code) : text[at];
        if (is_escape) at += 2;
    }
    return result;
}

} // namespace credsmith::schema
