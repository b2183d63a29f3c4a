// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Blank lines and the ends of lines. What is code, a comment or inside a text keeps its lines.
#include "credsmith/rewrite/format.h"
#include "credsmith/rewrite/markdown_body.h"
#include "credsmith/rewrite/yaml_shape.h"
#include "credsmith/syntax/line_cursor.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>

namespace credsmith::rewrite {
namespace {

using syntax::BlockType;
using syntax::LineRange;
using syntax::OutlineBlock;
using syntax::Range;

bool is_blank_line(std::string_view bytes, LineRange line) {
    return bytes.substr(line.begin, line.end - line.begin).find_first_not_of(" \t") ==
           std::string_view::npos;
}

/// What the lines of a part of a source may lose.
struct LineLaw {
    /// Whether nothing of this line may change.
    std::function<bool(LineRange)> is_fixed;
    /// Where the text of a line ends.
    std::function<std::size_t(LineRange)> text_end;
    /// Whether the blank lines in the range are layout.
    std::function<bool(Range)> is_gap;
    std::size_t blanks_before;   ///< blank lines at the start of the part
    std::set<std::size_t> apart; ///< where a line begins that a blank line parts from the one above
};

/// Goes through the lines of one part of a source.
class LineStep {
public:
    LineStep(const Source& source, text::Span part, const LineLaw& law)
        : source_(source), bytes_(source.bytes.substr(0, part.end)), part_(part), law_(law) {}

    std::vector<text::Edit> run() {
        for (std::size_t at = part_.begin; at < part_.end;) {
            const LineRange line = syntax::line_at(bytes_, at);
            const bool is_gap = is_blank(line);
            at = is_gap ? read_gap(line) : read_line(line);
            follows_gap_ = is_gap;
        }
        return std::move(edits_);
    }

private:
    [[nodiscard]] bool is_blank(LineRange line) const {
        return is_blank_line(bytes_, line) && !law_.is_fixed(line);
    }

    void replace(std::size_t begin, std::size_t end, std::string replacement) {
        if (bytes_.substr(begin, end - begin) == replacement) return;
        edits_.push_back(
            {{source_.id, static_cast<text::ByteOffset>(begin), static_cast<text::ByteOffset>(end)},
             std::move(replacement)});
    }

    std::size_t read_gap(LineRange line);
    std::size_t read_line(LineRange line);

    const Source& source_;
    std::string_view bytes_;
    text::Span part_;
    const LineLaw& law_;
    bool follows_gap_ = false; ///< the line before is blank
    std::vector<text::Edit> edits_;
};

// A run of blank lines becomes one, or none at the ends of the part.
std::size_t LineStep::read_gap(LineRange line) {
    const std::size_t begin = line.begin;
    std::size_t count = 0;
    std::size_t end = begin;
    while (end < part_.end && is_blank(syntax::line_at(bytes_, end))) {
        end = syntax::line_at(bytes_, end).next;
        ++count;
    }
    if (!law_.is_gap({begin, end})) {
        replace(begin, end, std::string(count, '\n'));
        return end;
    }
    const std::size_t wanted = end == part_.end ? 0 : begin == part_.begin ? law_.blanks_before : 1;
    replace(begin, end, std::string(wanted, '\n'));
    return end;
}

std::size_t LineStep::read_line(LineRange line) {
    const bool is_first = line.begin == part_.begin;
    if (is_first)
        replace(line.begin, line.begin, std::string(law_.blanks_before, '\n'));
    else if (law_.apart.contains(line.begin) && !follows_gap_)
        replace(line.begin, line.begin, "\n");
    if (law_.is_fixed(line)) return line.next;
    const std::size_t end = law_.text_end(line);
    replace(end, line.end, {});
    if (line.next == line.end) replace(line.end, line.end, "\n");
    return line.next;
}

std::size_t trimmed_end(std::string_view bytes, LineRange line) {
    return syntax::trim(bytes, {line.begin, line.end}).end;
}

std::vector<text::Edit> format_yaml(const Source& source) {
    const text::Span yaml = yaml_of(source);
    const std::string_view bytes = source.bytes.substr(0, yaml.end);
    const YamlLines lines = lines_of(bytes, source.tree.root);
    const LineLaw law{
        [&](LineRange line) { return is_inside(lines.texts, line.end); },
        [&](LineRange line) { return trimmed_end(bytes, line); },
        [](Range) { return true; },
        0,
        {},
    };
    return LineStep(source, yaml, law).run();
}

/// What a body forbids, and where its headings are.
class BodyLines {
public:
    explicit BodyLines(const Source& source)
        : source_(source), body_(read_body(source)), layout_(source), written_(source.tree) {
        for (const Range& line : body_.outline.code)
            code_.insert(body_.text.map.to_source(line.begin, line.end).begin);
    }

    std::vector<text::Edit> format() {
        const LineLaw law{
            [this](LineRange line) {
                return code_.contains(line.begin) || is_inside(body_.comments, line.end);
            },
            [this](LineRange line) { return text_end(line); },
            [this](Range gap) { return !is_inside(written_.passages(), gap.begin); },
            1,
            heading_edges(),
        };
        return LineStep(source_, body_of(source_), law).run();
    }

private:
    /// Two blanks that break a line of a text stay.
    [[nodiscard]] std::size_t text_end(LineRange line) const {
        constexpr std::size_t line_break = 2;
        const std::size_t end = trimmed_end(source_.bytes, line);
        const bool is_break =
            source_.bytes.substr(end).starts_with("  ") && line.next < source_.bytes.size() &&
            !is_blank_line(source_.bytes, syntax::line_at(source_.bytes, line.next)) &&
            written_.touches({end, end + line_break});
        return is_break ? end + line_break : end;
    }

    /// The lines of headings and those behind them.
    [[nodiscard]] std::set<std::size_t> heading_edges() const {
        std::set<std::size_t> edges;
        for (const OutlineBlock& block : body_.outline.blocks) {
            if (block.type != BlockType::heading ||
                layout_.is_written(body_.text, {block.range.begin, block.text.begin}))
                continue;
            const text::Span place = body_.text.map.to_source(block.range.begin, block.range.end);
            const std::size_t before = source_.bytes.rfind('\n', place.begin);
            const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
            if (!is_below_comment(begin)) edges.insert(begin);
            const LineRange last = syntax::line_at(source_.bytes, place.end);
            if (!is_inside(body_.comments, last.end)) edges.insert(last.next);
        }
        return edges;
    }

    /// A comment directly above a heading belongs to it.
    [[nodiscard]] bool is_below_comment(std::size_t line_begin) const {
        if (line_begin == 0) return false;
        const std::size_t line_end = line_begin - 1;
        return std::ranges::any_of(body_.comments, [&](const Range& comment) {
            return comment.end <= line_end &&
                   source_.bytes.substr(comment.end, line_end - comment.end)
                           .find_first_not_of(" \t") == std::string_view::npos;
        });
    }

    const Source& source_;
    MarkdownBody body_;
    LayoutEdits layout_;
    WrittenText written_;
    std::set<std::size_t> code_; ///< where lines of code begin
};

// The two lines around the front matter.
void trim_fences(const Source& source, std::vector<text::Edit>& edits) {
    for (const std::size_t next : {yaml_of(source).begin, body_of(source).begin}) {
        const std::size_t end = source.bytes[next - 1] == '\n' ? next - 1 : next;
        const std::size_t mark = source.bytes.rfind("---", end) + 3;
        edits.push_back(
            {{source.id, static_cast<text::ByteOffset>(mark), static_cast<text::ByteOffset>(next)},
             "\n"});
    }
}

} // namespace

std::vector<text::Edit> format_blanks(const Source& source) {
    std::vector<text::Edit> edits = format_yaml(source);
    if (source.form == Form::yaml) return edits;
    trim_fences(source, edits);
    const std::vector<text::Edit> body = BodyLines(source).format();
    edits.insert(edits.end(), body.begin(), body.end());
    return edits;
}

} // namespace credsmith::rewrite
