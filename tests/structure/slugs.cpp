// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "structure/slugs.h"

#include "structure/cpp_text.h"

#include <fmt/format.h>

#include <array>

namespace credsmith::structure {
namespace {

/// A new group needs a decision record: authors learn these by heart.
constexpr auto groups = std::to_array<std::string_view>(
    {"structure", "competency", "research", "evidence", "rubric", "questions", "alignment", "stack",
     "metadata", "access", "links", "identity", "export", "translation", "suppressions"});

constexpr std::string_view name_characters = "abcdefghijklmnopqrstuvwxyz0123456789-";

/// The slug that is the whole literal beginning with the quote at `offset`, or "".
std::string slug_at(std::string_view code, std::size_t offset, std::string_view group) {
    const std::size_t name = offset + 1 + group.size() + 1;
    const std::size_t end = code.find_first_not_of(name_characters, name);
    if (end == std::string_view::npos || end == name || code[end] != '"') return {};
    return std::string(code.substr(offset + 1, end - offset - 1));
}

/// The slug is the first member of a Kind, and the first argument of a helper that makes one; a
/// literal further behind is something else, such as the folder of a format.
bool begins_kind(std::string_view code, std::size_t offset) {
    const std::string_view before = code.substr(0, code.find_last_not_of(" \n", offset - 1) + 1);
    return before.ends_with('{') || before.ends_with('(') || before.ends_with(".slug =");
}

} // namespace

std::set<std::string> slugs_in(std::string_view text) {
    const std::string code = code_of(text);
    std::set<std::string> slugs;
    for (const std::string_view group : groups) {
        for (const std::size_t offset : find_words(code, "\"" + std::string(group) + "/")) {
            const std::string slug = slug_at(code, offset, group);
            if (!slug.empty() && begins_kind(code, offset)) slugs.insert(slug);
        }
    }
    return slugs;
}

std::set<std::string> kind_slugs(const SourceTree& tree) {
    std::set<std::string> slugs;
    for (const auto& [path, text] : tree.files)
        if (path.starts_with("lib/credsmith/") && is_code(path)) slugs.merge(slugs_in(text));
    return slugs;
}

std::set<std::string> page_slugs(const SourceTree& tree) {
    std::set<std::string> slugs;
    for (const auto& [path, text] : tree.files)
        if (path.starts_with(page_folder) && path.ends_with(".md"))
            slugs.insert(path.substr(page_folder.size(), path.size() - page_folder.size() - 3));
    return slugs;
}

std::string page_path(const std::string& slug) {
    return fmt::format("{}{}.md", page_folder, slug);
}

Problems missing_companions(const SourceTree& tree, const std::string& slug) {
    Problems problems;
    if (!has_file(tree, page_path(slug)))
        problems.push_back(fmt::format("`{}` has no page: write {}", slug, page_path(slug)));
    for (const std::string verdict : {"bad", "good"}) {
        const std::string folder = fmt::format("{}{}/{}", golden_folder, slug, verdict);
        if (!has_folder(tree, folder))
            problems.push_back(
                fmt::format("`{}` has no {} example: make {}/in", slug, verdict, folder));
    }
    return problems;
}

} // namespace credsmith::structure
