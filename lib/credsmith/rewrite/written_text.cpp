// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/written_text.h"

#include <algorithm>
#include <utility>

namespace credsmith::rewrite {

using syntax::Range;

WrittenText::WrittenText(const syntax::Tree& tree) {
    add(tree.root);
    std::ranges::sort(passages_, {}, &Range::begin);
    std::ranges::sort(pieces_, {}, &Range::begin);
    std::vector<Range> apart;
    for (const Range& piece : pieces_) {
        if (apart.empty() || apart.back().end < piece.begin)
            apart.push_back(piece);
        else
            apart.back().end = std::max(apart.back().end, piece.end);
    }
    pieces_ = std::move(apart);
}

// Only what was copied byte for byte: a word that a heading implies does not make the heading text.
void WrittenText::add(const syntax::Node& node) {
    Range passage{};
    const text::OffsetMap& map = node.scalar.map;
    for (std::size_t i = 0; i < map.piece_count(); ++i) {
        const text::OffsetMap::Piece piece = map.piece(i);
        if (!piece.exact || piece.source_length == 0) continue;
        const Range range{piece.source_begin, piece.source_begin + piece.source_length};
        pieces_.push_back(range);
        if (passage.begin == passage.end) passage.begin = range.begin;
        passage.end = range.end;
    }
    const bool is_passage =
        node.style == syntax::ScalarStyle::markdown && passage.begin != passage.end;
    if (is_passage) passages_.push_back(passage);
    for (const syntax::Node& item : node.items)
        add(item);
    for (const syntax::Entry& entry : node.entries)
        add(entry.value);
}

bool WrittenText::touches(Range range) const {
    const auto next = std::ranges::upper_bound(pieces_, range.begin, {}, &Range::end);
    return next != pieces_.end() && next->begin < range.end;
}

} // namespace credsmith::rewrite
