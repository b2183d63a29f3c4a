// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/passage.h"

#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/markdown_text.h"

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::BlockType;
using syntax::OutlineBlock;
using syntax::Range;
using text::MappedText;

constexpr Message<> open_comment{"this comment is never closed"};
constexpr Message<> open_fence{"this block is never closed"};
constexpr std::size_t comment_mark_length = 4;

void take_comments(const MappedText& raw, const syntax::Outline& outline, const Context& context) {
    for (const Range& range : outline.comments) {
        const text::Span span = raw.map.to_source(range.begin, range.end);
        context.comments.push_back(
            {span, std::string(context.bytes.substr(span.begin, length(span)))});
    }
    if (!outline.unclosed_comment) return;
    const std::size_t begin = *outline.unclosed_comment;
    context.reporter
        .report(kinds::unclosed_block, raw.map.to_source(begin, begin + comment_mark_length),
                open_comment)
        .help("end it with `-->`; without that, it reaches to the end of the file");
}

void report_open_fences(const Passage& passage, const Context& context) {
    for (const OutlineBlock& block : passage.blocks)
        if (block.type == BlockType::fence && !block.is_closed)
            context.reporter
                .report(kinds::unclosed_block, passage.span_of({block.range.begin, block.info.end}),
                        open_fence)
                .help("end it with a line of the same marks; without that, all that follows is "
                      "part of it");
}

} // namespace

Passage read_passage(const MappedText& raw, const Context& context) {
    const syntax::Outline outline = syntax::read_outline(raw.text);
    take_comments(raw, outline, context);
    Passage passage{syntax::remove_ranges(raw, outline.comments), {}};
    passage.blocks = syntax::read_outline(passage.text.text).blocks;
    report_open_fences(passage, context);
    return passage;
}

Passage read_entry(const Passage& passage, const OutlineBlock& entry, const Context& context) {
    const MappedText lines = passage.slice(entry.range);
    const std::size_t content = entry.text.begin - entry.range.begin;
    Passage inside{syntax::dedent_entry(lines, content, entry.indent), {}};
    inside.blocks = syntax::read_outline(inside.text.text).blocks;
    report_open_fences(inside, context);
    return inside;
}

std::vector<Division> divide(Blocks blocks, int level) {
    std::vector<Division> divisions;
    const OutlineBlock* heading = nullptr;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].type != BlockType::heading || blocks[i].level > level) continue;
        divisions.push_back({heading, blocks.subspan(begin, i - begin)});
        heading = &blocks[i];
        begin = i + 1;
    }
    divisions.push_back({heading, blocks.subspan(begin)});
    return divisions;
}

Range range_of(Blocks blocks) {
    while (!blocks.empty() && blocks.front().type == BlockType::rule)
        blocks = blocks.subspan(1);
    while (!blocks.empty() && blocks.back().type == BlockType::rule)
        blocks = blocks.first(blocks.size() - 1);
    if (blocks.empty()) return {};
    return {blocks.front().range.begin, blocks.back().range.end};
}

} // namespace credsmith::surface
