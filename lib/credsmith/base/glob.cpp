// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/glob.h"

#include <cstddef>
#include <optional>

namespace credsmith::base {
namespace {

std::string_view first_part(std::string_view path) {
    return path.substr(0, path.find('/'));
}

std::string_view after_first_part(std::string_view path) {
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
}

/// Length of the set at the start of `pattern` if it holds `character`; 0 if not; nothing if it is
/// no set.
std::optional<std::size_t> match_set(std::string_view pattern, char character) {
    const std::size_t close = pattern.find(']', 2);
    if (close == std::string_view::npos) return std::nullopt;
    std::string_view body = pattern.substr(1, close - 1);
    const bool is_negated = body.front() == '!' || body.front() == '^';
    if (is_negated) body.remove_prefix(1);
    bool found = false;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const bool is_range = i + 2 < body.size() && body[i + 1] == '-';
        found = found || (is_range ? body[i] <= character && character <= body[i + 2]
                                   : body[i] == character);
        if (is_range) i += 2;
    }
    return found != is_negated ? close + 1 : 0;
}

/// Bytes of `pattern` that match one `character`; 0 if they do not.
std::size_t match_one(std::string_view pattern, char character) {
    if (pattern.empty()) return 0;
    if (pattern[0] == '?') return 1;
    if (pattern[0] == '[')
        if (const auto length = match_set(pattern, character)) return *length;
    if (pattern[0] == '\\' && pattern.size() > 1) return pattern[1] == character ? 2 : 0;
    return pattern[0] == character ? 1 : 0;
}

/// One part of a path: on a mismatch, the last `*` takes one character more.
bool matches_part(std::string_view pattern, std::string_view part) {
    std::size_t at = 0;
    std::size_t in = 0;
    std::optional<std::size_t> star;
    std::size_t star_in = 0;
    while (in < part.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = ++at;
            star_in = in;
            continue;
        }
        const std::size_t length = match_one(pattern.substr(at), part[in]);
        if (length > 0) {
            at += length;
            ++in;
        } else if (star) {
            at = *star;
            in = ++star_in;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern[at] == '*')
        ++at;
    return at == pattern.size();
}

} // namespace

bool matches_glob(std::string_view pattern, std::string_view path) {
    std::optional<std::string_view>
        after_stars; // pattern behind the last `**`, and where it was tried
    std::string_view tried;
    while (!path.empty()) {
        if (first_part(pattern) == "**") {
            pattern = after_first_part(pattern);
            if (pattern.empty()) return true;
            after_stars = pattern;
            tried = path;
            continue;
        }
        if (!pattern.empty() && matches_part(first_part(pattern), first_part(path))) {
            pattern = after_first_part(pattern);
            path = after_first_part(path);
        } else if (after_stars) {
            pattern = *after_stars;
            tried = after_first_part(tried);
            path = tried;
        } else {
            return false;
        }
    }
    return pattern.empty() || pattern == "**";
}

} // namespace credsmith::base
