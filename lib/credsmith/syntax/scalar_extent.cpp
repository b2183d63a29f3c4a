// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/scalar_extent.h"

#include "credsmith/syntax/yaml_lines.h"

#include <algorithm>
#include <array>

namespace credsmith::syntax {
namespace {

using text::ByteOffset;

ScalarStyle style_of(char first) {
    switch (first) {
    case '\'':
        return ScalarStyle::single_quoted;
    case '"':
        return ScalarStyle::double_quoted;
    case '|':
        return ScalarStyle::literal;
    case '>':
        return ScalarStyle::folded;
    default:
        return ScalarStyle::plain;
    }
}

/// White space with line ends, as far as it goes.
struct Break {
    std::size_t end;
    std::string further_breaks; ///< a `\n` for each line end but the first
};

Break break_at(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && is_space(text[end]))
        ++end;
    const auto breaks = std::ranges::count(text.substr(begin, end - begin), '\n');
    return {end,
            std::string(static_cast<std::size_t>(std::max<std::ptrdiff_t>(breaks, 1)) - 1, '\n')};
}

/// Walks source and value side by side. Every step says whether both still agree.
class Walk {
public:
    Walk(std::string_view source, text::Span rest, std::string_view value)
        : source_(source), at_(rest.begin), value_(value), map_(rest.source) {}

    bool plain();
    bool single_quoted();
    bool double_quoted();
    bool literal();
    bool folded();

    [[nodiscard]] ByteOffset at() const { return static_cast<ByteOffset>(at_); }

    [[nodiscard]] ByteOffset header_end() const { return static_cast<ByteOffset>(header_end_); }

    [[nodiscard]] text::OffsetMap take_map() { return std::move(map_); }

    /// Of a block scalar: from its first to its last byte that is no line end.
    [[nodiscard]] text::Span text_span() const {
        return {map_.source(), static_cast<ByteOffset>(text_begin_),
                static_cast<ByteOffset>(text_end_)};
    }

private:
    [[nodiscard]] bool finished() const { return done_ == value_.size(); }

    [[nodiscard]] bool ran_out() const { return at_ >= source_.size(); }

    [[nodiscard]] char source_byte() const { return byte_at(source_, at_); }

    [[nodiscard]] std::size_t content_end(std::size_t begin) const;
    [[nodiscard]] std::size_t breaks_before_text(std::size_t indentation) const;
    [[nodiscard]] std::optional<std::size_t> folded_indentation() const;

    bool copy(std::size_t count);
    bool replace(std::string_view decoded, std::size_t source_length);
    bool word(std::string_view stops);
    bool spaces_or_fold();
    bool fold(std::size_t blank_end);
    bool escape();
    bool escaped_line_break();
    bool header();
    bool block_text(std::size_t begin, std::size_t end);
    bool block_line_break();
    bool fold_block_lines(std::size_t indentation);
    bool has_only_spaces(std::size_t begin, std::size_t end) const;

    std::string_view source_;
    std::size_t at_;
    std::string_view value_;
    std::size_t done_ = 0; ///< bytes of the value that are mapped
    text::OffsetMap map_;
    std::size_t header_end_ = 0;
    std::size_t text_begin_ = 0;
    std::size_t text_end_ = 0;
};

bool Walk::copy(std::size_t count) {
    const std::string_view here = source_.substr(at_, count);
    if (here.size() != count || value_.substr(done_, count) != here) return false;
    map_.append_exact(at(), count);
    at_ += count;
    done_ += count;
    return true;
}

bool Walk::replace(std::string_view decoded, std::size_t source_length) {
    if (value_.substr(done_, decoded.size()) != decoded) return false;
    if (!decoded.empty()) map_.append_whole(decoded.size(), at(), source_length);
    at_ += source_length;
    done_ += decoded.size();
    return true;
}

/// Bytes up to white space or one of `stops`, at most as many as the value has left.
bool Walk::word(std::string_view stops) {
    const std::size_t limit = std::min(source_.size(), at_ + (value_.size() - done_));
    std::size_t end = at_;
    while (end < limit && !is_space(source_[end]) &&
           stops.find(source_[end]) == std::string_view::npos)
        ++end;
    return end > at_ && copy(end - at_);
}

/// White space inside a line stands for itself; around line ends it is folded.
bool Walk::spaces_or_fold() {
    std::size_t blank_end = at_;
    while (blank_end < source_.size() && is_blank(source_[blank_end]))
        ++blank_end;
    if (blank_end < source_.size() && is_line_break(source_[blank_end])) return fold(blank_end);
    return blank_end > at_ && copy(blank_end - at_);
}

/// One line end becomes a space, more become one line end less.
bool Walk::fold(std::size_t blank_end) {
    const Break found = break_at(source_, blank_end);
    return replace(found.further_breaks.empty() ? " " : found.further_breaks, found.end - at_);
}

bool Walk::plain() {
    while (!finished())
        if (!(is_space(source_byte()) ? spaces_or_fold() : word(""))) return false;
    return true;
}

bool Walk::single_quoted() {
    ++at_;
    while (!ran_out()) {
        if (source_.substr(at_, 2) == "''") {
            if (!replace("'", 2)) return false;
        } else if (source_byte() == '\'') {
            ++at_;
            return finished();
        } else if (!(is_space(source_byte()) ? spaces_or_fold() : word("'"))) {
            return false;
        }
    }
    return false;
}

bool Walk::double_quoted() {
    ++at_;
    while (!ran_out()) {
        if (source_byte() == '"') {
            ++at_;
            return finished();
        }
        const bool agreed = source_byte() == '\\'     ? escape()
                            : is_space(source_byte()) ? spaces_or_fold()
                                                      : word("\"\\");
        if (!agreed) return false;
    }
    return false;
}

struct Escape {
    char letter;
    std::string_view decoded;
};

constexpr std::array escapes{
    Escape{'0', {"\0", 1}},
    Escape{'a', "\a"},
    Escape{'b', "\b"},
    Escape{'t', "\t"},
    Escape{'\t', "\t"},
    Escape{'n', "\n"},
    Escape{'v', "\v"},
    Escape{'f', "\f"},
    Escape{'r', "\r"},
    Escape{'e', "\x1B"},
    Escape{' ', " "},
    Escape{'"', "\""},
    Escape{'/', "/"},
    Escape{'\\', "\\"},
    Escape{'N', "\xC2\x85"},
    Escape{'_', "\xC2\xA0"},
    Escape{'L', "\xE2\x80\xA8"},
    Escape{'P', "\xE2\x80\xA9"},
    Escape{'\'', "'"},
};

std::size_t hex_digits_after(char letter) {
    switch (letter) {
    case 'x':
        return 2;
    case 'u':
        return 4;
    case 'U':
        return 8;
    default:
        return 0;
    }
}

/// Length of the UTF-8 character that starts with `lead`.
std::size_t character_length(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0x80) return 1;
    if (byte < 0xE0) return 2;
    return byte < 0xF0 ? 3 : 4;
}

bool Walk::escape() {
    const char letter = byte_at(source_, at_ + 1);
    if (is_line_break(letter)) return escaped_line_break();
    if (const std::size_t digits = hex_digits_after(letter); digits > 0)
        return !finished() && at_ + 2 + digits <= source_.size() &&
               replace(value_.substr(done_, character_length(value_[done_])), 2 + digits);
    const auto* known = std::ranges::find(escapes, letter, &Escape::letter);
    return known != escapes.end() && replace(known->decoded, 2);
}

/// A backslash at the line end joins the lines without a space.
bool Walk::escaped_line_break() {
    const Break found = break_at(source_, at_ + 1);
    return replace(found.further_breaks, found.end - at_);
}

/// The end of the line that starts at `begin`, without its line end.
std::size_t Walk::content_end(std::size_t begin) const {
    const std::size_t end = line_break_after(source_, begin);
    return end > begin && source_[end - 1] == '\r' ? end - 1 : end;
}

bool Walk::has_only_spaces(std::size_t begin, std::size_t end) const {
    const std::string_view part = source_.substr(begin, end - begin);
    return part.find_first_not_of(' ') == std::string_view::npos;
}

/// Crosses the line of the indicator; its comment is the cursor's.
bool Walk::header() {
    ++at_;
    while (std::string_view("+-0123456789").find(source_byte()) != std::string_view::npos &&
           !ran_out())
        ++at_;
    if (!is_space(source_byte())) return false;
    header_end_ = text_begin_ = text_end_ = at_;
    if (finished()) return true;
    at_ = line_break_after(source_, at_) + 1;
    return at_ <= source_.size();
}

bool Walk::block_text(std::size_t begin, std::size_t end) {
    if (!has_only_spaces(at_, begin)) return false;
    at_ = begin;
    if (text_end_ == header_end_) text_begin_ = begin;
    if (!copy(end - begin)) return false;
    text_end_ = end;
    return true;
}

/// The line end of a value stands for the `\n` of the file, also where the file has `\r\n`, and for
/// nothing behind a last line of spaces.
bool Walk::block_line_break() {
    at_ = line_break_after(source_, at_);
    return ran_out() ? replace("\n", 0) : copy(1);
}

bool Walk::literal() {
    if (!header()) return false;
    while (!finished()) {
        const std::size_t size = std::min(value_.find('\n', done_), value_.size()) - done_;
        const std::size_t end = content_end(at_);
        if (size > end - at_ || (size == 0 && !has_only_spaces(at_, end))) return false;
        if (size > 0 && !block_text(end - size, end)) return false;
        if (!finished() && !block_line_break()) return false;
    }
    return true;
}

/// The indentation, from the first line with text and how far its value is indented.
std::optional<std::size_t> Walk::folded_indentation() const {
    const std::size_t first = source_.find_first_not_of("\r\n ", at_);
    const std::size_t first_of_value = value_.find_first_not_of("\n ");
    if (first == std::string_view::npos || first_of_value == std::string_view::npos) return 0;
    const std::size_t column = first - line_start_before(source_, first);
    const std::size_t column_of_value = first_of_value - line_start_before(value_, first_of_value);
    return column < column_of_value ? std::nullopt : std::optional(column - column_of_value);
}

bool Walk::folded() {
    if (!header()) return false;
    const auto indentation = folded_indentation();
    if (!indentation) return false;
    while (!finished()) {
        const std::size_t end = content_end(at_);
        if (end > at_ + *indentation && !block_text(at_ + *indentation, end)) return false;
        if (!finished() && !fold_block_lines(*indentation)) return false;
    }
    return true;
}

/// Line ends between the text here and the next line with text.
std::size_t Walk::breaks_before_text(std::size_t indentation) const {
    std::size_t breaks = 0;
    std::size_t line = line_break_after(source_, at_);
    while (line < source_.size()) {
        ++breaks;
        const std::size_t end = content_end(++line);
        if (end > line + indentation || !has_only_spaces(line, end)) break;
        line = line_break_after(source_, line);
    }
    return breaks;
}

/// From the end of a line of text to the start of the next. Either all line ends of the file count,
/// or all but the first, or there is one and it became a space; at the very end any number may be
/// cut off.
bool Walk::fold_block_lines(std::size_t indentation) {
    if (value_[done_] == ' ') {
        at_ = content_end(at_);
        return replace(" ", std::min(line_break_after(source_, at_) + 1, source_.size()) - at_);
    }
    const std::size_t expected =
        std::min(value_.find_first_not_of('\n', done_), value_.size()) - done_;
    if (expected == 0) return false;
    const bool is_last = done_ + expected == value_.size();
    const std::size_t breaks = is_last ? expected : breaks_before_text(indentation);
    if (breaks != expected && breaks != expected + 1) return false;
    if (breaks > expected) at_ = line_break_after(source_, at_) + 1;
    for (std::size_t i = 0; i < expected; ++i)
        if (!block_line_break()) return false;
    return true;
}

bool agrees(Walk& walk, ScalarStyle style) {
    switch (style) {
    case ScalarStyle::single_quoted:
        return walk.single_quoted();
    case ScalarStyle::double_quoted:
        return walk.double_quoted();
    case ScalarStyle::literal:
        return walk.literal();
    case ScalarStyle::folded:
        return walk.folded();
    case ScalarStyle::plain:
    case ScalarStyle::markdown:
        return walk.plain();
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace

base::Result<ScalarExtent, ExtentProblem> find_extent(std::string_view bytes, text::Span rest,
                                                      std::string_view value) {
    const std::string_view source = bytes.substr(0, rest.end);
    const ScalarStyle style = style_of(byte_at(source, rest.begin));
    if (is_quoted(style) && !closing_quote(source, rest.begin))
        return base::Failure{ExtentProblem::unclosed_quote};
    Walk walk(source, rest, value);
    if (!agrees(walk, style)) return base::Failure{ExtentProblem::disagreement};
    const text::Span whole{rest.source, rest.begin, walk.at()};
    if (is_block(style))
        return ScalarExtent{style, walk.text_span(), walk.header_end(), walk.at(), walk.take_map()};
    return ScalarExtent{style, whole, rest.begin, walk.at(), walk.take_map()};
}

} // namespace credsmith::syntax
