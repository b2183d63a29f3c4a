// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/look_alikes.h"

#include "credsmith/surface/rubric_table.h"
#include "credsmith/surface/section_names.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/attribute_syntax.h"
#include "credsmith/syntax/table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace credsmith::surface {
namespace {

using diagnostic::Severity;
using syntax::BlockType;
using syntax::OutlineBlock;
using syntax::Range;

constexpr std::string_view no_break_space = "\u00A0";
constexpr auto bullets = std::to_array<std::string_view>(
    {"\u2022", "\u25E6", "\u25AA", "\u2023", "\u25CF", "\u25CB", "\u25A0", "\u27A2", "\u25BA"});

bool is_lower(char byte) {
    return byte >= 'a' && byte <= 'z';
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

// The lines of a paragraph, each from its first word on.
std::vector<Range> lines_of(const Passage& body, const OutlineBlock& block) {
    const std::string& text = body.text.text;
    std::vector<Range> lines;
    for (std::size_t at = block.range.begin; at < block.range.end;) {
        const std::size_t end = std::min(text.find('\n', at), block.range.end);
        lines.push_back({std::min(text.find_first_not_of(" \t", at), end), end});
        at = end + 1;
    }
    return lines;
}

// Bytes of a bullet that is none of Markdown's, or 0.
std::size_t bullet_length(std::string_view line) {
    const auto found = std::ranges::find_if(
        bullets, [&](std::string_view bullet) { return line.starts_with(bullet); });
    return found == bullets.end() ? 0 : found->size();
}

// Bytes of `(1)`, `(a)`, `a)` or `a.` before a blank, or 0.
std::size_t counter_length(std::string_view line) {
    const bool is_open = line.starts_with('(');
    std::size_t end = is_open ? 1 : 0;
    const std::size_t begin = end;
    while (is_open && end < line.size() && is_digit(line[end]))
        ++end;
    if (end == begin && end < line.size() && is_lower(line[end])) ++end;
    if (end == begin || end + 1 >= line.size() || line[end + 1] != ' ') return 0;
    const bool is_closed = line[end] == ')' || (!is_open && line[end] == '.');
    return is_closed ? end + 1 : 0;
}

std::size_t count_counters(const Passage& body, const OutlineBlock& block) {
    if (block.type != BlockType::paragraph) return 0;
    const std::vector<Range> lines = lines_of(body, block);
    return static_cast<std::size_t>(std::ranges::count_if(
        lines, [&](const Range& line) { return counter_length(body.cut(line)) != 0; }));
}

// Whether a line is one below the headings of a table, perhaps with dashes of a word processor.
bool is_delimiter(std::string_view line) {
    std::string plain(line);
    for (const std::string_view dash : {"\u2013", "\u2014"})
        for (std::size_t at = plain.find(dash); at != std::string::npos; at = plain.find(dash))
            plain.replace(at, dash.size(), "-");
    return plain.find('|') != std::string::npos && plain.find('-') != std::string::npos &&
           plain.find_first_not_of("|-: \t") == std::string::npos;
}

std::string delimiter_of(std::size_t columns) {
    std::string line = "|";
    for (std::size_t i = 0; i < columns; ++i)
        line += "---|";
    return line;
}

} // namespace

void LookAlikes::find(const Passage& body, std::string scale) {
    scale_ = std::move(scale);
    for (const OutlineBlock& block : body.blocks)
        if (block.type == BlockType::heading)
            if (const auto* names = match_section(vocabulary_, body.cut(block.text)).names)
                headings_.insert(names->section);
    for (std::size_t i = 0; i < body.blocks.size(); ++i) {
        const OutlineBlock& block = body.blocks[i];
        if (block.type == BlockType::heading && block.level <= 2) {
            const SectionNames* names = match_section(vocabulary_, body.cut(block.text)).names;
            section_ = names == nullptr ? std::string_view{} : std::string_view{names->section};
            continue;
        }
        block_ = body.span_of(block.range);
        if (block.type == BlockType::paragraph) read_paragraph(body, i);
        if (block.type == BlockType::table && section_ != "rubric") read_other_table(body, block);
    }
}

// Only the rows of a rubric have properties.
void LookAlikes::read_other_table(const Passage& body, const OutlineBlock& block) {
    const auto table = syntax::read_table(body.text.text, block.range.begin);
    const auto has_properties = [&](const syntax::TableRow& row) {
        return !row.cells.empty() &&
               syntax::find_attribute_group(body.cut(row.cells.front().range));
    };
    if (!table || table->header.cells.empty() || std::ranges::none_of(table->rows, has_properties))
        return;
    const Range first = table->header.cells.front().range;
    if (is_rubric_header(body, table->header.cells, {vocabulary_, scale_})) return;
    const bool is_empty = first.begin == first.end;
    add(body.span_of(is_empty ? table->header.range : first),
        is_empty
            ? std::string("nothing says that this table is a rubric")
            : "`" + std::string(body.cut(first)) + "` does not say that this table is a rubric",
        "call its first column `" + vocabulary_.criterion_headers.front() + "`");
    found_.back().loses_section = true;
}

void LookAlikes::read_paragraph(const Passage& body, std::size_t index) {
    if (read_bold_heading(body, body.blocks[index])) return;
    for (const Range& line : lines_of(body, body.blocks[index]))
        if (read_heading_mark(body, line)) return;
    if (!read_table(body, index)) read_list(body, index);
}

void LookAlikes::add(text::Span place, std::string message, std::string help) {
    found_.push_back(
        {block_, place, std::move(message), std::move(help), std::string(section_), false, false});
}

// `##Rationale`, or with a blank that is none.
bool LookAlikes::read_heading_mark(const Passage& body, Range line) {
    const std::string_view words = body.cut(line);
    const std::size_t level = std::min(words.find_first_not_of('#'), words.size());
    if (level < 2 || level > 6 || level == words.size() || words[level] == ' ' ||
        words[level] == '\t')
        return false;
    const bool has_space = words.substr(level).starts_with(no_break_space);
    const std::string marks(level, '#');
    add(body.span_of({line.begin, line.begin + level}),
        has_space ? "the space behind `" + marks + "` is one that Markdown does not know"
                  : "there is no space behind `" + marks + "`, so this line is no heading",
        "write `" + marks + " `, with a space from the keyboard, before the words of the heading");
    if (level == 2) {
        const SectionMatch match = match_section(vocabulary_, words.substr(level));
        found_.back().loses_section = match.names != nullptr;
        if (match.names != nullptr) found_.back().section = match.names->section;
    }
    return true;
}

// `**Rationale**` on a line of its own, where no heading says so.
bool LookAlikes::read_bold_heading(const Passage& body, const OutlineBlock& block) {
    constexpr std::size_t mark = 2;
    const std::string_view line = body.cut(lines_of(body, block).front());
    const std::string_view paragraph = body.cut(block.range);
    const bool is_bold = line.size() > 2 * mark &&
                         (line.starts_with("**") || line.starts_with("__")) &&
                         line.ends_with(line.substr(0, mark));
    if (!is_bold || paragraph.find('\n') < paragraph.size() - 1) return false;
    const SectionMatch match =
        match_section(vocabulary_, line.substr(mark, line.size() - 2 * mark));
    if (match.names == nullptr || headings_.contains(match.names->section)) return false;
    add(body.span_of(block.range), "these words are bold, and no heading",
        "start the line with `## `, and leave the `" + std::string(line.substr(0, mark)) + "` out");
    found_.back().loses_section = true;
    found_.back().section = match.names->section;
    return true;
}

bool LookAlikes::read_table(const Passage& body, std::size_t index) {
    const std::vector<Range> lines = lines_of(body, body.blocks[index]);
    const bool follows_table = index > 0 && body.blocks[index - 1].type == BlockType::table;
    if (follows_table) return read_row(body, lines.front());
    if (read_headless_row(body, lines.front())) return true;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        if (read_head(body, lines[i], lines[i + 1])) return true;
    return false;
}

bool LookAlikes::read_row(const Passage& body, Range line) {
    const bool is_row =
        body.cut(line).starts_with('|') && syntax::split_row(body.text.text, line).cells.size() > 1;
    if (is_row)
        add(body.span_of(line), "this row is parted from its table",
            "leave no blank line inside a table");
    return is_row;
}

// A row with the properties of a criterion, above which no table begins.
bool LookAlikes::read_headless_row(const Passage& body, Range line) {
    const auto cells = syntax::split_row(body.text.text, line).cells;
    if (!body.cut(line).starts_with('|') || cells.size() < 2 ||
        !syntax::find_attribute_group(body.cut(cells.front().range)))
        return false;
    add(body.span_of(line), "this row has no table",
        "write the headings of the table above it, `| " + vocabulary_.criterion_headers.front() +
            " |` and a level for each further column, and below them `" +
            delimiter_of(cells.size()) + "`");
    found_.back().loses_section = true;
    return true;
}

// The headings of a table, with the line below them wrong or missing.
bool LookAlikes::read_head(const Passage& body, Range head, Range below) {
    const auto cells = syntax::split_row(body.text.text, head).cells;
    const bool has_delimiter = is_delimiter(body.cut(below));
    const bool has_rows = body.cut(head).starts_with('|') && body.cut(below).starts_with('|');
    if (cells.size() < 2 || (!has_delimiter && !has_rows)) return false;
    const std::string wanted = "`" + delimiter_of(cells.size()) + "`";
    const std::size_t columns = syntax::split_row(body.text.text, below).cells.size();
    if (!has_delimiter)
        add(body.span_of(head), "there is no line below the headings of this table",
            "write " + wanted + " between the first line and the second");
    else if (columns != cells.size())
        add(body.span_of(below),
            "the line below the headings has " + std::to_string(columns) +
                " cells, and there are " + std::to_string(cells.size()) + " headings",
            "write " + wanted);
    else
        add(body.span_of(below), "the line below the headings is not made of `---`",
            "write " + wanted);
    found_.back().loses_section = is_rubric_header(body, cells, {vocabulary_, scale_});
    return true;
}

void LookAlikes::read_list(const Passage& body, std::size_t index) {
    const OutlineBlock& block = body.blocks[index];
    const bool goes_on = index > 0 && !found_.empty() && found_.back().is_list &&
                         found_.back().block.end == body.span_of(body.blocks[index - 1].range).end;
    // One counter may open a sentence; two make a list.
    const std::size_t counters =
        count_counters(body, block) +
        (index + 1 < body.blocks.size() ? count_counters(body, body.blocks[index + 1]) : 0);
    for (const Range& line : lines_of(body, block)) {
        const std::string_view words = body.cut(line);
        std::size_t length = bullet_length(words);
        if (length == 0 && (counters > 1 || goes_on)) length = counter_length(words);
        if (length == 0) continue;
        if (goes_on) {
            found_.back().block.end = block_.end;
            return;
        }
        add(body.span_of({line.begin, line.begin + length}),
            "`" + std::string(words.substr(0, length)) + "` starts no list",
            "start each entry with `- ` or, where the order matters, with `1. `");
        found_.back().is_list = true;
        return;
    }
}

bool LookAlikes::explain(text::Span place) {
    for (Found& each : found_) {
        if (place.begin < each.block.begin || each.block.end < place.end) continue;
        each.loses_section = true;
        return true;
    }
    return false;
}

void LookAlikes::report(diagnostic::Reporter& reporter, std::vector<std::string>& lost) const {
    const diagnostic::Kind& kind = kinds::unread_markdown;
    for (const Found& each : found_) {
        const Severity severity = each.loses_section ? Severity::error : kind.severity.draft;
        reporter.add(kind, severity, each.place, each.message).help(each.help);
        if (each.loses_section && !each.section.empty()) lost.push_back(each.section);
    }
}

} // namespace credsmith::surface
