// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_outline.h"

#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_lines.h"
#include "credsmith/syntax/yaml_mistakes.h"

#include <optional>

namespace credsmith::syntax {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using text::ByteOffset;

constexpr Message<> directive{
    "a line that starts with `%` is an instruction to YAML programs, not a field"};
constexpr Message<std::string_view> second_document{"`{}` ends the document here"};
constexpr Message<> text_behind_marker{"text stands on the line `---` that starts the document"};
constexpr Message<std::string_view> dedent{"`{}` starts further left than the keys above it"};

struct Line {
    std::size_t begin;
    std::size_t text; ///< its first byte that is no white space
    std::size_t end;  ///< without the line end
    std::size_t next;
};

Line line_at(std::string_view bytes, std::size_t begin) {
    const std::size_t line_break = line_break_after(bytes, begin);
    const std::size_t end =
        line_break > begin && bytes[line_break - 1] == '\r' ? line_break - 1 : line_break;
    std::size_t text = begin;
    while (text < end && is_blank(bytes[text]))
        ++text;
    return {begin, text, end, std::min(line_break + 1, bytes.size())};
}

bool is_empty(const Line& line) {
    return line.text == line.end;
}

bool is_comment(std::string_view bytes, const Line& line) {
    return !is_empty(line) && bytes[line.text] == '#';
}

/// Spaces before the text, up to a tab.
std::size_t indentation_of(std::string_view bytes, const Line& line) {
    const std::string_view blank = bytes.substr(line.begin, line.text - line.begin);
    return std::min(blank.find('\t'), blank.size());
}

bool is_marker(std::string_view bytes, const Line& line) {
    const std::string_view text = bytes.substr(line.begin, line.end - line.begin);
    return (text.starts_with("---") || text.starts_with("...")) && is_space(byte_at(text, 3));
}

text::Span span_of(text::SourceId source, std::size_t begin, std::size_t end) {
    return {source, static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)};
}

/// Where the first document stands, and what follows it.
struct Parts {
    std::size_t document_begin;
    std::size_t document_end;
    std::size_t beyond_begin;
};

/// The first line that is neither empty nor a comment.
Line first_text_line(std::string_view bytes, std::size_t begin) {
    Line line = line_at(bytes, begin);
    while (line.next > line.begin && (is_empty(line) || is_comment(bytes, line)))
        line = line_at(bytes, line.next);
    return line;
}

bool has_text(std::string_view bytes, std::size_t begin) {
    return !is_empty(first_text_line(bytes, begin));
}

/// Behind directives and a `---`, or `begin` itself.
std::size_t find_document_begin(std::string_view bytes, text::Span range, Reporter& reporter) {
    Line line = first_text_line(bytes, range.begin);
    std::size_t begin = range.begin;
    for (; byte_at(bytes, line.begin) == '%'; line = first_text_line(bytes, line.next)) {
        reporter.report(kinds::yaml_feature, span_of(range.source, line.begin, line.end), directive)
            .help("delete this line");
        begin = line.next;
    }
    if (!is_marker(bytes, line) || bytes[line.begin] != '-') return begin;
    const Line rest = line_at(bytes, line.begin + 3);
    if (!is_empty(rest) && !is_comment(bytes, rest))
        reporter
            .report(kinds::yaml_feature,
                    span_of(range.source, rest.text, line_text_end(bytes, rest.text)),
                    text_behind_marker)
            .help("begin the first field on a line of its own");
    return line.next;
}

Parts find_parts(std::string_view bytes, text::Span range, Reporter& reporter) {
    const std::size_t begin = find_document_begin(bytes, range, reporter);
    for (Line line = line_at(bytes, begin);; line = line_at(bytes, line.next)) {
        if (line.next == line.begin) return {begin, bytes.size(), bytes.size()};
        if (!is_marker(bytes, line)) continue;
        const std::size_t rest = line.begin + 3;
        if (bytes[line.begin] == '-' || has_text(bytes, rest))
            reporter
                .report(kinds::yaml_feature, span_of(range.source, line.begin, rest),
                        second_document, bytes.substr(line.begin, 3))
                .help("keep one document in a file: delete the line, or move what follows to a "
                      "file of its own");
        return {begin, line.begin, rest};
    }
}

/// Whether a line reads `key: value`, or `key:value`, which was meant so.
bool starts_entry(std::string_view text) {
    return key_colon(text) || has_glued_key(text);
}

/// The key of a line, or what was meant as one, or nothing.
std::string_view key_of(std::string_view text) {
    if (const auto colon = key_colon(text)) return text.substr(0, *colon);
    return is_key_word(first_word(text)) ? first_word(text) : std::string_view{};
}

/// Cuts [begin, end) at the lines in the top-level column that read `key:`.
class Cutter {
public:
    Cutter(std::string_view bytes, text::SourceId source, Reporter& reporter)
        : bytes_(bytes), source_(source), reporter_(reporter) {}

    std::vector<OutlineEntry> cut(std::size_t begin);

private:
    void read_text(const Line& line);
    void start_entry(const Line& line, std::string_view key);
    void report_dedent(const Line& line, std::string_view key);
    [[nodiscard]] bool is_at_top_level(const Line& line) const;

    std::string_view bytes_;
    text::SourceId source_;
    Reporter& reporter_;
    std::vector<OutlineEntry> entries_;
    std::size_t column_ = 0;              ///< of the top-level keys
    std::optional<std::size_t> comments_; ///< start of the comment lines directly above
    int open_brackets_ = 0;               ///< in the entry so far, counting those in texts too
    char last_byte_ = ' ';                ///< of the last line of text
};

std::vector<OutlineEntry> Cutter::cut(std::size_t begin) {
    for (Line line = line_at(bytes_, begin); line.next > line.begin;
         line = line_at(bytes_, line.next)) {
        if (is_empty(line)) continue;
        if (!is_comment(bytes_, line))
            read_text(line);
        else if (!comments_ && (entries_.empty() || line.text - line.begin <= column_))
            comments_ = line.begin;
    }
    if (!entries_.empty()) {
        entries_.front().span.begin = static_cast<ByteOffset>(begin);
        entries_.back().span.end = static_cast<ByteOffset>(bytes_.size());
    }
    return std::move(entries_);
}

void Cutter::read_text(const Line& line) {
    const std::string_view text = bytes_.substr(line.text, line.end - line.text);
    const bool is_first = entries_.empty();
    if (is_first) column_ = indentation_of(bytes_, line);
    if (is_first || (is_at_top_level(line) && starts_entry(text))) {
        report_dedent(line, key_of(text));
        start_entry(line, key_of(text));
    }
    for (const char byte : text)
        open_brackets_ += byte == '[' || byte == '{' ? 1 : byte == ']' || byte == '}' ? -1 : 0;
    last_byte_ = text.back();
    comments_.reset();
}

/// Inside brackets that go on, lines may start where they like: people paste them so.
bool Cutter::is_at_top_level(const Line& line) const {
    const std::size_t column = indentation_of(bytes_, line);
    const bool has_tab = column < line.text - line.begin;
    const bool goes_on = last_byte_ == '[' || last_byte_ == '{' || last_byte_ == ',';
    return column <= column_ && !has_tab && !(goes_on && open_brackets_ > 0);
}

void Cutter::report_dedent(const Line& line, std::string_view key) {
    const std::size_t column = indentation_of(bytes_, line);
    if (column == column_) return;
    column_ = column;
    reporter_
        .report(kinds::wrong_indentation, span_of(source_, line.text, line.text + key.size()),
                dedent, key)
        .help("begin all keys of the top level in the same column");
}

void Cutter::start_entry(const Line& line, std::string_view key) {
    const auto begin = static_cast<ByteOffset>(comments_.value_or(line.begin));
    if (!entries_.empty()) entries_.back().span.end = begin;
    entries_.push_back({{source_, begin, begin}, key});
    open_brackets_ = 0;
}

} // namespace

YamlOutline outline_yaml(std::string_view bytes, text::Span range, Reporter& reporter) {
    const std::string_view text = bytes.substr(0, range.end);
    const Parts parts = find_parts(text, range, reporter);
    const auto cut = [&](std::size_t begin, std::size_t end, Reporter& to) {
        return Cutter(text.substr(0, end), range.source, to).cut(begin);
    };
    Reporter unheard;
    return {span_of(range.source, range.begin, parts.document_begin),
            cut(parts.document_begin, parts.document_end, reporter),
            cut(parts.beyond_begin, text.size(), unheard)};
}

} // namespace credsmith::syntax
