// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_mistakes.h"

#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/syntax_kinds.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

using diagnostic::Kind;
using diagnostic::Message;
using diagnostic::Reporter;
using text::ByteOffset;
using text::Span;

// One line each: what was found. The help says what to do.
constexpr Message<> tab_indents{"this line is indented with a tab"};
constexpr Message<std::string_view> quote_not_closed{
    "the quote `{}` that opens here is not closed"};
constexpr Message<std::string_view> bracket_not_closed{
    "the bracket `{}` that opens here is not closed"};
constexpr Message<std::string_view> bracket_not_opened{"`{}` closes a bracket that is not open"};
constexpr Message<std::string_view> comma_is_missing{"a comma is missing before `{}`"};
constexpr Message<> comma_is_alone{"there is nothing before this comma"};
constexpr Message<std::string_view> key_without_colon{"`{}` is followed by no colon"};
constexpr Message<std::string_view> colon_without_space{"`{}` is followed by no space"};
constexpr Message<> colon_in_value{"a value with a colon and a space in it needs quotes"};
constexpr Message<std::string_view> key_out_of_line{"`{}` is not in line with the keys around it"};
constexpr Message<> item_out_of_line{"this list entry is not in line with what is around it"};
constexpr Message<> list_on_line_of_key{"a list cannot start on the line of its key"};
constexpr Message<std::string_view> text_behind_quote{"`{}` stands behind the closing quote"};
constexpr Message<std::string_view> text_without_key{"`{}` belongs to no key"};
constexpr Message<std::string_view> reserved{"a value cannot start with `{}`"};
constexpr Message<std::string_view> unknown_escape{"`{}` is not an escape that YAML knows"};
constexpr Message<> half_a_character{"this escape is one half of a character"};
constexpr Message<std::string_view> text_behind_indicator{
    "`{}` stands on the line of the `|` or `>` that starts a text"};
constexpr Message<std::string_view> alias_used{
    "`{}` repeats another part of the file (a YAML alias)"};
constexpr Message<std::string_view> anchor_used{"`{}` names a part of the file (a YAML anchor)"};
constexpr Message<std::string_view> tag_used{"`{}` gives a value a type (a YAML tag)"};
constexpr Message<> merge_used{"`<<` merges another part of the file"};
constexpr Message<> question_mark_used{"a key is written with a question mark"};
constexpr Message<std::size_t> too_deep{"lists and mappings nest more than {} levels deep here"};
constexpr Message<std::size_t> too_many{"the file holds more than {} values"};
constexpr Message<std::size_t> key_too_long{
    "the text before this colon is longer than the {} bytes a key may have"};
constexpr Message<> list_at_top{"the file starts with a list, not with `key: value` lines"};
constexpr Message<std::string_view> no_mapping{"`{}` is no `key: value` line"};

constexpr const char* quote_it = "put the whole value in double quotes";
constexpr const char* align_it = "indent it with as many spaces as the keys it belongs with, or "
                                 "quote the text if it continues the line above";
constexpr const char* repeat_by_id =
    "write it out here; rubrics, scales and references are shared by their id";
constexpr std::size_t max_key_bytes = 1024;

bool is_word(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
    });
}

/// Looks at the source around the place where reading broke off, most telling sign first.
class Guess {
public:
    Guess(const YamlCursor& cursor, const Breakdown& breakdown, Reporter& reporter)
        : bytes_(cursor.bytes()), cursor_(cursor), breakdown_(breakdown), reporter_(reporter),
          here_(breakdown.error ? std::max(breakdown.error->offset, cursor.offset())
                                : cursor.offset()) {}

    void report();

private:
    using Try = bool (Guess::*)();

    bool limit();
    bool tab();
    bool quote();
    bool feature();
    bool escape();
    bool bracket();
    bool missing_colon();
    bool colon();
    bool indentation();
    bool start_of_value();
    void stray_text();

    [[nodiscard]] bool has(ParseProblem problem) const {
        return breakdown_.error && breakdown_.error->problem == problem;
    }

    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        return {cursor_.rest().source, static_cast<ByteOffset>(begin),
                static_cast<ByteOffset>(end)};
    }

    [[nodiscard]] Span one(std::size_t offset) const {
        return span(offset, std::min(offset + 1, bytes_.size()));
    }

    [[nodiscard]] Span line_text(std::size_t offset) const {
        return span(offset, line_text_end(bytes_, offset));
    }

    [[nodiscard]] std::string_view cut(Span span) const {
        return bytes_.substr(span.begin, length(span));
    }

    /// The first byte of the line of `offset` that is no white space and no list marker.
    [[nodiscard]] std::size_t first_of_line(std::size_t offset) const;

    [[nodiscard]] bool spans_lines(Span span) const {
        return cut(span).find('\n') != std::string_view::npos;
    }

    std::string_view bytes_;
    const YamlCursor& cursor_;
    const Breakdown& breakdown_;
    Reporter& reporter_;
    ByteOffset here_; ///< where the parser gave up, or the cursor
};

std::size_t Guess::first_of_line(std::size_t offset) const {
    std::size_t first = line_start_before(bytes_, offset);
    while (is_blank(byte_at(bytes_, first)) ||
           (byte_at(bytes_, first) == '-' && is_blank(byte_at(bytes_, first + 1))))
        ++first;
    return first;
}

void Guess::report() {
    constexpr Try tries[] = {&Guess::limit,         &Guess::tab,    &Guess::quote,
                             &Guess::feature,       &Guess::escape, &Guess::bracket,
                             &Guess::missing_colon, &Guess::colon,  &Guess::indentation,
                             &Guess::start_of_value};
    if (std::ranges::none_of(tries, [this](Try guess) { return (this->*guess)(); })) stray_text();
}

bool Guess::limit() {
    if (has(ParseProblem::too_deep))
        reporter_.report(kinds::nested_too_deep, one(breakdown_.error->offset), too_deep, max_depth)
            .help("use fewer levels; real credentials need less than ten");
    else if (has(ParseProblem::too_many))
        reporter_.report(kinds::file_too_large, one(breakdown_.error->offset), too_many, max_nodes)
            .help("split it into several files");
    else
        return false;
    return true;
}

bool Guess::tab() {
    if (!cursor_.tab() && !has(ParseProblem::tab)) return false;
    report_tab(cursor_.tab().value_or(one(here_)), reporter_);
    return true;
}

/// A quote without an end; or with one that belongs to the next quoted value, lines below.
bool Guess::quote() {
    const auto begins_quote = [this](std::size_t offset) {
        return byte_at(bytes_, offset) == '"' || byte_at(bytes_, offset) == '\'';
    };
    std::optional<std::size_t> open;
    if (breakdown_.is_unclosed_quote || has(ParseProblem::unclosed_quote)) {
        open = cursor_.offset();
    } else if (begins_quote(cursor_.offset())) {
        const auto close = closing_quote(bytes_, cursor_.offset());
        if (!close || spans_lines(span(cursor_.offset(), *close))) open = cursor_.offset();
    } else if (breakdown_.last_scalar && begins_quote(breakdown_.last_scalar->begin) &&
               spans_lines(*breakdown_.last_scalar) &&
               !spans_lines(span(breakdown_.last_scalar->end,
                                 std::max(here_, breakdown_.last_scalar->end)))) {
        open = breakdown_.last_scalar->begin;
    }
    if (!open || !begins_quote(*open) || has(ParseProblem::escape)) return false;
    reporter_
        .report(kinds::unclosed_quote, line_text(*open), quote_not_closed, bytes_.substr(*open, 1))
        .help("close it at the end of the value");
    return true;
}

bool Guess::feature() {
    const std::size_t at = cursor_.offset();
    const char byte = cursor_.peek();
    const auto report = [this](Span where, const auto& message, const auto&... arguments) {
        return reporter_.report(kinds::yaml_feature, where, message, arguments...);
    };
    if (byte == '*') {
        const Span alias = span(at, token_end(bytes_, at));
        report(alias, alias_used, cut(alias))
            .help(std::string(repeat_by_id) + "; if it is text, " + quote_it);
    } else if (byte == '&' || byte == '!') {
        report_property(bytes_, span(at, token_end(bytes_, at)), reporter_);
    } else if (bytes_.substr(at).starts_with("<<")) {
        report(span(at, at + 2), merge_used).help(repeat_by_id);
    } else if (byte == '?' && is_space(cursor_.peek_next())) {
        report(one(at), question_mark_used).help("write `key: value`");
    } else {
        return false;
    }
    return true;
}

/// The parser stops behind the escape.
bool Guess::escape() {
    if (!has(ParseProblem::escape)) return false;
    const std::size_t begin =
        std::min(bytes_.rfind('\\', here_ == 0 ? 0 : here_ - 1), static_cast<std::size_t>(here_));
    const bool is_half = bytes_.substr(begin).starts_with("\\u");
    const std::size_t size = is_half ? 6 : 2;
    const Span where = span(begin, std::min(begin + size, bytes_.size()));
    if (is_half)
        reporter_.report(kinds::yaml_syntax, where, half_a_character)
            .help("write the character itself");
    else
        reporter_.report(kinds::yaml_syntax, where, unknown_escape, cut(where))
            .help("write `\\\\` for a backslash, or use single quotes");
    return true;
}

bool Guess::bracket() {
    const bool is_inside = !breakdown_.open_brackets.empty();
    const bool at_closing = byte_at(bytes_, here_) == ']' || byte_at(bytes_, here_) == '}';
    if (cursor_.peek() == ',') {
        reporter_.report(kinds::yaml_syntax, one(cursor_.offset()), comma_is_alone)
            .help("delete one comma");
    } else if (is_inside && bytes_.find_first_of("]}", here_) == std::string_view::npos) {
        const Span open = one(breakdown_.open_brackets.back());
        reporter_.report(kinds::unclosed_bracket, open, bracket_not_closed, cut(open))
            .help("close it at the end of the list");
    } else if (at_closing) {
        reporter_.report(kinds::unclosed_bracket, one(here_), bracket_not_opened, cut(one(here_)))
            .help(is_inside ? "close with the same kind of bracket" : quote_it);
    } else if (is_inside) {
        std::size_t begin = here_;
        while (begin > 0 && !is_space(bytes_[begin - 1]))
            --begin;
        const Span word = span(begin, std::max(token_end(bytes_, here_), begin + 1));
        reporter_.report(kinds::yaml_syntax, word, comma_is_missing, cut(word))
            .help("separate entries in brackets with commas");
    } else {
        return false;
    }
    return true;
}

/// A line between what was read and the error that has no colon: `title Coaching`, then `status:
/// draft`.
bool Guess::missing_colon() {
    const std::size_t line_break = line_break_after(bytes_, cursor_.offset());
    if (!has(ParseProblem::colon) || line_break >= here_) return false;
    report_missing_colon(bytes_, line_text(cursor_.offset()), reporter_);
    return true;
}

bool Guess::colon() {
    if (!has(ParseProblem::colon)) return false;
    const std::size_t first = first_of_line(here_);
    const bool is_key = first <= here_ && is_word(bytes_.substr(first, here_ - first));
    if (here_ - first > max_key_bytes) {
        reporter_.report(kinds::unusable_key, one(here_), key_too_long, max_key_bytes)
            .help("write a short name before the colon");
        return true;
    }
    const Span value = breakdown_.last_scalar.value_or(span(cursor_.offset(), here_));
    if (is_key) {
        const std::size_t start = value.begin;
        const std::string_view above = cut(line_text(start));
        const std::size_t glued = above.find(':');
        if (first_of_line(start) == start && glued != std::string_view::npos &&
            is_word(above.substr(0, glued)) && !above.substr(glued).starts_with("://")) {
            report_missing_colon(bytes_, line_text(start), reporter_);
        } else {
            const Span key = span(first, here_);
            reporter_.report(kinds::wrong_indentation, key, key_out_of_line, cut(key))
                .help(align_it);
        }
        return true;
    }
    const std::size_t begin = std::max<std::size_t>(value.begin, line_start_before(bytes_, here_));
    const Span whole = line_text(begin);
    const auto built = reporter_.report(kinds::unquoted_colon, whole, colon_in_value);
    built.help(quote_it);
    if (cut(whole).find_first_of("\"\\") == std::string_view::npos && begin == value.begin)
        built.fix({"put the value in quotes",
                   diagnostic::Safety::safe,
                   {diagnostic::ReplaceText{whole, '"' + std::string(cut(whole)) + '"'}}});
    return true;
}

bool Guess::indentation() {
    const std::size_t line = line_start_before(bytes_, here_);
    const std::size_t first = std::min(bytes_.find_first_not_of(' ', line), bytes_.size());
    if (first != here_) return false;
    const Span text = line_text(here_);
    if (const auto end = key_colon(cut(text))) {
        const Span key = span(here_, here_ + *end);
        reporter_.report(kinds::wrong_indentation, key, key_out_of_line, cut(key)).help(align_it);
        return true;
    }
    if (byte_at(bytes_, here_) != '-' || !is_space(byte_at(bytes_, here_ + 1U))) return false;
    reporter_.report(kinds::wrong_indentation, text, item_out_of_line)
        .help("indent all entries of a list with the same number of spaces");
    return true;
}

bool Guess::start_of_value() {
    if (has(ParseProblem::list_marker))
        reporter_.report(kinds::yaml_syntax, one(here_), list_on_line_of_key)
            .help("start it on the next line, indented");
    else if (has(ParseProblem::reserved_character))
        reporter_.report(kinds::yaml_syntax, one(here_), reserved, cut(one(here_))).help(quote_it);
    else if (has(ParseProblem::block_header))
        reporter_
            .report(kinds::yaml_syntax, line_text(here_), text_behind_indicator,
                    cut(line_text(here_)))
            .help("begin the text on the next line, indented");
    else
        return false;
    return true;
}

void Guess::stray_text() {
    const Span text = line_text(here_);
    const char before = here_ == 0 ? ' ' : bytes_[here_ - 1];
    if (before == '"' || before == '\'')
        reporter_.report(kinds::yaml_syntax, text, text_behind_quote, cut(text))
            .help("inside quotes, double an apostrophe (`''`) and write `\\\"` for a quote");
    else
        reporter_.report(kinds::yaml_syntax, text, text_without_key, cut(text))
            .help("give it a key, put it in quotes together with the text it belongs to, or delete "
                  "it");
}

} // namespace

void report_breakdown(const YamlCursor& cursor, const Breakdown& breakdown, Reporter& reporter) {
    Guess(cursor, breakdown, reporter).report();
}

void report_missing_colon(std::string_view bytes, Span line, Reporter& reporter) {
    const std::string_view text = bytes.substr(line.begin, length(line));
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && is_word(text.substr(0, colon))) {
        const Span key{line.source, line.begin, line.begin + static_cast<ByteOffset>(colon) + 1};
        reporter.report(kinds::missing_colon, key, colon_without_space, text.substr(0, colon + 1))
            .help("write a space behind the colon");
    } else {
        reporter.report(kinds::missing_colon, line, key_without_colon, text)
            .help("write `key: value`, or indent the text if it belongs to the line above");
    }
}

void report_property(std::string_view bytes, Span property, Reporter& reporter) {
    const std::string_view text = bytes.substr(property.begin, length(property));
    reporter
        .report(kinds::yaml_feature, property, text.starts_with('&') ? anchor_used : tag_used, text)
        .help(std::string("delete it; if it is text, ") + quote_it);
}

void report_tab(Span tab, Reporter& reporter) {
    reporter.report(kinds::tab_indentation, tab, tab_indents).help("use spaces instead");
}

void report_not_a_mapping(const YamlCursor& cursor, NodeType found, Reporter& reporter) {
    const Span line = cursor.line_text();
    if (found == NodeType::sequence)
        reporter.report(kinds::yaml_syntax, line, list_at_top)
            .help("write `key:` above the list and indent it");
    else
        reporter
            .report(kinds::yaml_syntax, line, no_mapping,
                    cursor.bytes().substr(line.begin, length(line)))
            .help("write `key: value`");
}

} // namespace credsmith::syntax
