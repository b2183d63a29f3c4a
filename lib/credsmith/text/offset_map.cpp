// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/offset_map.h"

#include "credsmith/base/assert.h"

#include <algorithm>

namespace credsmith::text {
namespace {

using Piece = OffsetMap::Piece;

ByteOffset decoded_end(const Piece& piece) {
    return piece.decoded_begin + piece.decoded_length;
}

ByteOffset source_end(const Piece& piece) {
    return piece.source_begin + piece.source_length;
}

// Where the byte at the decoded `offset` of the piece starts in the file.
ByteOffset source_of_begin(const Piece& piece, ByteOffset offset) {
    return piece.source_begin + (piece.exact ? offset - piece.decoded_begin : 0);
}

// Where the byte before the decoded `offset` of the piece ends in the file.
ByteOffset source_of_end(const Piece& piece, ByteOffset offset) {
    return piece.exact ? source_of_begin(piece, offset) : source_end(piece);
}

// The part of the piece that lies in [begin, end), which it must touch. What maps as a whole stays
// whole.
Piece clip(const Piece& piece, ByteOffset begin, ByteOffset end) {
    const ByteOffset first = std::max(begin, piece.decoded_begin);
    const ByteOffset last = std::min(end, decoded_end(piece));
    const ByteOffset source_begin = source_of_begin(piece, first);
    return {first, source_begin, last - first, source_of_end(piece, last) - source_begin,
            piece.exact};
}

} // namespace

void OffsetMap::append_exact(ByteOffset source_begin, std::size_t size) {
    const auto length = static_cast<ByteOffset>(size);
    append(Piece{0, source_begin, length, length, true});
}

void OffsetMap::append_whole(std::size_t decoded_length, ByteOffset source_begin,
                             std::size_t source_length) {
    append(Piece{0, source_begin, static_cast<ByteOffset>(decoded_length),
                 static_cast<ByteOffset>(source_length), false});
}

void OffsetMap::append(const Piece& piece) {
    if (piece.decoded_length == 0 && !pieces_.empty()) return;
    if (decoded_size() == 0) pieces_.clear(); // what stood there only marked the place
    if (!pieces_.empty()) {
        Piece& last = pieces_.back();
        if (last.exact && piece.exact && source_end(last) == piece.source_begin) {
            last.decoded_length += piece.decoded_length;
            last.source_length += piece.source_length;
            return;
        }
    }
    pieces_.push_back(piece);
    pieces_.back().decoded_begin =
        pieces_.size() == 1 ? 0 : decoded_end(pieces_[pieces_.size() - 2]);
}

Span OffsetMap::to_source(std::size_t begin, std::size_t end) const {
    CREDSMITH_ASSERT(begin <= end && end <= decoded_size());
    if (pieces_.empty()) return {source_, 0, 0};
    const auto first = piece_at(begin);
    const ByteOffset source_begin = begin == decoded_size()
                                        ? source_end(*first)
                                        : source_of_begin(*first, static_cast<ByteOffset>(begin));
    if (begin == end) return {source_, source_begin, source_begin};
    const ByteOffset source_end = source_of_end(*piece_at(end - 1), static_cast<ByteOffset>(end));
    return {source_, source_begin, source_end};
}

bool OffsetMap::is_exact(std::size_t begin, std::size_t end) const {
    CREDSMITH_ASSERT(begin <= end && end <= decoded_size());
    if (pieces_.empty()) return true;
    const auto first = piece_at(begin);
    if (begin == end) return first->exact || begin == first->decoded_begin || end == decoded_size();
    return std::all_of(first, piece_at(end - 1) + 1,
                       [](const Piece& piece) { return piece.exact; });
}

OffsetMap OffsetMap::slice(std::size_t begin, std::size_t end) const {
    CREDSMITH_ASSERT(begin <= end && end <= decoded_size());
    OffsetMap part(source_);
    if (pieces_.empty()) return part;
    if (begin == end) {
        part.append_exact(to_source(begin, end).begin, 0);
        return part;
    }
    for (auto piece = piece_at(begin); piece != pieces_.end() && piece->decoded_begin < end;
         ++piece)
        part.append(clip(*piece, static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)));
    return part;
}

void OffsetMap::append(const OffsetMap& other) {
    CREDSMITH_ASSERT(source_ == other.source_);
    for (const Piece& piece : other.pieces_)
        append(piece);
}

std::size_t OffsetMap::decoded_size() const {
    return pieces_.empty() ? 0 : decoded_end(pieces_.back());
}

// The piece that holds the byte at `offset`; the last one at the end of the text. There must be
// one.
std::vector<Piece>::const_iterator OffsetMap::piece_at(std::size_t offset) const {
    const auto after = std::upper_bound(
        pieces_.begin() + 1, pieces_.end(), offset,
        [](std::size_t wanted, const Piece& piece) { return wanted < piece.decoded_begin; });
    return after - 1;
}

} // namespace credsmith::text
