// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_bracket_mistakes.h"

#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_mistakes.h"

#include <algorithm>
#include <string>

namespace credsmith::syntax {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using text::ByteOffset;
using text::Span;

constexpr Message<std::string_view> bracket_not_closed{
    "the bracket `{}` that opens here is not closed"};
constexpr Message<std::string_view> bracket_not_opened{"`{}` closes no bracket"};
constexpr Message<std::string_view, char> wrong_bracket{"`{}` stands where `{}` belongs"};
constexpr Message<std::string_view> link_as_value{
    "`{}` is a Markdown link, and a value cannot start with `[`"};
constexpr Message<std::string_view> no_comma{"no comma stands before `{}`"};
constexpr Message<std::string_view, std::string_view> no_closing_mark{"`{}` does not close `{}`"};

char closing_of(char bracket) {
    return bracket == '[' ? ']' : '}';
}

/// A bracket has no end if none follows, or if the line below it starts where its own line does.
bool is_unclosed(const YamlPlace& at, std::size_t bracket) {
    const std::size_t own_line = line_start_before(at.bytes, bracket);
    const std::size_t line = line_start_before(at.bytes, at.here);
    const std::size_t own_column = at.bytes.find_first_not_of(' ', own_line) - own_line;
    const std::size_t column = at.bytes.find_first_not_of(' ', line) - line;
    const bool has_end = at.bytes.find_first_of("]}", at.here) != std::string_view::npos;
    return !has_end || (line > own_line && column <= own_column && at.byte(at.here) != ']' &&
                        at.byte(at.here) != '}');
}

void report_wrong_kind(const YamlPlace& at, Span open, Reporter& reporter) {
    reporter
        .report(kinds::unclosed_bracket, at.one(at.here), wrong_bracket, at.cut(at.one(at.here)),
                closing_of(at.byte(open.begin)))
        .label(open, "opens here")
        .help("close each bracket with one of its kind");
}

/// The bracket that this one should close stands on its line. Says whether it reported.
bool report_bracket_of_other_kind(const YamlPlace& at, Reporter& reporter) {
    const std::size_t line = line_start_before(at.bytes, at.here);
    int closed = 0;
    for (std::size_t i = at.here; i > line; --i) {
        const char before = at.byte(i - 1);
        if (before == ']' || before == '}') ++closed;
        if ((before != '[' && before != '{') || closed-- > 0) continue;
        if (closing_of(before) == at.byte(at.here)) return false;
        report_wrong_kind(at, at.one(i - 1), reporter);
        return true;
    }
    return false;
}

/// Outside of brackets: one that closes what nobody opened. Says whether it reported.
bool report_unopened(const YamlPlace& at, Reporter& reporter) {
    const char here = at.byte(at.here);
    if (here != ']' && here != '}') return false;
    if (report_bracket_of_other_kind(at, reporter)) return true;
    reporter
        .report(kinds::unclosed_bracket, at.one(at.here), bracket_not_opened,
                at.cut(at.one(at.here)))
        .help("delete it; if it is text, " + std::string(quote_the_value));
    return true;
}

void report_unclosed(const YamlPlace& at, Span open, Reporter& reporter) {
    const std::string_view value = at.cut(at.line_text(open.begin));
    if (value.ends_with(')') && value.find('(') == std::string_view::npos)
        reporter.report(kinds::unclosed_bracket, open, no_closing_mark, ")", at.cut(open))
            .help(std::string("write `") + closing_of(at.byte(open.begin)) +
                  "` where the list ends");
    else
        reporter.report(kinds::unclosed_bracket, open, bracket_not_closed, at.cut(open))
            .help("close it where the list ends");
}

void report_missing_comma(const YamlPlace& at, Span open, Reporter& reporter) {
    std::size_t begin = at.here;
    while (begin > open.end && !is_space(at.bytes[begin - 1]))
        --begin;
    const Span word =
        at.span(begin, std::max<std::size_t>(token_end(at.bytes, at.here), begin + 1));
    reporter.report(kinds::yaml_syntax, word, no_comma, at.cut(word))
        .help("separate what stands in brackets with commas");
}

/// `[words](https://...)`, of which YAML reads the words as a list. Says whether it reported.
bool report_markdown_link(const YamlPlace& at, Reporter& reporter) {
    if (at.byte(at.here) != '(' || at.here == 0 || at.byte(at.here - 1U) != ']') return false;
    const std::size_t line = line_start_before(at.bytes, at.here);
    const std::size_t open = at.bytes.rfind('[', at.here);
    const std::size_t close = at.bytes.find(')', at.here);
    if (open == std::string_view::npos || open < line ||
        close >= line_break_after(at.bytes, at.here))
        return false;
    const Span link = at.span(open, close + 1);
    reporter.report(kinds::yaml_syntax, link, link_as_value, at.cut(link))
        .help("write the address alone; in a text, " + std::string(quote_the_value));
    return true;
}

} // namespace

bool report_bracket(const YamlPlace& at, std::span<const ByteOffset> open_brackets,
                    Reporter& reporter) {
    if (report_markdown_link(at, reporter)) return true;
    if (open_brackets.empty()) return report_unopened(at, reporter);
    const Span open = at.one(open_brackets.back());
    const char here = at.byte(at.here);
    if (is_unclosed(at, open.begin))
        report_unclosed(at, open, reporter);
    else if (here == ']' || here == '}')
        report_wrong_kind(at, open, reporter);
    else
        report_missing_comma(at, open, reporter);
    return true;
}

} // namespace credsmith::syntax
