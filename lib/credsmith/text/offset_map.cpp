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
    if (piece.decoded_length == 0 && has_piece_) return;
    if (decoded_size() == 0) { // what stood there only marked the place
        set_only(piece);
        return;
    }
    Piece last = last_piece();
    if (last.exact && piece.exact && source_end(last) == piece.source_begin) {
        last.decoded_length += piece.decoded_length;
        last.source_length += piece.source_length;
        set_last(last);
        return;
    }
    if (several_.empty()) several_.push_back(last);
    several_.push_back(piece);
    several_[several_.size() - 1].decoded_begin = decoded_end(last);
}

void OffsetMap::set_last(const Piece& piece) {
    if (several_.empty())
        set_only(piece);
    else
        several_[several_.size() - 1] = piece;
}

void OffsetMap::set_only(const Piece& piece) {
    source_begin_ = piece.source_begin;
    decoded_length_ = piece.decoded_length;
    source_length_ = piece.source_length;
    is_exact_ = piece.exact;
    has_piece_ = true;
}

std::size_t OffsetMap::piece_count() const {
    return several_.empty() ? std::size_t{has_piece_} : several_.size();
}

Piece OffsetMap::piece(std::size_t index) const {
    if (!several_.empty()) return several_[index];
    return {0, source_begin_, decoded_length_, source_length_, is_exact_};
}

Piece OffsetMap::last_piece() const {
    return piece(piece_count() - 1);
}

Span OffsetMap::to_source(std::size_t begin, std::size_t end) const {
    CREDSMITH_ASSERT(begin <= end && end <= decoded_size());
    if (!has_piece_) return {source_, 0, 0};
    const Piece first = piece(piece_at(begin));
    const ByteOffset source_begin = begin == decoded_size()
                                        ? source_end(first)
                                        : source_of_begin(first, static_cast<ByteOffset>(begin));
    if (begin == end) return {source_, source_begin, source_begin};
    const Piece last = piece(piece_at(end - 1));
    return {source_, source_begin, source_of_end(last, static_cast<ByteOffset>(end))};
}

bool OffsetMap::is_exact(std::size_t begin, std::size_t end) const {
    CREDSMITH_ASSERT(begin <= end && end <= decoded_size());
    if (!has_piece_) return true;
    const std::size_t first = piece_at(begin);
    if (begin == end)
        return piece(first).exact || begin == piece(first).decoded_begin || end == decoded_size();
    for (std::size_t i = first; i <= piece_at(end - 1); ++i)
        if (!piece(i).exact) return false;
    return true;
}

OffsetMap OffsetMap::slice(std::size_t begin, std::size_t end) const {
    CREDSMITH_ASSERT(begin <= end && end <= decoded_size());
    OffsetMap part(source_);
    if (!has_piece_) return part;
    if (begin == end) {
        part.append_exact(to_source(begin, end).begin, 0);
        return part;
    }
    for (std::size_t i = piece_at(begin); i <= piece_at(end - 1); ++i)
        part.append(clip(piece(i), static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)));
    return part;
}

void OffsetMap::append(const OffsetMap& other) {
    CREDSMITH_ASSERT(source_ == other.source_);
    for (std::size_t i = 0; i < other.piece_count(); ++i)
        append(other.piece(i));
}

std::size_t OffsetMap::decoded_size() const {
    return has_piece_ ? decoded_end(last_piece()) : 0;
}

// The index of the piece that holds the byte at `offset`; the last one at the end of the text.
// There must be one.
std::size_t OffsetMap::piece_at(std::size_t offset) const {
    const auto* const after = std::upper_bound(
        several_.begin(), several_.end(), offset,
        [](std::size_t wanted, const Piece& piece) { return wanted < piece.decoded_begin; });
    return after == several_.begin() ? 0 : static_cast<std::size_t>(after - several_.begin()) - 1;
}

} // namespace credsmith::text
