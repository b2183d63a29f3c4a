// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/comment_scanner.h"

#include "credsmith/syntax/outline.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

constexpr std::string_view opening = "<!--";
constexpr std::string_view closing = "-->";
// How far a code span may reach. Longer ones are not known from prose; the bound keeps scanning
// linear.
constexpr std::size_t max_code_span = 4096;

std::size_t run_end(std::string_view text, std::size_t begin) {
    return std::min(text.find_first_not_of('`', begin), text.size());
}

// Where the paragraph that holds `from` ends, as far as one line tells from the next.
std::size_t paragraph_end(std::string_view text, std::size_t from) {
    LineRange line = line_at(text, from);
    while (line.next < text.size() && line.end - from < max_code_span) {
        const LineRange next = line_at(text, line.next);
        const std::string_view words = text.substr(next.begin, next.end - next.begin);
        if (interrupts_paragraph(words) || words.starts_with('|')) break;
        line = next;
    }
    return std::min(line.end, from + max_code_span);
}

} // namespace

void CommentScanner::scan(std::size_t from, LineRange line) {
    std::size_t at = std::max(from, resume_);
    while (at < line.end) {
        if (text_[at] == '\\')
            at += 2;
        else if (text_[at] == '`')
            at = after_backticks(at);
        else if (text_.compare(at, opening.size(), opening) == 0)
            at = after_comment(at);
        else
            ++at;
    }
    resume_ = at;
}

std::size_t CommentScanner::after_comment(std::size_t begin) {
    const std::size_t end =
        unclosed_ ? std::string::npos : text_.find(closing, begin + opening.size());
    if (end == std::string::npos) {
        if (!unclosed_) unclosed_ = begin;
        return begin + opening.size();
    }
    comments_.push_back({begin, end + closing.size()});
    std::replace_if(
        text_.begin() + static_cast<std::ptrdiff_t>(begin),
        text_.begin() + static_cast<std::ptrdiff_t>(end + closing.size()),
        [](char byte) { return byte != '\n'; }, ' ');
    return end + closing.size();
}

// The end of the code span that opens at `begin`, or of the backticks if they open none.
std::size_t CommentScanner::after_backticks(std::size_t begin) const {
    const std::size_t content = run_end(text_, begin);
    const std::size_t end = paragraph_end(text_, content);
    for (std::size_t at = text_.find('`', content); at < end;) {
        const std::size_t after = run_end(text_, at);
        if (after - at == content - begin) return after;
        at = text_.find('`', after);
    }
    return content;
}

} // namespace credsmith::syntax
