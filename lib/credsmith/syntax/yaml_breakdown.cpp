// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_breakdown.h"

#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_bracket_mistakes.h"
#include "credsmith/syntax/yaml_mistakes.h"
#include "credsmith/syntax/yaml_place.h"

#include <algorithm>
#include <array>

namespace credsmith::syntax {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using text::ByteOffset;
using text::Span;

constexpr Message<std::string_view> quote_not_closed{
    "the quote `{}` that opens here is not closed"};
constexpr Message<std::string_view, std::string_view> no_closing_mark{"`{}` does not close `{}`"};
constexpr Message<> round_brackets{"round brackets stand where braces belong"};
constexpr Message<> nothing_before_comma{"nothing stands before this comma"};
constexpr Message<> colon_in_value{"a value with a colon and a space in it needs quotes"};
constexpr Message<std::string_view> key_out_of_line{"`{}` is not in line with the keys around it"};
constexpr Message<> item_out_of_line{"this list entry is not in line with what is around it"};
constexpr Message<> item_among_fields{"a list entry stands among fields"};
constexpr Message<> text_out_of_line{"this line is indented less than the text above it"};
constexpr Message<> list_beside_key{"a list cannot start on the line of its key"};
constexpr Message<std::string_view> text_behind_quote{"`{}` stands behind the closing quote"};
constexpr Message<std::string_view> text_without_key{"`{}` belongs to no key"};
constexpr Message<std::string_view> reserved_start{"a value cannot start with {}"};
constexpr Message<std::string_view> reserved_end{"a value without quotes cannot end with {} here"};
constexpr Message<std::string_view> unknown_escape{"`{}` is not an escape that YAML knows"};
constexpr Message<std::string_view> half_character{"`{}` is not how YAML writes a character"};
constexpr Message<std::string_view> text_behind_indicator{
    "`{}` stands on the line that only starts the text below"};
constexpr Message<std::string_view> alias_used{
    "`{}` repeats another part of the file (a YAML alias)"};
constexpr Message<> merge_used{"`<<` merges another part of the file (a YAML merge key)"};
constexpr Message<> question_mark_used{"a key is written behind a question mark"};
constexpr Message<std::size_t> too_deep{"lists and mappings nest more than {} levels deep here"};
constexpr Message<std::size_t> too_many{"the file holds more than {} values"};
constexpr Message<std::size_t> key_too_long{
    "more than {} bytes stand before this colon, too many for a key"};
constexpr Message<> unreadable_text{"this text cannot be read for certain"};

bool is_quote(char byte) {
    return byte == '"' || byte == '\'';
}

bool is_half_character(std::string_view escape) {
    constexpr std::string_view surrogate_digits = "89abcdefABCDEF";
    return escape.size() >= 6 && (escape.starts_with("\\ud") || escape.starts_with("\\uD")) &&
           surrogate_digits.find(escape[3]) != std::string_view::npos;
}

/// The mark at the end of `text` with which a word processor closes a quote; otherwise "".
std::string_view smart_quote_at_end(std::string_view text) {
    constexpr std::array<std::string_view, 4> marks{"\xE2\x80\x9D", "\xE2\x80\x9C", "\xE2\x80\x99",
                                                    "\xE2\x80\x98"};
    const auto* mark =
        std::ranges::find_if(marks, [text](std::string_view each) { return text.ends_with(each); });
    return mark == marks.end() ? std::string_view{} : *mark;
}

/// Looks at the source around the place, at the most telling signs first. Each guess says whether
/// it reported.
class Guess {
public:
    Guess(const YamlCursor& cursor, const Breakdown& breakdown, Reporter& reporter)
        : cursor_(cursor), breakdown_(breakdown),
          reporter_(reporter), at_{cursor.bytes(), cursor.rest().source,
                                   breakdown.error
                                       ? std::max(breakdown.error->offset, cursor.offset())
                                       : cursor.offset()} {}

    void report();

private:
    bool limit();
    bool tab();
    bool glued_dash();
    void report_unclosed_quote(Span value, const std::string& mark) const;
    bool quote();
    bool feature();
    bool escape();
    bool comma();

    bool bracket() { return report_bracket(at_, breakdown_.open_brackets, reporter_); }

    bool missing_colon();
    bool colon_of_key();
    bool colon_in_a_value();
    bool indentation();
    bool start_of_value();
    bool item_out_of_place();
    bool stray_text();
    void report_item(std::size_t dash);

    [[nodiscard]] bool has(ParseProblem problem) const {
        return breakdown_.error && breakdown_.error->problem == problem;
    }

    [[nodiscard]] std::optional<std::size_t> open_quote() const;

    /// The scalar before the place, or an empty plain one there.
    [[nodiscard]] LastScalar last_scalar() const {
        return breakdown_.last_scalar.value_or(
            LastScalar{at_.span(at_.here, at_.here), ScalarStyle::plain});
    }

    const YamlCursor& cursor_;
    const Breakdown& breakdown_;
    Reporter& reporter_;
    YamlPlace at_; ///< where the parser gave up, if it did
};

void Guess::report() {
    [[maybe_unused]] const bool reported =
        limit() || tab() || glued_dash() || quote() || feature() || escape() || comma() ||
        bracket() || missing_colon() || colon_of_key() || colon_in_a_value() || indentation() ||
        start_of_value() || item_out_of_place() || stray_text();
}

bool Guess::limit() {
    if (has(ParseProblem::too_deep))
        reporter_
            .report(kinds::nested_too_deep, at_.one(breakdown_.error->offset), too_deep, max_depth)
            .help("use fewer levels");
    else if (has(ParseProblem::too_many))
        reporter_
            .report(kinds::file_too_large, at_.one(breakdown_.error->offset), too_many, max_nodes)
            .help("split it into several files");
    else
        return false;
    return true;
}

bool Guess::tab() {
    if (has(ParseProblem::tab)) {
        report_tab(at_.one(at_.here), reporter_);
        return true;
    }
    // The parser stumbles over what stands behind the tab, and says so in words of its own.
    const std::size_t start = line_start_before(at_.bytes, at_.here);
    const std::size_t word = std::min(at_.bytes.find_first_not_of(" \t", start), at_.bytes.size());
    const std::size_t tab = at_.bytes.substr(0, word).find('\t', start);
    if (tab == std::string_view::npos) return false;
    report_tab(at_.one(tab), reporter_);
    return true;
}

/// `-entry` in the column of list entries.
bool Guess::glued_dash() {
    const std::size_t line = line_start_before(at_.bytes, at_.here);
    const std::size_t dash = std::min(at_.bytes.find_first_not_of(' ', line), at_.bytes.size());
    if (at_.byte(dash) != '-' || at_.byte(dash + 1) == '-' || is_space(at_.byte(dash + 1)))
        return false;
    const std::string entry = '\n' + std::string(dash - line, ' ') + "- ";
    if (at_.bytes.find(entry) == std::string_view::npos) return false;
    report_glued_dash(at_.one(dash), reporter_);
    return true;
}

/// Where a quote opens that has no end, or ends at the opening quote of a value some lines below.
std::optional<std::size_t> Guess::open_quote() const {
    const std::size_t at = cursor_.offset();
    if (breakdown_.scalar_problem == ExtentProblem::unclosed_quote) return at;
    if (!breakdown_.error || has(ParseProblem::escape)) return std::nullopt;
    if (is_quote(at_.byte(at))) {
        const auto close = closing_quote(at_.bytes, at);
        return !close || at_.has_break(at_.span(at, *close)) ? std::optional(at) : std::nullopt;
    }
    const auto [last, style] = last_scalar();
    const bool is_behind = is_quoted(style) && !at_.has_break(at_.span(last.end, at_.here));
    return is_behind && at_.has_break(last) ? std::optional<std::size_t>(last.begin) : std::nullopt;
}

/// Between brackets, or before a comment, the value may end earlier than its line.
void Guess::report_unclosed_quote(Span value, const std::string& mark) const {
    const auto finding = reporter_.report(kinds::unclosed_quote, value, quote_not_closed, mark);
    finding.help("close it at the end of the value");
    if (at_.cut(value).find_first_of("[]{}#") != std::string_view::npos) return;
    finding.fix({"write " + mark + " at the end of the value",
                 diagnostic::Safety::unsafe,
                 {diagnostic::ReplaceText{{value.source, value.end, value.end}, mark}}});
}

bool Guess::quote() {
    const auto open = open_quote();
    if (!open) return false;
    const Span value = at_.line_text(*open);
    const std::string mark(at_.cut(at_.one(*open)));
    const std::string_view smart = smart_quote_at_end(at_.cut(value));
    if (smart.empty())
        report_unclosed_quote(value, mark);
    else
        reporter_.report(kinds::unclosed_quote, value, no_closing_mark, smart, mark)
            .help("write `" + mark + "` at both ends");
    return true;
}

bool Guess::feature() {
    constexpr const char* write_it_out =
        "write it out here; rubrics, scales and references are shared by their id";
    const std::size_t at = cursor_.offset();
    const Span token = at_.span(at, token_end(at_.bytes, at));
    const auto has_anchor = [&] {
        return at_.bytes.find('&' + std::string(at_.cut(token).substr(1))) !=
               std::string_view::npos;
    };
    if (at_.byte(at) == '*' && has_anchor())
        reporter_.report(kinds::yaml_feature, token, alias_used, at_.cut(token)).help(write_it_out);
    else if (at_.byte(at) == '*')
        report_sign_at_start(at_.bytes, token, reporter_);
    else if (at_.byte(at) == '&' || at_.byte(at) == '!')
        report_property(at_.bytes, token, reporter_);
    else if (at_.bytes.substr(at).starts_with("<<"))
        reporter_.report(kinds::yaml_feature, at_.line_text(at), merge_used).help(write_it_out);
    else if (at_.byte(at) == '?' && is_space(at_.byte(at + 1)))
        reporter_.report(kinds::yaml_feature, at_.one(at), question_mark_used)
            .help("write `key: value`");
    else
        return false;
    return true;
}

/// The parser stops inside or right behind the escape.
bool Guess::escape() {
    if (!has(ParseProblem::escape)) return false;
    const std::size_t begin =
        std::min<std::size_t>(at_.bytes.rfind('\\', at_.here > 0 ? at_.here - 1 : 0), at_.here);
    if (const std::string_view text = at_.bytes.substr(begin); is_half_character(text)) {
        const Span pair = at_.span(begin, begin + (is_half_character(text.substr(6)) ? 12 : 6));
        reporter_.report(kinds::yaml_syntax, pair, half_character, at_.cut(pair))
            .help("write the character itself");
    } else {
        reporter_
            .report(kinds::yaml_syntax, at_.span(begin, begin + 2), unknown_escape,
                    at_.cut(at_.span(begin, begin + 2)))
            .help("write `\\\\` for a backslash, or use single quotes");
    }
    return true;
}

bool Guess::comma() {
    if (cursor_.peek() != ',') return false;
    reporter_.report(kinds::yaml_syntax, at_.one(cursor_.offset()), nothing_before_comma)
        .help("delete it");
    return true;
}

/// A whole line without a colon between what was read and the colon that is one too many.
bool Guess::missing_colon() {
    if (!has(ParseProblem::colon) || line_break_after(at_.bytes, cursor_.offset()) >= at_.here)
        return false;
    report_missing_colon(at_.bytes, cursor_.line_text(), reporter_);
    return true;
}

/// The colon is that of its line's key; so the line was taken for the rest of the text above it.
bool Guess::colon_of_key() {
    const std::size_t first = at_.first_of_line(at_.here);
    if (!has(ParseProblem::colon) || first > at_.here) return false;
    const Span key = at_.span(first, at_.here);
    const std::size_t above = last_scalar().span.begin;
    if (length(key) > max_key_bytes)
        reporter_.report(kinds::unusable_key, at_.one(at_.here), key_too_long, max_key_bytes)
            .help("write a short name before the colon");
    else if (!is_key_word(at_.cut(key)))
        return false;
    else if (at_.first_of_line(above) == above && has_glued_key(at_.cut(at_.line_text(above))))
        report_missing_colon(at_.bytes, at_.line_text(above), reporter_);
    else
        reporter_.report(kinds::wrong_indentation, key, key_out_of_line, at_.cut(key))
            .help("indent it like the keys it belongs with, or quote the text if it continues the "
                  "line above");
    return true;
}

bool Guess::colon_in_a_value() {
    if (!has(ParseProblem::colon)) return false;
    const Span whole = at_.line_text(at_.first_of_line(at_.here));
    if (at_.cut(whole).starts_with('(') && at_.cut(whole).ends_with(')')) {
        reporter_.report(kinds::yaml_syntax, whole, round_brackets)
            .help("write `{` and `}` instead; if it is text, " + std::string(quote_the_value));
        return true;
    }
    const std::size_t line = line_start_before(at_.bytes, at_.here);
    const bool is_one_line = last_scalar().span.begin >= line;
    const Span value =
        at_.line_text(is_one_line ? last_scalar().span.begin : at_.first_of_line(at_.here));
    const auto built = reporter_.report(kinds::unquoted_colon, value, colon_in_value);
    built.help(std::string(quote_the_value));
    if (is_one_line && at_.cut(value).find_first_of("\"\\") == std::string_view::npos)
        built.fix({"put the value in quotes",
                   diagnostic::Safety::safe,
                   {diagnostic::ReplaceText{value, '"' + std::string(at_.cut(value)) + '"'}}});
    return true;
}

/// Something at the start of a line that fits nothing above it.
bool Guess::indentation() {
    const Span text = at_.line_text(at_.here);
    const std::string_view before = at_.bytes.substr(
        line_start_before(at_.bytes, at_.here), at_.here - line_start_before(at_.bytes, at_.here));
    if (before.find_first_not_of(' ') != std::string_view::npos) return false;
    if (const auto colon = key_colon(at_.cut(text)))
        reporter_
            .report(kinds::wrong_indentation, at_.span(at_.here, at_.here + *colon),
                    key_out_of_line, at_.cut(text).substr(0, *colon))
            .help("indent it like the keys it belongs with");
    else if (at_.byte(at_.here) == '-' && is_space(at_.byte(at_.here + 1U)))
        report_item(at_.here);
    else if (is_block(last_scalar().style))
        reporter_.report(kinds::wrong_indentation, text, text_out_of_line)
            .help("indent all lines of the text alike");
    else
        return false;
    return true;
}

/// What is wrong with a list entry whose dash fits nothing around it.
void Guess::report_item(std::size_t dash) {
    const std::size_t line = line_start_before(at_.bytes, dash);
    const std::size_t above = line_start_before(at_.bytes, line > 0 ? line - 1 : 0);
    const std::string_view text = at_.cut(at_.line_text(std::min(above + dash - line, dash)));
    const auto colon = key_colon(text);
    const bool is_among_fields = colon && *colon + 1 < text.size();
    if (is_among_fields)
        reporter_.report(kinds::wrong_indentation, at_.line_text(dash), item_among_fields)
            .help("take the `-` away, or write the name of the list above it");
    else
        reporter_.report(kinds::wrong_indentation, at_.line_text(dash), item_out_of_line)
            .help("indent all entries of a list alike");
}

/// The parser takes a list entry that is indented too far for a part of the one above.
bool Guess::item_out_of_place() {
    const std::size_t line = line_start_before(at_.bytes, at_.here);
    const std::size_t dash = std::min(at_.bytes.find_first_not_of(' ', line), at_.bytes.size());
    if (breakdown_.scalar_problem || at_.byte(dash) != '-' || !is_space(at_.byte(dash + 1)) ||
        at_.first_of_line(at_.here) != at_.here)
        return false;
    report_item(dash);
    return true;
}

bool Guess::start_of_value() {
    const Span here = at_.one(at_.here);
    if (has(ParseProblem::list_marker)) {
        reporter_.report(kinds::yaml_syntax, here, list_beside_key)
            .help("start it on the next line, indented");
    } else if (has(ParseProblem::reserved_character)) {
        const std::string start =
            at_.byte(at_.here) == '`' ? "a backtick" : '`' + std::string(at_.cut(here)) + '`';
        const bool is_start = at_.here == 0 || is_space(at_.byte(at_.here - 1U));
        reporter_.report(kinds::yaml_syntax, here, is_start ? reserved_start : reserved_end, start)
            .help(at_.byte(at_.here) == '@' &&
                          at_.cut(at_.line_text(at_.first_of_line(at_.here))).starts_with("key:")
                      ? "leave the `@` out: it belongs only where the work is cited"
                      : std::string(quote_the_value));
    } else if (has(ParseProblem::block_header)) {
        reporter_
            .report(kinds::yaml_syntax, at_.line_text(at_.here), text_behind_indicator,
                    at_.cut(at_.line_text(at_.here)))
            .help("begin the text on the next line, indented");
    } else {
        return false;
    }
    return true;
}

bool Guess::stray_text() {
    const Span text = at_.line_text(at_.here);
    const auto [last, style] = last_scalar();
    if (breakdown_.scalar_problem)
        reporter_.report(kinds::yaml_syntax, text, unreadable_text)
            .help("write it as a block: `|`, then the text on the next line, indented");
    else if (is_quoted(style) && !at_.has_break(at_.span(last.end, at_.here)))
        reporter_.report(kinds::yaml_syntax, text, text_behind_quote, at_.cut(text))
            .help("inside single quotes write `''` for an apostrophe, inside double quotes `\\\"` "
                  "for a quote");
    else
        reporter_.report(kinds::yaml_syntax, text, text_without_key, at_.cut(text))
            .help("give it a key, quote it together with the text it belongs to, or delete it");
    return true;
}

} // namespace

void report_breakdown(const YamlCursor& cursor, const Breakdown& breakdown, Reporter& reporter) {
    Guess(cursor, breakdown, reporter).report();
}

} // namespace credsmith::syntax
