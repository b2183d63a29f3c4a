// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_cursor.h"

namespace credsmith::syntax {

bool YamlCursor::take(char byte) {
    if (at_end() || peek() != byte) return false;
    ++range_.begin;
    return true;
}

void YamlCursor::skip_gap() {
    const text::ByteOffset begin = offset();
    while (!at_end()) {
        if (at_comment())
            read_comment();
        else if (is_blank(peek()) || is_line_break(peek()))
            ++range_.begin;
        else
            break;
    }
    if (begin != offset()) look_for_tab(begin);
}

void YamlCursor::skip_rest_of_line() {
    while (is_blank(peek()))
        ++range_.begin;
    if (at_comment()) read_comment();
}

// A `#` directly behind a token is no comment.
bool YamlCursor::at_comment() const {
    return peek() == '#' && (offset() == start_ || is_space(bytes_[offset() - 1]));
}

void YamlCursor::read_comment() {
    std::size_t end = line_break_after(bytes_, offset());
    if (bytes_[end - 1] == '\r') --end;
    const text::Span span{range_.source, offset(), static_cast<text::ByteOffset>(end)};
    comments_.push_back({span, std::string(bytes_.substr(span.begin, length(span)))});
    move_to(span.end);
}

void YamlCursor::look_for_tab(text::ByteOffset gap_begin) {
    text::ByteOffset begin = offset();
    while (begin > gap_begin && is_blank(bytes_[begin - 1]))
        --begin;
    if (tab_ || at_end() || (begin > start_ && !is_line_break(bytes_[begin - 1]))) return;
    const std::string_view indentation = bytes_.substr(begin, offset() - begin);
    const std::size_t first = indentation.find('\t');
    if (first == std::string_view::npos) return;
    const std::size_t last = indentation.rfind('\t');
    tab_ = text::Span{range_.source, begin + static_cast<text::ByteOffset>(first),
                      begin + static_cast<text::ByteOffset>(last) + 1};
}

} // namespace credsmith::syntax
