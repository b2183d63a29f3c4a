// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Attributes in braces: the blanks and the quotes in them.
#include "credsmith/rewrite/format.h"
#include "credsmith/rewrite/markdown_body.h"
#include "credsmith/rewrite/written_value.h"
#include "credsmith/syntax/attribute_syntax.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/table.h"

namespace credsmith::rewrite {
namespace {

using syntax::BlockType;
using syntax::OutlineBlock;
using syntax::Range;
using text::MappedText;

class AttributeSteps {
public:
    explicit AttributeSteps(const Source& source) : body_(read_body(source)), edits_(source) {}

    std::vector<text::Edit> run() {
        for (const OutlineBlock& block : body_.outline.blocks) {
            if (block.type == BlockType::heading) format(body_.text, block.text);
            if (block.type == BlockType::entry) format_entry(block);
            if (block.type == BlockType::table) format_table(block);
        }
        return edits_.take();
    }

private:
    void format_entry(const OutlineBlock& block) {
        const MarkdownBody inside = read_entry(body_, block);
        const auto& blocks = inside.outline.blocks;
        if (!blocks.empty() && blocks.front().type == BlockType::paragraph)
            format(inside.text, blocks.front().range);
    }

    void format_table(const OutlineBlock& block) {
        const auto table = syntax::read_table(body_.text.text, block.range.begin);
        for (const syntax::TableRow& row : table->rows)
            if (!row.cells.empty()) format(body_.text, row.cells.front().range);
    }

    /// The braces at the end of `words`, if there are any.
    void format(const MappedText& text, Range words);
    void format_value(const MappedText& text, const syntax::RawAttribute& attribute);

    MarkdownBody body_;
    LayoutEdits edits_;
};

void AttributeSteps::format(const MappedText& text, Range words) {
    const MappedText part = text.slice(words.begin, words.end);
    const auto group = syntax::find_attribute_group(part.text);
    if (!group || !group->mistakes.empty() ||
        edits_.is_written(part, {group->range.begin, group->range.begin + 1}))
        return;
    std::size_t at = group->range.begin;
    while (at > 0 && syntax::is_blank(part.text[at - 1]))
        --at;
    if (at > 0 && part.text[at - 1] != '\n') edits_.replace(part, {at, group->range.begin}, " ");
    at = group->range.begin + 1;
    for (const syntax::RawAttribute& attribute : group->attributes) {
        const bool is_first = at == group->range.begin + 1;
        edits_.replace(part, {at, attribute.name.begin}, is_first ? "" : " ");
        format_value(part, attribute);
        at = attribute.written.end;
    }
    edits_.replace(part, {at, group->range.end - 1}, "");
}

void AttributeSteps::format_value(const MappedText& text, const syntax::RawAttribute& attribute) {
    const std::string_view all = text.text;
    const auto cut = [all](Range range) {
        return all.substr(range.begin, range.end - range.begin);
    };
    if (!attribute.is_quoted || needs_quotes_in_braces(cut(attribute.name), cut(attribute.value)))
        return;
    edits_.replace(text, {attribute.written.begin, attribute.value.begin}, "");
    edits_.replace(text, {attribute.value.end, attribute.written.end}, "");
}

} // namespace

std::vector<text::Edit> format_attributes(const Source& source) {
    return AttributeSteps(source).run();
}

} // namespace credsmith::rewrite
