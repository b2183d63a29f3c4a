// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What is inside a Markdown text, as far as later phases want to know: its links, images,
// citations and what is not allowed in it. Offsets are bytes of the normalised text; RichText has
// the way to the file.
#pragma once

#include "credsmith/base/rare_list.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace credsmith::syntax {

/// A half-open range of bytes of a Markdown text.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] friend bool operator==(const Range&, const Range&) = default;
};

/// An image or link inside the alternative text of an image is not shown, and not listed.
struct MarkdownLink {
    std::string destination; ///< as CommonMark resolves escapes and entities
    std::string text;        ///< its words; of an image, its alternative text
    Range whole;             ///< from `[`, `![` or `<` to the closing mark
    Range text_range;        ///< between the brackets, as written
    Range destination_range; ///< the destination as written; empty at the end of a reference link
    bool is_image = false;
};

/// One key of `[@key]`, `[@key, p. 12]` or `[see @a; @b]`.
struct Citation {
    std::string key;
    Range range;         ///< the key as written, without `@`
    std::string prefix;  ///< what stands before the key, may be empty
    std::string locator; ///< what follows the key, may be empty
};

enum class CitationFlaw : std::uint8_t { no_key, no_semicolon, not_closed };

/// What opens like a citation, with `[@`, and is none.
struct BrokenCitation {
    CitationFlaw flaw;
    Range range;
};

struct Heading {
    int level;
    Range range; ///< its words
};

/// A run of prose as a reader sees it (no code, no link destinations, no citations, no marks): for
/// rules that look at words.
struct Prose {
    Range range;
};

struct MarkdownFacts {
    base::RareList<MarkdownLink> links;
    base::RareList<Citation> citations;
    base::RareList<BrokenCitation> broken_citations;
    base::RareList<Heading> headings;
    std::vector<Prose> prose;          ///< in order
    base::RareList<Range> raw_html;    ///< not part of the language
    base::RareList<Range> definitions; ///< link reference definitions: not part of the language
};

} // namespace credsmith::syntax
