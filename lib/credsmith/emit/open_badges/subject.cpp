// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/open_badges/subject.h"

#include "credsmith/emit/shared/text_of.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace credsmith::emit::open_badges {
namespace {

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_language(std::string_view subtag) {
    return subtag.size() >= 2 && subtag.size() <= 4 && std::ranges::all_of(subtag, is_lower);
}

bool is_script(std::string_view subtag) {
    return subtag.size() == 4 && is_upper(subtag.front()) &&
           std::ranges::all_of(subtag.substr(1), is_lower);
}

bool is_region(std::string_view subtag) {
    return (subtag.size() == 2 && std::ranges::all_of(subtag, is_upper)) ||
           (subtag.size() == 3 && std::ranges::all_of(subtag, is_digit));
}

std::vector<std::string_view> subtags_of(std::string_view tag) {
    std::vector<std::string_view> subtags;
    for (std::size_t begin = 0; begin <= tag.size();) {
        const std::size_t end = std::min(tag.find('-', begin), tag.size());
        subtags.push_back(tag.substr(begin, end - begin));
        begin = end + 1;
    }
    return subtags;
}

} // namespace

std::string_view release_date(const model::Credential& credential) {
    if (credential.dates && credential.dates->valid_from)
        return credential.dates->valid_from->value;
    const auto entry = std::ranges::find_if(credential.changelog, [&](const auto& each) {
        return each.date && text_of(each.version) == text_of(credential.version);
    });
    return entry == credential.changelog.end() ? std::string_view{} : text_of(entry->date);
}

bool is_supported_language(std::string_view tag) {
    const std::vector<std::string_view> subtags = subtags_of(tag);
    if (!is_language(subtags.front())) return false;
    const std::size_t region = subtags.size() > 1 && is_script(subtags[1]) ? 2 : 1;
    return subtags.size() == region || (subtags.size() == region + 1 && is_region(subtags[region]));
}

bool has_image(const Subject& subject) {
    return subject.credential.badge && subject.credential.badge->file &&
           !base_uri(subject.repository).empty();
}

bool has_target(const model::Alignment& alignment) {
    return alignment.name && alignment.url;
}

} // namespace credsmith::emit::open_badges
