// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_mistakes.h"

#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_lines.h"

#include <algorithm>
#include <string>

namespace credsmith::syntax {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using text::ByteOffset;
using text::Span;

constexpr Message<std::string_view> no_colon{"no colon follows `{}`"};
constexpr Message<std::string_view> no_space{"no space follows `{}`"};
constexpr Message<std::string_view> no_value{"`{}` stands in braces without a value"};
constexpr Message<> not_indented{"this line is not indented, so it is read as a field"};
constexpr Message<std::string_view> sign_at_start{"a value cannot start with `{}`"};
constexpr Message<std::string_view> tag_used{"`{}` gives a value a type (a YAML tag)"};
constexpr Message<> key_is_missing{"there is no key before this colon"};
constexpr Message<> key_is_null{"`null` stands for no value and cannot be a key"};
constexpr Message<> key_is_collection{"a list or a mapping cannot be a key"};
constexpr Message<std::size_t> key_is_long{"a key has at most {} bytes"};
constexpr Message<std::string_view> invisible_escape{
    "`{}` in double quotes means a character that nobody sees"};
constexpr Message<> tab_indents{"this line is indented with a tab"};
constexpr Message<> list_at_top{"a list stands where `key: value` lines are expected"};
constexpr Message<std::string_view> no_mapping{"`{}` is no `key: value` line"};

constexpr std::size_t most_words_of_field = 4; ///< a longer line at the margin is prose

std::string_view cut(std::string_view bytes, Span span) {
    return bytes.substr(span.begin, length(span));
}

bool is_prose_at_margin(std::string_view bytes, Span line) {
    const auto blanks = std::ranges::count(cut(bytes, line), ' ');
    return line_start_before(bytes, line.begin) == line.begin &&
           static_cast<std::size_t>(blanks) >= most_words_of_field;
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// `1.5` for the `5` of `{points: 1,5}`; otherwise "".
std::string decimal_number(std::string_view bytes, Span key) {
    if (key.begin == 0 || bytes[key.begin - 1U] != ',') return {};
    std::size_t begin = key.begin - 1U;
    while (begin > 0 && is_digit(bytes[begin - 1]))
        --begin;
    const std::string_view whole = bytes.substr(begin, key.begin - 1U - begin);
    const std::string_view rest = cut(bytes, key);
    if (whole.empty() || !std::ranges::all_of(rest, is_digit)) return {};
    return std::string(whole) + "." + std::string(rest);
}

bool is_key_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
}

diagnostic::Fix space_behind(Span mark) {
    mark.begin = mark.end;
    return {"write a space", diagnostic::Safety::safe, {diagnostic::ReplaceText{mark, " "}}};
}

} // namespace

bool is_key_word(std::string_view text) {
    return !text.empty() && text.front() != '-' && std::ranges::all_of(text, is_key_byte);
}

std::string_view first_word(std::string_view line) {
    return line.substr(0, line.find_first_of(": \t"));
}

std::string_view meant_key(std::string_view line) {
    while (!line.empty() && (!is_key_byte(line.front()) || line.front() == '-'))
        line.remove_prefix(1);
    return line.substr(
        0, static_cast<std::size_t>(std::ranges::find_if_not(line, is_key_byte) - line.begin()));
}

bool has_glued_key(std::string_view line) {
    const std::string_view word = first_word(line);
    const std::string_view rest = line.substr(word.size());
    return is_key_word(word) && rest.starts_with(':') && rest.size() > 1 && rest[1] != ' ' &&
           !rest.starts_with("://");
}

void report_missing_colon(std::string_view bytes, Span line, Reporter& reporter) {
    const std::string_view text = cut(bytes, line);
    if (has_glued_key(text)) {
        const std::string_view key = text.substr(0, first_word(text).size() + 1);
        const Span span{line.source, line.begin, line.begin + static_cast<ByteOffset>(key.size())};
        reporter.report(kinds::missing_colon, span, no_space, key)
            .help("write a space behind the colon")
            .fix(space_behind(span));
    } else if (is_prose_at_margin(bytes, line)) {
        reporter.report(kinds::missing_colon, line, not_indented)
            .help("indent it if it belongs to the line above; a field is written `key: value`");
    } else {
        reporter.report(kinds::missing_colon, line, no_colon, text)
            .help("write `key: value`, or indent the text if it belongs to the line above");
    }
}

void report_braces_without_value(std::string_view bytes, Span key, Reporter& reporter) {
    const std::string number = decimal_number(bytes, key);
    reporter.report(kinds::missing_colon, key, no_value, cut(bytes, key))
        .help(number.empty() ? "write `key: value` inside braces; if the braces are text, " +
                                   std::string(quote_the_value)
                             : "a number is written with a decimal point: `" + number + "`");
}

void report_glued_dash(Span dash, Reporter& reporter) {
    reporter.report(kinds::missing_colon, dash, no_space, "-")
        .help("write a space behind the dash")
        .fix(space_behind(dash));
}

void report_sign_at_start(std::string_view bytes, Span word, Reporter& reporter) {
    reporter.report(kinds::yaml_feature, word, sign_at_start, cut(bytes, word).substr(0, 1))
        .help(std::string(quote_the_value));
}

void report_property(std::string_view bytes, Span property, Reporter& reporter) {
    const std::string_view text = cut(bytes, property);
    if (!text.starts_with("!!") && !text.starts_with("!<"))
        return report_sign_at_start(bytes, property, reporter);
    Span gone = property;
    while (gone.end < bytes.size() && bytes[gone.end] == ' ')
        ++gone.end;
    reporter.report(kinds::yaml_feature, property, tag_used, text)
        .help("delete it")
        .fix(leave_out(gone, "delete it", diagnostic::Safety::unsafe));
}

bool is_usable_key(const Node& key) {
    return key.is_scalar() && length(key.span) <= max_key_bytes;
}

void report_unusable_key(const Node& key, Span colon, Reporter& reporter) {
    const auto report = [&reporter](Span span, const auto& message, const auto&... arguments) {
        reporter.report(kinds::unusable_key, span, message, arguments...)
            .help("write a short name before the colon");
    };
    if (key.is_scalar())
        report(key.span, key_is_long, max_key_bytes);
    else if (!key.is_null())
        report(key.span, key_is_collection);
    else if (length(key.span) > 0)
        report(key.span, key_is_null);
    else
        report(colon, key_is_missing);
}

bool report_forbidden_escape(std::string_view bytes, const Node& scalar, Reporter& reporter) {
    if (scalar.style != ScalarStyle::double_quoted) return false;
    const std::string& text = scalar.scalar.text;
    for (std::size_t at = 0; at < text.size();) {
        const auto [character, length] = base::decode_at(text, at);
        if (character == U'\r' || base::is_forbidden_character(character)) {
            const Span escape = scalar.scalar.map.to_source(at, at + length);
            reporter
                .report(kinds::forbidden_character, escape, invisible_escape, cut(bytes, escape))
                .help("write `\\\\` for a backslash, or use single quotes");
            return true;
        }
        at += length;
    }
    return false;
}

void report_tab(Span tab, Reporter& reporter) {
    reporter.report(kinds::tab_indentation, tab, tab_indents).help("use spaces instead");
}

void report_not_a_mapping(std::string_view bytes, Span line, NodeType found, Reporter& reporter) {
    if (found == NodeType::sequence)
        reporter.report(kinds::yaml_syntax, line, list_at_top)
            .help("write `key:` above the list and indent it");
    else if (has_glued_key(cut(bytes, line)))
        report_missing_colon(bytes, line, reporter);
    else
        reporter.report(kinds::yaml_syntax, line, no_mapping, cut(bytes, line))
            .help("write `key: value`");
}

} // namespace credsmith::syntax
