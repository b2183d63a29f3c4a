// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From offsets in a decoded text (a block scalar, a Markdown section without its indentation, a
// quoted string) back to the bytes of the file, piecewise. Where a piece was not copied byte for
// byte (an escape, a fold) it maps as a whole: the smallest range that is known exactly.
#pragma once

#include "credsmith/base/rare_list.h"
#include "credsmith/text/span.h"

#include <cstddef>

namespace credsmith::text {

/// Invariant: the pieces lie end to end in the decoded text. They are added in the order of the
/// file.
class OffsetMap {
public:
    /// A run of decoded bytes. `exact` runs were copied byte for byte; others stand for
    /// `source_length` bytes as a whole.
    struct Piece {
        ByteOffset decoded_begin;
        ByteOffset source_begin;
        ByteOffset decoded_length;
        ByteOffset source_length;
        bool exact;
    };

    OffsetMap() = default;

    explicit OffsetMap(SourceId source) : source_(source) {}

    /// Adds a run copied byte for byte; joins it to the last one where both continue. An empty run
    /// at the start marks the place of a text that stays empty.
    void append_exact(ByteOffset source_begin, std::size_t size);
    /// Adds `decoded_length` bytes that stand for the bytes [source_begin, source_begin +
    /// source_length).
    void append_whole(std::size_t decoded_length, ByteOffset source_begin,
                      std::size_t source_length);

    /// The bytes in the file of the decoded range [begin, end): from where its first byte comes to
    /// where its last one ends; an empty range gives an empty span at its place.
    [[nodiscard]] Span to_source(std::size_t begin, std::size_t end) const;
    /// Whether both ends of to_source are exact: no byte of [begin, end) comes from a piece that
    /// maps as a whole.
    [[nodiscard]] bool is_exact(std::size_t begin, std::size_t end) const;
    /// The map of the decoded range [begin, end) taken as a text of its own.
    [[nodiscard]] OffsetMap slice(std::size_t begin, std::size_t end) const;
    /// Appends all pieces of `other`, which must be of the same source.
    void append(const OffsetMap& other);

    [[nodiscard]] SourceId source() const { return source_; }

    [[nodiscard]] std::size_t decoded_size() const;

    [[nodiscard]] std::size_t piece_count() const;
    /// By their order; `index` is less than `piece_count()`.
    [[nodiscard]] Piece piece(std::size_t index) const;

private:
    [[nodiscard]] Piece last_piece() const;
    [[nodiscard]] std::size_t piece_at(std::size_t offset) const;
    void append(const Piece& piece);
    void set_last(const Piece& piece);
    void set_only(const Piece& piece);

    SourceId source_{};
    // Most texts are one piece, and a repository keeps millions of texts: a lone piece stands here.
    ByteOffset source_begin_ = 0;
    ByteOffset decoded_length_ = 0;
    ByteOffset source_length_ = 0;
    bool is_exact_ = true;
    bool has_piece_ = false;
    base::RareList<Piece> several_; ///< all pieces, where there is more than one
};

} // namespace credsmith::text
