// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/snippet.h"

#include "credsmith/diagnostic/render/display_line.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace credsmith::diagnostic {
namespace {

constexpr std::string_view blanks = " \t";

/// Lines are never cut to less, however narrow the terminal is.
constexpr std::size_t narrowest_line = 30;

struct Line {
    std::size_t number;
    text::ByteOffset begin; ///< of `text` in the source
    std::string_view text;
};

Line line_at(const text::LineMap& lines, std::size_t number) {
    return {number, lines.line_start(number), lines.line(number)};
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(blanks) == std::string_view::npos;
}

std::size_t indent_of(std::string_view text) {
    return std::min(text.find_first_not_of(blanks), text.size());
}

/// The bytes of `line` before `offset` of the source.
std::size_t bytes_before(text::ByteOffset offset, const Line& line) {
    const text::ByteOffset distance = offset - std::min(offset, line.begin);
    return std::min<std::size_t>(distance, line.text.size());
}

/// A mark and the lines it is shown on.
struct Extent {
    const Mark* mark;
    std::size_t first;
    std::size_t last;
};

/// The bytes of `line` that `extent` marks; of lines after its first not their indentation.
Range marked_bytes(const Extent& extent, const Line& line) {
    const text::Span& span = extent.mark->span;
    const bool is_first = line.number == extent.first;
    const std::size_t begin = is_first ? bytes_before(span.begin, line) : indent_of(line.text);
    return {begin, std::max(begin, bytes_before(span.end, line))};
}

struct Underline {
    Range columns;
    Role role;
    std::string_view words; ///< only below the last line of a mark
};

/// Carets and dashes as plain text, one column each; carets win.
std::string shape_of(const std::vector<Underline>& underlines) {
    std::string shape;
    for (const auto& [role, sign] : {std::pair{Role::related, '-'}, std::pair{Role::found, '^'}}) {
        for (const Underline& underline : underlines) {
            if (underline.role != role) continue;
            const auto [begin, end] = underline.columns;
            shape.resize(std::max(shape.size(), end), ' ');
            std::fill(shape.begin() + static_cast<std::ptrdiff_t>(begin),
                      shape.begin() + static_cast<std::ptrdiff_t>(end), sign);
        }
    }
    return shape;
}

std::string painted_shape(const std::string& shape, const SnippetLook& look) {
    std::string painted;
    for (std::size_t begin = 0; begin < shape.size();) {
        const char sign = shape[begin];
        const std::size_t end = std::min(shape.find_first_not_of(sign, begin), shape.size());
        const std::string run = shape.substr(begin, end - begin);
        if (sign == ' ')
            painted += run;
        else
            painted += look.palette.paint(sign == '^' ? look.carets : Ink::related, run);
        begin = end;
    }
    return painted;
}

class SnippetRenderer {
public:
    SnippetRenderer(const text::LineMap& lines, std::span<const Mark> marks,
                    const SnippetLook& look)
        : lines_(lines), look_(look) {
        for (const Mark& mark : marks) {
            const std::size_t first = lines.position(mark.span.begin).line;
            extents_.push_back({&mark, first, last_line(lines, mark.span)});
        }
    }

    [[nodiscard]] std::string render() const {
        std::string snippet;
        std::size_t previous = 0;
        for (const std::size_t number : shown_lines()) {
            if (previous != 0 && number > previous + 1)
                snippet += look_.palette.paint(Ink::gutter, "...") + "\n";
            snippet += render_line(line_at(lines_, number));
            previous = number;
        }
        return snippet;
    }

private:
    /// Where marks begin and end, what stands before a blank line, and single lines in between.
    [[nodiscard]] std::set<std::size_t> shown_lines() const {
        std::set<std::size_t> ends;
        for (const Extent& extent : extents_) {
            ends.insert({extent.first, extent.last});
            if (extent.first > 1 && is_blank(lines_.line(extent.first)))
                ends.insert(extent.first - 1);
        }
        std::set<std::size_t> shown = ends;
        for (const std::size_t number : ends)
            if (ends.contains(number + 2)) shown.insert(number + 1);
        return shown;
    }

    [[nodiscard]] std::string render_line(const Line& line) const {
        std::vector<Extent> extents;
        std::ranges::copy_if(extents_, std::back_inserter(extents), [&line](const Extent& extent) {
            if (line.number == extent.first || line.number == extent.last) return true;
            const bool is_inside = extent.first < line.number && line.number < extent.last;
            return is_inside && !is_blank(line.text);
        });
        std::vector<Range> kept(extents.size());
        std::ranges::transform(extents, kept.begin(), [&line](const Extent& extent) {
            return marked_bytes(extent, line);
        });
        std::ranges::sort(kept, {}, &Range::begin);
        if (kept.empty()) kept.push_back({});

        const DisplayLine shown = display_line(line.text, kept, content_width(look_));
        std::vector<Underline> underlines;
        for (const Extent& extent : extents) {
            const bool is_last = line.number == extent.last;
            underlines.push_back({columns_of(shown, marked_bytes(extent, line)), extent.mark->role,
                                  is_last ? extent.mark->words : std::string_view{}});
        }
        return gutter_line(look_, std::to_string(line.number), shown.text) +
               render_underlines(std::move(underlines));
    }

    /// Signs below a line. The words of the rightmost place stand behind it, others hang below,
    /// from right to left.
    [[nodiscard]] std::string render_underlines(std::vector<Underline> underlines) const {
        if (underlines.empty()) return {};
        const std::string shape = shape_of(underlines);
        std::erase_if(underlines,
                      [](const Underline& underline) { return underline.words.empty(); });
        std::ranges::stable_sort(
            underlines, std::ranges::greater{},
            [](const Underline& underline) { return underline.columns.begin; });
        std::string signs = painted_shape(shape, look_);
        const auto last = std::ranges::find_if(underlines, [&shape](const Underline& underline) {
            return underline.columns.end == shape.size();
        });
        if (last != underlines.end()) {
            signs += " " + look_.palette.paint(Ink::related, printable(last->words));
            underlines.erase(last);
        }
        std::string rows = gutter_line(look_, "", signs);
        for (std::size_t i = 0; i < underlines.size(); ++i)
            rows += render_hanging(std::span(underlines).subspan(i));
        return rows;
    }

    /// The words of the first of `underlines`, and a bar for each that still waits for its own.
    [[nodiscard]] std::string render_hanging(std::span<const Underline> underlines) const {
        std::string row(underlines.front().columns.begin, ' ');
        for (const Underline& waiting : underlines.subspan(1))
            if (waiting.columns.begin < row.size()) row[waiting.columns.begin] = '|';
        row += printable(underlines.front().words);
        return gutter_line(look_, "", look_.palette.paint(Ink::related, row));
    }

    const text::LineMap& lines_;
    const SnippetLook& look_;
    std::vector<Extent> extents_;
};

} // namespace

std::size_t content_width(const SnippetLook& look) {
    const std::size_t frame = look.gutter + std::string_view(" | ").size();
    return std::max(look.width, frame + narrowest_line) - frame;
}

std::size_t last_line(const text::LineMap& lines, const text::Span& span) {
    const std::size_t first = lines.position(span.begin).line;
    std::size_t last = lines.position(span.end).line;
    const auto holds_only_blanks = [&lines, &span](std::size_t number) {
        const Line line = line_at(lines, number);
        return is_blank(line.text.substr(0, bytes_before(span.end, line)));
    };
    while (last > first && holds_only_blanks(last))
        --last;
    return last;
}

std::string gutter_line(const SnippetLook& look, std::string_view number,
                        std::string_view content) {
    const std::string gutter = fmt::format("{:>{}} |", number, look.gutter);
    std::string line = look.palette.paint(Ink::gutter, gutter);
    if (!content.empty()) line += fmt::format(" {}", content);
    return line + "\n";
}

std::string render_snippet(const text::LineMap& lines, std::span<const Mark> marks,
                           const SnippetLook& look) {
    return SnippetRenderer(lines, marks, look).render();
}

} // namespace credsmith::diagnostic
