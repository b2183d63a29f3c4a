// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_breakdown.h"

#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_mistakes.h"

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
constexpr Message<std::string_view> bracket_not_closed{
    "the bracket `{}` that opens here is not closed"};
constexpr Message<std::string_view> bracket_not_opened{"`{}` closes no bracket"};
constexpr Message<std::string_view, char> wrong_bracket{"`{}` stands where `{}` belongs"};
constexpr Message<std::string_view, std::string_view> no_closing_mark{"`{}` does not close `{}`"};
constexpr Message<> round_brackets{"round brackets stand where braces belong"};
constexpr Message<std::string_view> no_comma{"no comma stands before `{}`"};
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

char closing_of(char bracket) {
    return bracket == '[' ? ']' : '}';
}

/// Looks at the source around the place, at the most telling signs first. Each guess says whether
/// it reported.
class Guess {
public:
    Guess(const YamlCursor& cursor, const Breakdown& breakdown, Reporter& reporter)
        : bytes_(cursor.bytes()), cursor_(cursor), breakdown_(breakdown), reporter_(reporter),
          here_(breakdown.error ? std::max(breakdown.error->offset, cursor.offset())
                                : cursor.offset()) {}

    void report();

private:
    bool limit();
    bool tab();
    bool glued_dash();
    bool quote();
    bool feature();
    bool escape();
    bool comma();
    bool bracket();
    bool missing_colon();
    bool colon_of_key();
    bool colon_in_a_value();
    bool indentation();
    bool start_of_value();
    bool item_out_of_place();
    bool stray_text();
    void report_item(std::size_t dash);
    bool report_bracket_of_other_kind();

    [[nodiscard]] bool has(ParseProblem problem) const {
        return breakdown_.error && breakdown_.error->problem == problem;
    }

    [[nodiscard]] std::string_view cut(Span span) const {
        return bytes_.substr(span.begin, length(span));
    }

    [[nodiscard]] char byte(std::size_t offset) const { return byte_at(bytes_, offset); }

    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        return {cursor_.rest().source, static_cast<ByteOffset>(begin),
                static_cast<ByteOffset>(std::clamp(end, begin, bytes_.size()))};
    }

    [[nodiscard]] Span one(std::size_t offset) const { return span(offset, offset + 1); }

    [[nodiscard]] Span line_text(std::size_t offset) const {
        return span(offset, line_text_end(bytes_, offset));
    }

    [[nodiscard]] bool has_break(Span span) const {
        return cut(span).find('\n') != std::string_view::npos;
    }

    [[nodiscard]] std::size_t first_of_line(std::size_t offset) const;
    [[nodiscard]] std::optional<std::size_t> open_quote() const;
    [[nodiscard]] bool is_unclosed(std::size_t bracket) const;

    /// The scalar before the place, or an empty plain one there.
    [[nodiscard]] LastScalar last_scalar() const {
        return breakdown_.last_scalar.value_or(LastScalar{span(here_, here_), ScalarStyle::plain});
    }

    std::string_view bytes_;
    const YamlCursor& cursor_;
    const Breakdown& breakdown_;
    Reporter& reporter_;
    ByteOffset here_; ///< where the parser gave up, if it did
};

/// The first byte of the line of `offset` that is no white space and no list marker.
std::size_t Guess::first_of_line(std::size_t offset) const {
    std::size_t first = line_start_before(bytes_, offset);
    while (is_blank(byte(first)) || (byte(first) == '-' && is_blank(byte(first + 1))))
        ++first;
    return first;
}

void Guess::report() {
    [[maybe_unused]] const bool reported =
        limit() || tab() || glued_dash() || quote() || feature() || escape() || comma() ||
        bracket() || missing_colon() || colon_of_key() || colon_in_a_value() || indentation() ||
        start_of_value() || item_out_of_place() || stray_text();
}

bool Guess::limit() {
    if (has(ParseProblem::too_deep))
        reporter_.report(kinds::nested_too_deep, one(breakdown_.error->offset), too_deep, max_depth)
            .help("use fewer levels");
    else if (has(ParseProblem::too_many))
        reporter_.report(kinds::file_too_large, one(breakdown_.error->offset), too_many, max_nodes)
            .help("split it into several files");
    else
        return false;
    return true;
}

bool Guess::tab() {
    if (has(ParseProblem::tab)) {
        report_tab(one(here_), reporter_);
        return true;
    }
    // The parser stumbles over what stands behind the tab, and says so in words of its own.
    const std::size_t start = line_start_before(bytes_, here_);
    const std::size_t word = std::min(bytes_.find_first_not_of(" \t", start), bytes_.size());
    const std::size_t tab = bytes_.substr(0, word).find('\t', start);
    if (tab == std::string_view::npos) return false;
    report_tab(one(tab), reporter_);
    return true;
}

/// `-entry` in the column of list entries.
bool Guess::glued_dash() {
    const std::size_t line = line_start_before(bytes_, here_);
    const std::size_t dash = std::min(bytes_.find_first_not_of(' ', line), bytes_.size());
    if (byte(dash) != '-' || byte(dash + 1) == '-' || is_space(byte(dash + 1))) return false;
    const std::string entry = '\n' + std::string(dash - line, ' ') + "- ";
    if (bytes_.find(entry) == std::string_view::npos) return false;
    report_glued_dash(one(dash), reporter_);
    return true;
}

/// Where a quote opens that has no end, or ends at the opening quote of a value some lines below.
std::optional<std::size_t> Guess::open_quote() const {
    const std::size_t at = cursor_.offset();
    if (breakdown_.scalar_problem == ExtentProblem::unclosed_quote) return at;
    if (!breakdown_.error || has(ParseProblem::escape)) return std::nullopt;
    if (is_quote(byte(at))) {
        const auto close = closing_quote(bytes_, at);
        return !close || has_break(span(at, *close)) ? std::optional(at) : std::nullopt;
    }
    const auto [last, style] = last_scalar();
    const bool is_behind = is_quoted(style) && !has_break(span(last.end, here_));
    return is_behind && has_break(last) ? std::optional<std::size_t>(last.begin) : std::nullopt;
}

bool Guess::quote() {
    const auto open = open_quote();
    if (!open) return false;
    const Span value = line_text(*open);
    const std::string mark(cut(one(*open)));
    const std::string_view smart = smart_quote_at_end(cut(value));
    if (smart.empty())
        reporter_.report(kinds::unclosed_quote, value, quote_not_closed, mark)
            .help("close it at the end of the value");
    else
        reporter_.report(kinds::unclosed_quote, value, no_closing_mark, smart, mark)
            .help("write `" + mark + "` at both ends");
    return true;
}

bool Guess::feature() {
    constexpr const char* write_it_out =
        "write it out here; rubrics, scales and references are shared by their id";
    const std::size_t at = cursor_.offset();
    const Span token = span(at, token_end(bytes_, at));
    const auto has_anchor = [&] {
        return bytes_.find('&' + std::string(cut(token).substr(1))) != std::string_view::npos;
    };
    if (byte(at) == '*' && has_anchor())
        reporter_.report(kinds::yaml_feature, token, alias_used, cut(token)).help(write_it_out);
    else if (byte(at) == '*')
        report_sign_at_start(bytes_, token, reporter_);
    else if (byte(at) == '&' || byte(at) == '!')
        report_property(bytes_, token, reporter_);
    else if (bytes_.substr(at).starts_with("<<"))
        reporter_.report(kinds::yaml_feature, line_text(at), merge_used).help(write_it_out);
    else if (byte(at) == '?' && is_space(byte(at + 1)))
        reporter_.report(kinds::yaml_feature, one(at), question_mark_used)
            .help("write `key: value`");
    else
        return false;
    return true;
}

/// The parser stops inside or right behind the escape.
bool Guess::escape() {
    if (!has(ParseProblem::escape)) return false;
    const std::size_t begin =
        std::min<std::size_t>(bytes_.rfind('\\', here_ > 0 ? here_ - 1 : 0), here_);
    if (const std::string_view text = bytes_.substr(begin); is_half_character(text)) {
        const Span pair = span(begin, begin + (is_half_character(text.substr(6)) ? 12 : 6));
        reporter_.report(kinds::yaml_syntax, pair, half_character, cut(pair))
            .help("write the character itself");
    } else {
        reporter_
            .report(kinds::yaml_syntax, span(begin, begin + 2), unknown_escape,
                    cut(span(begin, begin + 2)))
            .help("write `\\\\` for a backslash, or use single quotes");
    }
    return true;
}

bool Guess::comma() {
    if (cursor_.peek() != ',') return false;
    reporter_.report(kinds::yaml_syntax, one(cursor_.offset()), nothing_before_comma)
        .help("delete it");
    return true;
}

/// A bracket has no end if none follows, or if the line below it starts where its own line does.
bool Guess::is_unclosed(std::size_t bracket) const {
    const std::size_t own_line = line_start_before(bytes_, bracket);
    const std::size_t line = line_start_before(bytes_, here_);
    const std::size_t own_column = bytes_.find_first_not_of(' ', own_line) - own_line;
    const std::size_t column = bytes_.find_first_not_of(' ', line) - line;
    const bool has_end = bytes_.find_first_of("]}", here_) != std::string_view::npos;
    return !has_end ||
           (line > own_line && column <= own_column && byte(here_) != ']' && byte(here_) != '}');
}

bool Guess::bracket() {
    const bool at_closing = byte(here_) == ']' || byte(here_) == '}';
    if (breakdown_.open_brackets.empty()) {
        if (!at_closing) return false;
        if (report_bracket_of_other_kind()) return true;
        reporter_.report(kinds::unclosed_bracket, one(here_), bracket_not_opened, cut(one(here_)))
            .help("delete it; if it is text, " + std::string(quote_the_value));
        return true;
    }
    const Span open = one(breakdown_.open_brackets.back());
    const std::string_view value = cut(line_text(open.begin));
    if (is_unclosed(open.begin) && value.ends_with(')') &&
        value.find('(') == std::string_view::npos) {
        reporter_.report(kinds::unclosed_bracket, open, no_closing_mark, ")", cut(open))
            .help(std::string("write `") + closing_of(byte(open.begin)) + "` where the list ends");
    } else if (is_unclosed(open.begin)) {
        reporter_.report(kinds::unclosed_bracket, open, bracket_not_closed, cut(open))
            .help("close it where the list ends");
    } else if (at_closing) {
        reporter_
            .report(kinds::unclosed_bracket, one(here_), wrong_bracket, cut(one(here_)),
                    closing_of(byte(open.begin)))
            .label(open, "opens here")
            .help("close each bracket with one of its kind");
    } else {
        std::size_t begin = here_;
        while (begin > open.end && !is_space(bytes_[begin - 1]))
            --begin;
        const Span word = span(begin, std::max<std::size_t>(token_end(bytes_, here_), begin + 1));
        reporter_.report(kinds::yaml_syntax, word, no_comma, cut(word))
            .help("separate what stands in brackets with commas");
    }
    return true;
}

/// The bracket that this one should close stands on its line.
bool Guess::report_bracket_of_other_kind() {
    const std::size_t line = line_start_before(bytes_, here_);
    int closed = 0;
    for (std::size_t at = here_; at > line; --at) {
        const char before = byte(at - 1);
        if (before == ']' || before == '}') ++closed;
        if ((before != '[' && before != '{') || closed-- > 0) continue;
        if (closing_of(before) == byte(here_)) return false;
        reporter_
            .report(kinds::unclosed_bracket, one(here_), wrong_bracket, cut(one(here_)),
                    closing_of(before))
            .label(one(at - 1), "opens here")
            .help("close each bracket with one of its kind");
        return true;
    }
    return false;
}

/// A whole line without a colon between what was read and the colon that is one too many.
bool Guess::missing_colon() {
    if (!has(ParseProblem::colon) || line_break_after(bytes_, cursor_.offset()) >= here_)
        return false;
    report_missing_colon(bytes_, cursor_.line_text(), reporter_);
    return true;
}

/// The colon is that of its line's key; so the line was taken for the rest of the text above it.
bool Guess::colon_of_key() {
    const std::size_t first = first_of_line(here_);
    if (!has(ParseProblem::colon) || first > here_) return false;
    const Span key = span(first, here_);
    const std::size_t above = last_scalar().span.begin;
    if (length(key) > max_key_bytes)
        reporter_.report(kinds::unusable_key, one(here_), key_too_long, max_key_bytes)
            .help("write a short name before the colon");
    else if (!is_key_word(cut(key)))
        return false;
    else if (first_of_line(above) == above && has_glued_key(cut(line_text(above))))
        report_missing_colon(bytes_, line_text(above), reporter_);
    else
        reporter_.report(kinds::wrong_indentation, key, key_out_of_line, cut(key))
            .help("indent it like the keys it belongs with, or quote the text if it continues the "
                  "line above");
    return true;
}

bool Guess::colon_in_a_value() {
    if (!has(ParseProblem::colon)) return false;
    const Span whole = line_text(first_of_line(here_));
    if (cut(whole).starts_with('(') && cut(whole).ends_with(')')) {
        reporter_.report(kinds::yaml_syntax, whole, round_brackets)
            .help("write `{` and `}` instead; if it is text, " + std::string(quote_the_value));
        return true;
    }
    const std::size_t line = line_start_before(bytes_, here_);
    const bool is_one_line = last_scalar().span.begin >= line;
    const Span value = line_text(is_one_line ? last_scalar().span.begin : first_of_line(here_));
    const auto built = reporter_.report(kinds::unquoted_colon, value, colon_in_value);
    built.help(std::string(quote_the_value));
    if (is_one_line && cut(value).find_first_of("\"\\") == std::string_view::npos)
        built.fix({"put the value in quotes",
                   diagnostic::Safety::safe,
                   {diagnostic::ReplaceText{value, '"' + std::string(cut(value)) + '"'}}});
    return true;
}

/// Something at the start of a line that fits nothing above it.
bool Guess::indentation() {
    const Span text = line_text(here_);
    const std::string_view before =
        bytes_.substr(line_start_before(bytes_, here_), here_ - line_start_before(bytes_, here_));
    if (before.find_first_not_of(' ') != std::string_view::npos) return false;
    if (const auto colon = key_colon(cut(text)))
        reporter_
            .report(kinds::wrong_indentation, span(here_, here_ + *colon), key_out_of_line,
                    cut(text).substr(0, *colon))
            .help("indent it like the keys it belongs with");
    else if (byte(here_) == '-' && is_space(byte(here_ + 1U)))
        report_item(here_);
    else if (is_block(last_scalar().style))
        reporter_.report(kinds::wrong_indentation, text, text_out_of_line)
            .help("indent all lines of the text alike");
    else
        return false;
    return true;
}

/// What is wrong with a list entry whose dash fits nothing around it.
void Guess::report_item(std::size_t dash) {
    const std::size_t line = line_start_before(bytes_, dash);
    const std::size_t above = line_start_before(bytes_, line > 0 ? line - 1 : 0);
    const std::string_view text = cut(line_text(std::min(above + dash - line, dash)));
    const auto colon = key_colon(text);
    const bool is_among_fields = colon && *colon + 1 < text.size();
    if (is_among_fields)
        reporter_.report(kinds::wrong_indentation, line_text(dash), item_among_fields)
            .help("take the `-` away, or write the name of the list above it");
    else
        reporter_.report(kinds::wrong_indentation, line_text(dash), item_out_of_line)
            .help("indent all entries of a list alike");
}

/// The parser takes a list entry that is indented too far for a part of the one above.
bool Guess::item_out_of_place() {
    const std::size_t line = line_start_before(bytes_, here_);
    const std::size_t dash = std::min(bytes_.find_first_not_of(' ', line), bytes_.size());
    if (breakdown_.scalar_problem || byte(dash) != '-' || !is_space(byte(dash + 1)) ||
        first_of_line(here_) != here_)
        return false;
    report_item(dash);
    return true;
}

bool Guess::start_of_value() {
    const Span here = one(here_);
    if (has(ParseProblem::list_marker)) {
        reporter_.report(kinds::yaml_syntax, here, list_beside_key)
            .help("start it on the next line, indented");
    } else if (has(ParseProblem::reserved_character)) {
        const std::string start =
            byte(here_) == '`' ? "a backtick" : '`' + std::string(cut(here)) + '`';
        const bool is_start = here_ == 0 || is_space(byte(here_ - 1U));
        reporter_.report(kinds::yaml_syntax, here, is_start ? reserved_start : reserved_end, start)
            .help(byte(here_) == '@' && cut(line_text(first_of_line(here_))).starts_with("key:")
                      ? "leave the `@` out: it belongs only where the work is cited"
                      : std::string(quote_the_value));
    } else if (has(ParseProblem::block_header)) {
        reporter_
            .report(kinds::yaml_syntax, line_text(here_), text_behind_indicator,
                    cut(line_text(here_)))
            .help("begin the text on the next line, indented");
    } else {
        return false;
    }
    return true;
}

bool Guess::stray_text() {
    const Span text = line_text(here_);
    const auto [last, style] = last_scalar();
    if (breakdown_.scalar_problem)
        reporter_.report(kinds::yaml_syntax, text, unreadable_text)
            .help("write it as a block: `|`, then the text on the next line, indented");
    else if (is_quoted(style) && !has_break(span(last.end, here_)))
        reporter_.report(kinds::yaml_syntax, text, text_behind_quote, cut(text))
            .help("inside single quotes write `''` for an apostrophe, inside double quotes `\\\"` "
                  "for a quote");
    else
        reporter_.report(kinds::yaml_syntax, text, text_without_key, cut(text))
            .help("give it a key, quote it together with the text it belongs to, or delete it");
    return true;
}

} // namespace

void report_breakdown(const YamlCursor& cursor, const Breakdown& breakdown, Reporter& reporter) {
    Guess(cursor, breakdown, reporter).report();
}

} // namespace credsmith::syntax
