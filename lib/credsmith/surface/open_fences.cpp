// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/open_fences.h"

#include "credsmith/surface/items.h"
#include "credsmith/surface/section_names.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/attribute_syntax.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/line_marks.h"
#include "credsmith/syntax/outline.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace credsmith::surface {
namespace {

using syntax::BlockType;
using syntax::LineRange;
using syntax::OutlineBlock;
using text::MappedText;

/// Nobody forgets more of them, and each takes another look at the rest of the file.
constexpr int most_open_fences = 8;

constexpr diagnostic::Message<> never_closed{"this block is never closed"};

/// What a line inside a block says about the block.
enum class Line { inside, heading, fence };

class FenceReader {
public:
    FenceReader(const Passage& passage, const OutlineBlock& fence, const Context& context)
        : text_(passage.text.text), fence_(fence), context_(context),
          is_fields_(is_fields_block(passage, fence)) {}

    /// Where the block ends, if it is not where it is closed.
    [[nodiscard]] std::optional<std::size_t> meant_end() const;

    /// Its mark, as a line that closes it.
    [[nodiscard]] std::string closing_line() const;

private:
    [[nodiscard]] Line what_is(std::string_view line) const;
    [[nodiscard]] bool is_heading(std::string_view line, int level) const;
    [[nodiscard]] std::string_view mark() const;

    std::string_view text_;
    const OutlineBlock& fence_;
    const Context& context_;
    bool is_fields_;
};

std::string_view FenceReader::mark() const {
    const std::size_t begin = text_.find_first_not_of(' ', fence_.range.begin);
    const std::size_t end = text_.find_first_not_of(text_[begin], begin);
    return text_.substr(begin, std::min(end, text_.size()) - begin);
}

std::string FenceReader::closing_line() const {
    return std::string(mark()) + '\n';
}

// A heading that names a section, or that has properties as an item does.
bool FenceReader::is_heading(std::string_view line, int level) const {
    const std::string_view words = line.substr(static_cast<std::size_t>(level));
    const bool names_section =
        level == 2 && match_section(context_.vocabulary, words).names != nullptr;
    const auto group = syntax::find_attribute_group(words);
    return names_section || ((level == 2 || level == 3) && group && group->mistakes.empty() &&
                             !group->attributes.empty());
}

Line FenceReader::what_is(std::string_view line) const {
    if (const int level = syntax::heading_level(line); level != 0 && is_heading(line, level))
        return Line::heading;
    const auto other = syntax::opening_fence(line);
    const bool opens_other =
        other && line.substr(other->length).find_first_not_of(" \t") != std::string_view::npos &&
        line.front() == mark().front() && other->length >= mark().size();
    return opens_other ? Line::fence : Line::inside;
}

// Whether a line below a blank one starts no field, entry or comment.
bool is_prose(std::string_view line) {
    const bool is_value = line.empty() || line.front() == ' ' || line.front() == '\t' ||
                          line.front() == '#' || line.starts_with("- ");
    const std::size_t key = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz_-");
    return !is_value && (key == std::string_view::npos || line[key] != ':');
}

std::optional<std::size_t> FenceReader::meant_end() const {
    bool is_open = !fence_.is_closed;
    std::optional<std::size_t> end;
    bool follows_blank = false;
    for (std::size_t at = fence_.text.begin; at < fence_.text.end;) {
        const LineRange range = syntax::line_at(text_, at);
        const std::string_view line = text_.substr(range.begin, range.end - range.begin);
        const Line what = what_is(line);
        const bool is_over =
            what != Line::inside || (is_fields_ && follows_blank && is_prose(line));
        if (is_over && !end) end = at;
        is_open = is_open || what == Line::fence;
        follows_blank = line.find_first_not_of(" \t") == std::string_view::npos;
        at = range.next;
    }
    return is_open ? end : std::nullopt;
}

/// The first block that is left open, and where it was meant to end.
struct OpenFence {
    OutlineBlock block;
    std::size_t end;
    std::string closing_line;
};

std::optional<OpenFence> find_open_fence(const MappedText& text, const Context& context) {
    if (text.text.find("```") == std::string::npos && text.text.find("~~~") == std::string::npos)
        return std::nullopt;
    const Passage passage{text, syntax::read_outline(text.text).blocks};
    for (const OutlineBlock& block : passage.blocks) {
        if (block.type != BlockType::fence) continue;
        const FenceReader reader(passage, block, context);
        if (const auto end = reader.meant_end())
            return OpenFence{block, *end, reader.closing_line()};
    }
    return std::nullopt;
}

void append(MappedText& text, const MappedText& more) {
    text.text += more.text;
    text.map.append(more.map);
}

} // namespace

MappedText close_open_fences(MappedText body, const Context& context) {
    MappedText closed{{}, text::OffsetMap(body.map.source())};
    for (int count = 0; count < most_open_fences; ++count) {
        const auto open = find_open_fence(body, context);
        if (!open) break;
        context.reporter
            .report(kinds::unclosed_block,
                    body.map.to_source(open->block.range.begin, open->block.info.end), never_closed)
            .help("end it with a line of the same marks");
        append(closed, body.slice(0, open->end));
        const text::Span end = body.map.to_source(open->end, open->end);
        closed.text += open->closing_line;
        closed.map.append_whole(open->closing_line.size(), end.begin, 0);
        body = body.slice(open->end, body.text.size());
    }
    if (closed.text.empty()) return body;
    append(closed, body);
    return closed;
}

} // namespace credsmith::surface
