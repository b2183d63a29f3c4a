// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/synonyms.h"

#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"

#include <algorithm>

namespace credsmith::base {
namespace {

constexpr std::string_view between = " = ";

/// `Works cited` and `works-cited` are the word `works_cited`.
std::string as_word(std::string_view text) {
    std::string word = fold_case(text);
    std::ranges::replace_if(
        word, [](char byte) { return byte == ' ' || byte == '-'; }, '_');
    return word;
}

std::vector<std::string> names_in(std::string_view line) {
    std::vector<std::string> names;
    for (std::string_view rest = line; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        names.emplace_back(name.substr(std::min(name.find_first_not_of(' '), name.size())));
    }
    return names;
}

} // namespace

std::vector<std::string> synonyms(std::string_view list, std::string_view written) {
    const EmbeddedFile* file = find_embedded(embedded_synonyms(), std::string(list) + ".txt");
    if (file == nullptr) return {};
    const std::string word = as_word(written);
    for (std::string_view rest = file->text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const std::size_t end = line.find(between);
        if (end != std::string_view::npos && line.substr(0, end) == word)
            return names_in(line.substr(end + between.size()));
    }
    return {};
}

std::vector<std::string> meant(std::string_view list, std::string_view written,
                               std::span<const std::string> candidates) {
    for (std::string& name : synonyms(list, written))
        if (name != written && std::ranges::find(candidates, name) != candidates.end())
            return {std::move(name)};
    return nearest(written, candidates);
}

} // namespace credsmith::base
