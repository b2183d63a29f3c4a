// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Word lists for rules that judge words: data in check/words/<language>/<name>.txt, one word or
// phrase a line in every form it is met in, `#` before a comment. A rule is silent in a language
// that has no list.
#pragma once

#include "credsmith/base/embedded.h"
#include "credsmith/syntax/block.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace credsmith::check {

/// All word lists, by path below check/words.
[[nodiscard]] std::span<const base::EmbeddedFile> embedded_words();

/// The phrases stand in the order of their first letters, so that at most places of a text one look
/// says that none begins there. Points into the lines that it was made of.
class WordList {
public:
    explicit WordList(std::string_view lines);

    /// Where the longest phrase of the list that starts at `offset` of `text` ends; nothing if none
    /// does. Case does not count, and a phrase ends where a word ends.
    [[nodiscard]] std::optional<std::size_t> match(std::string_view text, std::size_t offset) const;

    /// The first phrase of the list in `text` that begins with a word at or after `from`.
    [[nodiscard]] std::optional<syntax::Range> find(std::string_view text,
                                                    std::size_t from = 0) const;

private:
    [[nodiscard]] std::span<const std::string_view> starting_like(char byte) const;

    std::vector<std::string_view> phrases_;  ///< by first letter; of one letter the longest first
    std::array<std::uint16_t, 257> first_{}; ///< of `phrases_`, by first letter
};

/// The list of that name in the language of a tag, or nullptr: `en-GB` uses the lists in `en`. It
/// lives as long as the program.
[[nodiscard]] const WordList* find_word_list(std::string_view language_tag, std::string_view name);

/// All lists of those names, or nothing: where one is missing, the others say nothing.
template <class... Names>
[[nodiscard]] std::optional<std::array<const WordList*, sizeof...(Names)>>
find_word_lists(std::string_view language_tag, const Names&... names) {
    const std::array lists{find_word_list(language_tag, names)...};
    if (std::ranges::find(lists, nullptr) != lists.end()) return std::nullopt;
    return lists;
}

} // namespace credsmith::check
