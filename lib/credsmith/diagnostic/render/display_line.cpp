// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/display_line.h"

#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <algorithm>
#include <utility>

namespace credsmith::diagnostic {
namespace {

constexpr std::string_view tab = "    ";
constexpr std::string_view ellipsis = "…";

/// No character with its marks is taken to be longer, so that a pile of marks cannot stall us.
constexpr std::size_t longest_cluster = 64;

/// What needs more bytes than this is cut as if it were wide.
constexpr std::size_t most_bytes_per_column = 8;

/// A part of a long line that is narrower than this tells nothing.
constexpr std::size_t narrowest_part = 12;

struct Piece {
    std::size_t bytes;
    std::string text;
    std::size_t columns;
};

std::size_t width_of(const DisplayLine& shown) {
    return shown.cells.empty() ? 0 : shown.cells.back().columns.end;
}

bool is_plain(char byte) {
    return byte >= 0x20 && byte < 0x7F;
}

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// What the first bytes of `rest` are shown as. `rest` is not empty.
Piece next_piece(std::string_view rest) {
    if (rest.front() == '\t') return {1, std::string(tab), tab.size()};
    const bool stands_alone = rest.size() == 1 || is_plain(rest[1]);
    if (is_plain(rest.front()) && stands_alone) return {1, std::string(1, rest.front()), 1};
    const std::string_view window = rest.substr(0, longest_cluster);
    const std::size_t valid = base::first_invalid_utf8(window).value_or(window.size());
    const std::size_t bytes = valid == 0 ? 1 : base::grapheme_length(window.substr(0, valid), 0);
    std::string text = printable(rest.substr(0, bytes));
    const std::size_t columns = base::display_width(text);
    return {bytes, std::move(text), columns};
}

std::size_t previous_character(std::string_view line, std::size_t offset) {
    const std::size_t first = offset - std::min<std::size_t>(offset, 4);
    do
        --offset;
    while (offset > first && is_continuation(line[offset]));
    return offset;
}

/// Where to begin, so that at most `columns` are shown before `offset`.
std::size_t step_back(std::string_view line, std::size_t offset, std::size_t columns) {
    while (offset > 0) {
        const std::size_t before = previous_character(line, offset);
        const std::size_t cost =
            std::max<std::size_t>(next_piece(line.substr(before, offset - before)).columns, 1);
        if (cost > columns) break;
        columns -= cost;
        offset = before;
    }
    return offset;
}

/// How much to show before a part that matters, of `width` columns for it and what is around it.
std::size_t columns_before(Range part, std::size_t width) {
    const std::size_t needed = std::min(part.end - part.begin, width);
    return std::max(width - needed, width / 4) / 2;
}

/// Lays out a line from its beginning. Invariant: the cells cover the bytes before `done()` without
/// a hole.
class Layout {
public:
    explicit Layout(std::string_view line) : line_(line) {}

    /// Goes on until the line ends or `columns` more are filled. Marks without width end it too.
    void show(std::size_t columns) {
        const std::size_t full = width() + columns;
        const std::size_t last_byte =
            std::min(line_.size(), done() + most_bytes_per_column * columns);
        while (done() < last_byte) {
            const Piece piece = next_piece(line_.substr(done()));
            if (width() + piece.columns > full) return;
            append(piece);
        }
    }

    /// Leaves out what is before `offset`, if anything is.
    void skip_to(std::size_t offset) {
        if (offset > done()) append({offset - done(), std::string(ellipsis), 1});
    }

    [[nodiscard]] std::size_t done() const {
        return shown_.cells.empty() ? 0 : shown_.cells.back().bytes.end;
    }

    [[nodiscard]] std::size_t width() const { return width_of(shown_); }

    [[nodiscard]] DisplayLine take() { return std::move(shown_); }

private:
    void append(const Piece& piece) {
        const Range bytes{done(), done() + piece.bytes};
        const Range columns{width(), width() + piece.columns};
        shown_.text += piece.text;
        shown_.cells.push_back({bytes, columns});
    }

    std::string_view line_;
    DisplayLine shown_;
};

DisplayLine display_parts(std::string_view line, std::span<const Range> kept, std::size_t width) {
    Layout layout(line);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const Range part = kept[i];
        if (part.begin < layout.done() && part.end <= layout.done()) continue;
        const std::size_t left = width - std::min(width, layout.width() + 1);
        const std::size_t room = std::max(left / (kept.size() - i), narrowest_part) - 1;
        layout.skip_to(step_back(line, part.begin, columns_before(part, room)));
        layout.show(room);
    }
    layout.skip_to(line.size());
    return layout.take();
}

} // namespace

DisplayLine display_line(std::string_view line, std::span<const Range> kept, std::size_t width) {
    Layout whole(line);
    whole.show(width);
    return whole.done() == line.size() ? whole.take() : display_parts(line, kept, width);
}

Range columns_of(const DisplayLine& line, Range bytes) {
    const auto first = std::ranges::find_if(
        line.cells, [bytes](const DisplayCell& cell) { return cell.bytes.end > bytes.begin; });
    const std::size_t begin = first == line.cells.end() ? width_of(line) : first->columns.begin;
    std::size_t end = begin + 1;
    for (auto cell = first; cell != line.cells.end() && cell->bytes.begin < bytes.end; ++cell)
        end = std::max(end, cell->columns.end);
    return {begin, end};
}

} // namespace credsmith::diagnostic
