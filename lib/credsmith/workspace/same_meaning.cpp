// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/same_meaning.h"

#include "credsmith/syntax/markdown_text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::workspace {
namespace {

using syntax::Entry;
using syntax::Node;

// Markdown means its normal form: that is what a package holds.
bool is_same_text(const Node& left, const Node& right) {
    if (left.scalar.text == right.scalar.text) return true;
    const bool is_markdown =
        left.style == syntax::ScalarStyle::markdown && right.style == syntax::ScalarStyle::markdown;
    return is_markdown && syntax::normalize_markdown(left.scalar).text ==
                              syntax::normalize_markdown(right.scalar).text;
}

bool is_same(const Node& left, const Node& right) {
    const auto is_same_entry = [](const Entry& a, const Entry& b) {
        return a.key == b.key && is_same(a.value, b.value);
    };
    return left.type == right.type && is_same_text(left, right) &&
           std::ranges::equal(left.items, right.items, is_same) &&
           std::ranges::equal(left.entries, right.entries, is_same_entry);
}

bool is_same_record(const Node& left, const Node& right) {
    const auto is_also_right = [&right](const Entry& entry) {
        const Node* other = right.find(entry.key);
        return other != nullptr && is_same(entry.value, *other);
    };
    return left.type == right.type && left.entries.size() == right.entries.size() &&
           std::ranges::all_of(left.entries, is_also_right);
}

// A comment without the blanks behind it, and with one kind of line end.
std::string words_of(const syntax::Comment& comment) {
    std::string words = comment.text;
    std::erase(words, '\r');
    words.resize(words.find_last_not_of(" \t") + 1);
    return words;
}

std::vector<std::string> comments_of(const syntax::Tree& tree) {
    std::vector<std::string> words;
    std::ranges::transform(tree.comments, std::back_inserter(words), &words_of);
    std::ranges::sort(words);
    return words;
}

} // namespace

bool is_same_meaning(const syntax::Tree& left, const syntax::Tree& right) {
    return is_same_record(left.root, right.root) && comments_of(left) == comments_of(right) &&
           left.lost == right.lost;
}

} // namespace credsmith::workspace
