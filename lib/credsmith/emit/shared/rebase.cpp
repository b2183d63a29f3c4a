// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/rebase.h"

#include "credsmith/repository/file_uses.h"
#include "credsmith/syntax/markdown_html.h"

#include <cstddef>

namespace credsmith::emit {
namespace {

/// RFC 3986, 3.3 without the marks that Markdown reads: what may stand bare in both.
bool is_plain(char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_letter || (c >= '0' && c <= '9') ||
           std::string_view("-._~/+,=@").find(c) != std::string_view::npos;
}

std::string rebased(std::string_view destination, std::string_view path, std::string_view base) {
    if (!syntax::is_relative_path(destination)) return std::string(destination);
    const auto file = repository::resolve_destination(path, destination);
    if (!file) return std::string(destination);
    const std::size_t end = destination.find_first_of("#?");
    const std::string_view rest =
        end == std::string_view::npos ? std::string_view{} : destination.substr(end);
    return std::string(base) + url_path(*file) + std::string(rest);
}

} // namespace

std::string rebase_links(std::string_view markdown, std::string_view path, std::string_view base) {
    // Only inline links and images can be relative: autolinks have a scheme, and definitions are
    // not part of the language.
    if (markdown.find("](") == std::string_view::npos) return std::string(markdown);
    return syntax::rewrite_destinations(
        markdown, [&](std::string_view destination) { return rebased(destination, path, base); });
}

std::string url_path(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url;
    for (const char c : path) {
        if (is_plain(c)) {
            url += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        url += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
    }
    return url;
}

} // namespace credsmith::emit
