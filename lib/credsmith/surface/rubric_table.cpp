// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/rubric_table.h"

#include "credsmith/base/unicode.h"
#include "credsmith/surface/items.h"
#include "credsmith/surface/section_names.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/table.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::Node;
using syntax::OutlineBlock;
using syntax::Table;
using syntax::TableCell;
using syntax::TableRow;
using text::MappedText;

using Cells = std::vector<TableCell>;

constexpr Message<std::size_t, std::size_t> too_long{
    "this row has {} cells, and the table has {} columns"};
constexpr Message<> no_pipes{"this line is read as a row of the table above"};
constexpr Message<> no_header{"this column has no name"};
constexpr Message<std::string_view> twice{"two columns are called `{}`"};

bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

// The words of `**Met**` and `Met:`; all of it if there are only marks.
std::string_view without_marks(std::string_view header) {
    constexpr std::string_view marks = "*_: \t";
    const std::size_t begin = header.find_first_not_of(marks);
    if (begin == std::string_view::npos) return header;
    return header.substr(begin, header.find_last_not_of(marks) + 1 - begin);
}

/// A column of the table: the level that its cells describe, in the author's words.
struct Level {
    std::string words;
    std::string slug; ///< or the words, in a script that slugs do not have
    text::Span span;
};

class RubricReader {
public:
    RubricReader(const Passage& passage, const Table& table, const Context& context)
        : passage_(passage), table_(table), context_(context) {}

    Node read();

private:
    void read_levels();
    [[nodiscard]] bool check_row(const TableRow& row) const;
    [[nodiscard]] Node read_criterion(const TableRow& row) const;
    [[nodiscard]] MappedText words_of(const TableCell& cell) const;
    [[nodiscard]] Node make_empty(const TableCell& cell) const;

    const Passage& passage_;
    const Table& table_;
    const Context& context_;
    /// Of the second and further columns. Those with an unusable name keep their cells: that nobody
    /// knows their level is said once, at the header.
    std::vector<Level> levels_;
};

// Without the backslashes that keep pipes inside the cell.
MappedText RubricReader::words_of(const TableCell& cell) const {
    const std::string& text = passage_.text.text;
    MappedText words{{}, text::OffsetMap(passage_.text.map.source())};
    std::size_t begin = cell.range.begin;
    const auto add = [&](std::size_t end) {
        words.text.append(text, begin, end - begin);
        words.map.append(passage_.text.map.slice(begin, end));
    };
    for (std::size_t at = begin; at + 1 < cell.range.end; ++at) {
        if (text.compare(at, 2, "\\|") != 0) continue;
        add(at);
        begin = at + 1;
        ++at;
    }
    add(cell.range.end);
    return words;
}

// A cell that nobody has filled yet: what is missing is told at its place, the blanks between the
// pipes.
Node RubricReader::make_empty(const TableCell& cell) const {
    const std::string& text = passage_.text.text;
    syntax::Range blanks = cell.range;
    while (is_blank(text[blanks.begin - 1]))
        --blanks.begin;
    while (blanks.end < text.size() && is_blank(text[blanks.end]))
        ++blanks.end;
    Node node = make_scalar(passage_.slice(cell.range), syntax::ScalarStyle::markdown);
    node.span = passage_.span_of(blanks);
    return node;
}

void RubricReader::read_levels() {
    for (std::size_t column = 1; column < table_.header.cells.size(); ++column) {
        const TableCell& cell = table_.header.cells[column];
        const text::Span span = passage_.span_of(cell.range);
        std::string words(without_marks(passage_.cut(cell.range)));
        std::string slug = base::to_slug(words);
        if (slug.empty()) slug = words;
        const auto first = std::ranges::find(levels_, slug, &Level::slug);
        if (words.empty()) {
            context_.reporter
                .report(kinds::broken_table, passage_.span_of(table_.header.range), no_header)
                .help("write the name of a level of your scale");
        } else if (first != levels_.end()) {
            context_.reporter.report(kinds::broken_table, span, twice, words)
                .label(first->span, "the first one")
                .help("each level of the scale has one column");
        }
        levels_.push_back({std::move(words), std::move(slug), span});
    }
}

// Whether the row can be read. What a row leaves out is told when levels are known: by level, not
// by column.
bool RubricReader::check_row(const TableRow& row) const {
    const text::Span span = passage_.span_of(row.range);
    if (passage_.cut(row.range).find('|') == std::string_view::npos) {
        context_.reporter.report(kinds::broken_table, span, no_pipes)
            .help("leave a blank line between a table and the text below it");
        return false;
    }
    const std::size_t columns = table_.header.cells.size();
    if (row.cells.size() > columns)
        context_.reporter.report(kinds::broken_table, span, too_long, row.cells.size(), columns)
            .help("write `\\|` for a `|` that belongs to the text");
    return true;
}

Node RubricReader::read_criterion(const TableRow& row) const {
    const text::Span span = passage_.span_of(row.range);
    Node criterion = make_mapping(span);
    if (row.cells.empty()) return criterion;
    Attributed name = split_attributes(words_of(row.cells.front()), context_);
    add_id(criterion, name.attributes, context_);
    if (Node title = make_text(name.words); !title.text().empty())
        add_field(criterion, {"title", title.span, title}, context_);
    add_attributes(criterion, std::move(name.attributes), context_);
    Node cells = make_mapping(span);
    for (std::size_t column = 1; column < row.cells.size() && column <= levels_.size(); ++column) {
        const Level& level = levels_[column - 1];
        const Passage cell{words_of(row.cells[column]), {}};
        auto words = make_markdown(cell, {0, cell.text.text.size()}, {}, context_);
        if (!words) words = make_empty(row.cells[column]);
        cells.entries.push_back({level.words, level.span, std::move(*words)});
    }
    if (!levels_.empty()) add_field(criterion, {"cells", span, std::move(cells)}, context_);
    return criterion;
}

Node RubricReader::read() {
    read_levels();
    const text::Span span = passage_.span_of(table_.range);
    Node criteria = make_sequence(span);
    for (const TableRow& row : table_.rows) {
        if (check_row(row)) criteria.items.push_back(read_criterion(row));
    }
    Node rubric = make_mapping(span);
    const syntax::Range header = table_.header.cells.front().range;
    if (is_named(passage_.cut(header), context_.vocabulary.indicator_headers))
        rubric.entries.push_back({"type", passage_.span_of(header),
                                  make_implied("indicators", passage_.span_of(header))});
    rubric.entries.push_back(
        {"criteria", passage_.span_of(table_.header.range), std::move(criteria)});
    return rubric;
}

bool has_level(const ScaleWords& scale, std::string_view header) {
    const auto& words = scale.levels;
    return std::ranges::find(words, base::fold_case(header)) != words.end() ||
           std::ranges::find(words, base::to_slug(header)) != words.end();
}

/// Whether all columns but the first are levels of `scale`.
bool are_levels(const Passage& passage, const Cells& header, const ScaleWords& scale) {
    return std::all_of(header.begin() + 1, header.end(), [&](const TableCell& cell) {
        return has_level(scale, passage.cut(cell.range));
    });
}

} // namespace

bool is_rubric_header(const Passage& passage, const Cells& header, const RubricWords& words) {
    if (header.empty()) return false;
    const auto& [vocabulary, own_scale] = words;
    const std::string_view first = passage.cut(header.front().range);
    if (is_named(first, vocabulary.criterion_headers) ||
        is_named(first, vocabulary.indicator_headers))
        return true;
    if (header.size() < 2) return false;
    const std::vector<ScaleWords>& scales = vocabulary.scales;
    const auto own = std::ranges::find(scales, own_scale, &ScaleWords::id);
    if (own != scales.end()) return are_levels(passage, header, *own);
    return std::ranges::any_of(
        scales, [&](const ScaleWords& scale) { return are_levels(passage, header, scale); });
}

bool is_rubric_table(const Passage& passage, const OutlineBlock& block, const Context& context) {
    if (block.type != syntax::BlockType::table) return false;
    const auto table = syntax::read_table(passage.text.text, block.range.begin);
    return table &&
           is_rubric_header(passage, table->header.cells, {context.vocabulary, context.scale});
}

Node read_rubric_table(const Passage& passage, const OutlineBlock& block, const Context& context) {
    const auto table = syntax::read_table(passage.text.text, block.range.begin);
    if (!table) return make_mapping(passage.span_of(block.range));
    return RubricReader(passage, *table, context).read();
}

} // namespace credsmith::surface
