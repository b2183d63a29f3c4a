// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_gaps.h"

#include "credsmith/syntax/yaml_lines.h"
#include "credsmith/syntax/yaml_mistakes.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

using text::ByteOffset;
using text::Span;

/// A line of this length may be one of a paragraph that goes on in the next.
constexpr std::size_t wrapped_line_bytes = 60;

/// A key or a list marker: what a value hangs on.
struct Owner {
    std::size_t at;
    std::size_t value_begin;
    std::size_t column;
    bool is_item;
};

/// The lines of one entry.
class Lines {
public:
    Lines(std::string_view bytes, Span entry)
        : bytes_(bytes.substr(0, entry.end)), entry_(entry), top_(column_of(first_text_line())) {}

    [[nodiscard]] std::optional<Owner> owner_of(std::size_t place) const;
    [[nodiscard]] std::optional<Owner> owner_above(const Owner& inner) const;
    [[nodiscard]] std::optional<Owner> owner_above(std::size_t line, std::size_t column) const;

    /// Nothing for the whole entry.
    [[nodiscard]] std::optional<Gap> gap_of(const std::optional<Owner>& owner) const;
    [[nodiscard]] std::optional<Gap> keyless_gap(std::size_t place) const;
    [[nodiscard]] Gap item_gap(std::size_t place) const;

    [[nodiscard]] Owner owner_at(std::size_t place) const;
    [[nodiscard]] bool is_meant_at_top(std::size_t place) const;

private:
    [[nodiscard]] std::size_t text_of(std::size_t line) const {
        return std::min(bytes_.find_first_not_of(' ', line), bytes_.size());
    }

    [[nodiscard]] std::size_t column_of(std::size_t line) const { return text_of(line) - line; }

    [[nodiscard]] std::size_t line_of(std::size_t place) const {
        return line_start_before(bytes_, place);
    }

    [[nodiscard]] std::size_t line_after(std::size_t place) const {
        return std::min(line_break_after(bytes_, place) + 1, bytes_.size());
    }

    [[nodiscard]] bool says_nothing(std::size_t line) const {
        const char first = byte_at(bytes_, text_of(line));
        return first == '#' || is_space(first);
    }

    [[nodiscard]] std::size_t first_text_line() const { return text_line_at(entry_.begin); }

    [[nodiscard]] bool has_text(std::size_t end) const {
        return text_line_at(line_after(end)) < bytes_.size();
    }

    [[nodiscard]] std::size_t text_line_at(std::size_t line) const;
    [[nodiscard]] std::optional<Owner> last_owner(std::size_t line, std::size_t place) const;
    [[nodiscard]] std::size_t end_of(const Owner& owner) const;

    /// Whether no value stands on its line.
    [[nodiscard]] bool is_alone(const Owner& owner) const {
        return line_text_end(bytes_, owner.value_begin) <= owner.value_begin;
    }

    [[nodiscard]] std::size_t end_of_paragraph(std::size_t place) const;

    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        return {entry_.source, static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)};
    }

    std::string_view bytes_;
    Span entry_;
    std::size_t top_; ///< the column of the top level
};

/// The first line from `line` on that says something.
std::size_t Lines::text_line_at(std::size_t line) const {
    while (line < bytes_.size() && says_nothing(line))
        line = line_after(line);
    return line;
}

/// The last key or marker of a line that starts at or before `place`: `- - key: ...` has three.
std::optional<Owner> Lines::last_owner(std::size_t line, std::size_t place) const {
    std::optional<Owner> last;
    std::size_t at = text_of(line);
    while (at <= place && byte_at(bytes_, at) == '-' && is_space(byte_at(bytes_, at + 1))) {
        last = Owner{at, at + 1, at - line, true};
        at = std::min(bytes_.find_first_not_of(' ', at + 1), bytes_.size());
    }
    if (at <= place && at < bytes_.size())
        if (const auto colon = key_colon(bytes_.substr(at)))
            last = Owner{at, at + *colon + 1, at - line, false};
    return last;
}

std::optional<Owner> Lines::owner_of(std::size_t place) const {
    const std::size_t line = line_of(place);
    if (const auto own = last_owner(line, place)) return own;
    return owner_above(line, column_of(line));
}

/// The nearest one above `line` that starts further left than `column`.
std::optional<Owner> Lines::owner_above(std::size_t line, std::size_t column) const {
    while (line > entry_.begin && column > top_) {
        line = line_of(line - 1);
        if (says_nothing(line) || column_of(line) >= column) continue;
        if (const auto owner = last_owner(line, line + column - 1)) return owner;
        column = column_of(line);
    }
    return std::nullopt;
}

/// A list may start in the column of its key.
std::optional<Owner> Lines::owner_above(const Owner& inner) const {
    const std::size_t line = line_of(inner.at);
    if (const auto own = inner.at > line ? last_owner(line, inner.at - 1) : std::nullopt)
        return own;
    return owner_above(line, inner.column + (inner.is_item ? 1 : 0));
}

/// Where the value ends: the end of the last line that is indented more.
std::size_t Lines::end_of(const Owner& owner) const {
    const std::size_t first_end = line_break_after(bytes_, owner.at);
    std::size_t end = first_end;
    for (std::size_t line = line_after(owner.at); line < bytes_.size(); line = line_after(line)) {
        if (says_nothing(line)) continue;
        const std::size_t column = column_of(line);
        const auto item = last_owner(line, line + column);
        const bool is_item_of_key = !owner.is_item && is_alone(owner) && item && item->is_item;
        if (column < owner.column || (column == owner.column && !is_item_of_key)) break;
        end = line_break_after(bytes_, line);
    }
    return end;
}

std::optional<Gap> Lines::gap_of(const std::optional<Owner>& owner) const {
    if (!owner) return std::nullopt;
    const bool is_top = owner->column <= top_ && !owner->is_item;
    if (is_top && !has_text(end_of(*owner))) return std::nullopt;
    return Gap{
        span(owner->at, end_of(*owner)), static_cast<ByteOffset>(owner->value_begin), {}, {}};
}

/// The text at `place` with the lines that it was wrapped into, and what is indented below it.
std::size_t Lines::end_of_paragraph(std::size_t place) const {
    const std::size_t column = place - line_of(place);
    std::size_t line = line_of(place);
    std::size_t end = end_of({place, place, column, true});
    while (end - line > wrapped_line_bytes && end < bytes_.size()) {
        line = end + 1;
        if (line >= bytes_.size() || says_nothing(line) || column_of(line) != column ||
            last_owner(line, line + column))
            break;
        end = end_of({line + column, line + column, column, true});
    }
    return end;
}

std::optional<Gap> Lines::keyless_gap(std::size_t place) const {
    const std::size_t line = line_of(place);
    if (byte_at(bytes_, place) == '-') { // it lacks a space, and is a marker all the same
        const Owner item{place, place + 1, place - line, true};
        return Gap{span(place, end_of(item)), static_cast<ByteOffset>(place + 1), false, {}};
    }
    const auto marker = place > line ? last_owner(line, place - 1) : std::nullopt;
    const std::size_t first =
        marker ? bytes_.find_first_not_of(' ', marker->value_begin) : text_of(line);
    if (first != place) return gap_of(owner_of(place));
    const std::string_view word =
        first_word(bytes_.substr(place, line_text_end(bytes_, place) - place));
    const std::size_t word_end = place + word.size();
    const Span block = span(place, end_of_paragraph(place));
    if (place - line == top_)
        return Gap{block, block.begin, false, std::string(meant_key(bytes_.substr(place)))};
    if (!is_key_word(word)) return Gap{block, block.begin, false, {}};
    if (word_end < line_break_after(bytes_, place))
        return Gap{block, static_cast<ByteOffset>(word_end + 1), true, {}};
    return gap_of(marker ? marker : owner_above(line, column_of(line)));
}

Gap Lines::item_gap(std::size_t place) const {
    const std::size_t end = end_of({place, place + 1, place - line_of(place), true});
    const std::size_t key = is_meant_at_top(place) ? place : text_of(first_text_line());
    return {span(place, end), static_cast<ByteOffset>(place), false,
            std::string(meant_key(bytes_.substr(key)))};
}

/// The key or marker that starts at `place`, or whatever stands there.
Owner Lines::owner_at(std::size_t place) const {
    const std::size_t line = line_of(place);
    const auto owner = last_owner(line, place);
    return owner && owner->at == place ? *owner : Owner{place, place, place - line, false};
}

bool Lines::is_meant_at_top(std::size_t place) const {
    const std::size_t line = line_of(place);
    const auto above = owner_above(line, column_of(line) + 1);
    return above && !above->is_item && above->column == top_ && !is_alone(*above);
}

} // namespace

std::optional<Gap> find_gap(std::string_view bytes, Span entry, ByteOffset place) {
    const Lines lines(bytes, entry);
    return lines.gap_of(lines.owner_of(place));
}

std::optional<Gap> find_keyless_gap(std::string_view bytes, Span entry, ByteOffset place) {
    return Lines(bytes, entry).keyless_gap(place);
}

std::optional<Gap> find_item_gap(std::string_view bytes, Span entry, ByteOffset place) {
    return Lines(bytes, entry).item_gap(place);
}

std::optional<Gap> widen(std::string_view bytes, Span entry, const Gap& gap) {
    const Lines lines(bytes, entry);
    return lines.gap_of(lines.owner_above(lines.owner_at(gap.block.begin)));
}

std::string_view key_meant_at_top(std::string_view bytes, Span entry, ByteOffset place) {
    const bool is_lost = Lines(bytes, entry).is_meant_at_top(place);
    return is_lost ? meant_key(bytes.substr(place)) : std::string_view{};
}

void hide(std::string& bytes, const Gap& gap) {
    for (std::size_t at = gap.value_begin; at < gap.block.end; ++at)
        if (!is_line_break(bytes[at])) bytes[at] = ' ';
    if (gap.lacks_colon) bytes[gap.value_begin - 1U] = ':';
    // Spaces alone could become a part of the text above.
    if (gap.value_begin == gap.block.begin) bytes[gap.value_begin] = '#';
}

} // namespace credsmith::syntax
