// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The marks of headings and list entries, and the indentation that follows from them.
#include "credsmith/rewrite/format.h"
#include "credsmith/rewrite/markdown_body.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/line_marks.h"

#include <algorithm>
#include <string>

namespace credsmith::rewrite {
namespace {

using syntax::BlockType;
using syntax::LineRange;
using syntax::OutlineBlock;
using syntax::Range;
using text::MappedText;

constexpr std::size_t most_blanks = 4; ///< behind the mark of an entry; more begin code

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// The marks of the entries of one list after another.
class EntryMarks {
public:
    /// The mark in the place of `mark`.
    std::string next(std::string_view mark) {
        const bool is_ordered = is_digit(mark.front());
        number_ = is_ordered ? number_ + 1 : 0;
        return is_ordered ? std::to_string(number_) + '.' : "-";
    }

    /// Something else stands between two entries.
    void restart() { number_ = 0; }

private:
    std::size_t number_ = 0;
};

class MarkStep {
public:
    explicit MarkStep(const Source& source)
        : bytes_(source.bytes), body_(read_body(source)), edits_(source) {}

    std::vector<text::Edit> run() {
        EntryMarks marks;
        for (const OutlineBlock& block : body_.outline.blocks) {
            if (block.type == BlockType::heading) format_heading(block);
            if (block.type != BlockType::entry)
                marks.restart();
            else
                format_entry(block, marks);
        }
        return edits_.take();
    }

private:
    void format_heading(const OutlineBlock& heading);
    void underlined_to_marked(const OutlineBlock& heading, const std::string& marks);
    void format_entry(const OutlineBlock& entry, EntryMarks& marks);
    void format_inner_entries(const OutlineBlock& entry);
    void change_mark(const OutlineBlock& entry, Range old_mark, const std::string& mark);
    [[nodiscard]] bool indent_lines(const OutlineBlock& entry, std::size_t indent);
    void indent_comments(const OutlineBlock& entry, std::size_t indent);
    [[nodiscard]] Range place_of(const OutlineBlock& entry) const;
    [[nodiscard]] Range mark_of(const MappedText& text, const OutlineBlock& entry) const;

    [[nodiscard]] std::string_view cut(Range range) const {
        return std::string_view(body_.text.text).substr(range.begin, range.end - range.begin);
    }

    std::string_view bytes_;
    MarkdownBody body_;
    LayoutEdits edits_;
};

void MarkStep::format_heading(const OutlineBlock& heading) {
    const bool is_empty = heading.text.begin >= heading.text.end;
    if (is_empty || edits_.is_written(body_.text, {heading.range.begin, heading.text.begin}))
        return;
    const std::string marks = std::string(static_cast<std::size_t>(heading.level), '#') + ' ';
    if (heading.is_setext) return underlined_to_marked(heading, marks);
    edits_.replace(body_.text, {heading.range.begin, heading.text.begin}, marks);
    edits_.replace(body_.text, {heading.text.end, heading.range.end}, "");
}

void MarkStep::underlined_to_marked(const OutlineBlock& heading, const std::string& marks) {
    const std::size_t before = edits_.mark();
    bool is_possible = edits_.replace(body_.text, {heading.range.begin, heading.text.begin}, marks);
    std::string line = marks;
    for (std::size_t at = heading.text.begin; at < heading.text.end;) {
        const Range words = syntax::trim(
            body_.text.text,
            {at, std::min(syntax::line_at(body_.text.text, at).end, heading.text.end)});
        line += cut(words);
        at = body_.text.text.find_first_not_of(" \t\n", words.end);
        if (at >= heading.text.end) break;
        line += ' ';
        is_possible = is_possible && edits_.replace(body_.text, {words.end, at}, " ");
    }
    is_possible =
        is_possible && edits_.replace(body_.text, {heading.text.end, heading.range.end}, "");
    // Words that end in `#` would lose it.
    const Range words = syntax::heading_words(line, {0, line.size()});
    is_possible = is_possible && words == Range{marks.size(), line.size()};
    if (!is_possible) edits_.undo_to(before);
}

Range MarkStep::mark_of(const MappedText& text, const OutlineBlock& entry) const {
    const std::size_t begin = text.text.find_first_not_of(" \t", entry.range.begin);
    const LineRange line = syntax::line_at(text.text, begin);
    const auto mark =
        syntax::entry_mark(std::string_view(text.text).substr(begin, line.end - begin));
    const Range range{begin, begin + (mark ? mark->length : 0)};
    const bool is_ours = mark && !mark->is_empty && !edits_.is_written(text, range);
    return is_ours ? range : Range{begin, begin};
}

void MarkStep::format_entry(const OutlineBlock& entry, EntryMarks& marks) {
    const Range old_mark = mark_of(body_.text, entry);
    if (old_mark.begin == old_mark.end) return marks.restart();
    change_mark(entry, old_mark, marks.next(cut(old_mark)));
    format_inner_entries(entry);
}

void MarkStep::change_mark(const OutlineBlock& entry, Range old_mark, const std::string& mark) {
    const std::size_t words = entry.text.begin;
    const bool is_plain = cut({entry.range.begin, words}).find('\t') == std::string_view::npos &&
                          words - old_mark.end <= most_blanks &&
                          !syntax::is_blank(body_.text.text[words]);
    // `* --` is an entry, `- --` a line across the page.
    if (!is_plain || syntax::is_rule(mark + ' ' + std::string(cut(entry.text)))) return;
    const std::size_t before = edits_.mark();
    const bool is_done = edits_.replace(body_.text, {entry.range.begin, words}, mark + ' ') &&
                         indent_lines(entry, mark.size() + 1);
    if (!is_done) edits_.undo_to(before);
}

// Indents the further lines of an entry so that they stay what they are. False if that cannot be
// done.
bool MarkStep::indent_lines(const OutlineBlock& entry, std::size_t indent) {
    if (indent == entry.indent) return true;
    const std::string_view text = std::string_view(body_.text.text).substr(0, entry.range.end);
    for (std::size_t at = syntax::line_at(text, entry.range.begin).next; at < text.size();) {
        const LineRange line = syntax::line_at(text, at);
        const std::size_t word = std::min(text.find_first_not_of(" \t", at), line.end);
        if (text.substr(at, word - at).find('\t') != std::string_view::npos) return false;
        // A line of prose that is not indented as far stays further left than the others.
        const bool is_lazy = word - at < entry.indent;
        const std::size_t blanks = is_lazy ? std::min(word - at, indent - 1) : indent;
        if (!edits_.replace(body_.text, {at, is_lazy ? word : at + entry.indent},
                            std::string(blanks, ' ')))
            return false;
        at = line.next;
    }
    indent_comments(entry, indent);
    return true;
}

// From an entry to the block that follows it, in bytes of the source.
Range MarkStep::place_of(const OutlineBlock& entry) const {
    const auto source_of = [this](std::size_t at) -> std::size_t {
        return body_.text.map.to_source(at, at + 1).begin;
    };
    const auto next =
        std::ranges::upper_bound(body_.outline.blocks, entry.range.begin, {},
                                 [](const OutlineBlock& each) { return each.range.begin; });
    return {source_of(entry.range.begin),
            next == body_.outline.blocks.end() ? bytes_.size() : source_of(next->range.begin)};
}

// Comments on lines of their own go along: further right than the entry they would be code.
void MarkStep::indent_comments(const OutlineBlock& entry, std::size_t indent) {
    const Range place = place_of(entry);
    auto next = std::ranges::lower_bound(body_.comments, place.begin, {}, &Range::begin);
    for (; next != body_.comments.end() && next->end <= place.end; ++next) {
        const Range comment = *next;
        const std::size_t before = bytes_.rfind('\n', comment.begin);
        const Range blanks{before == std::string_view::npos ? 0 : before + 1, comment.begin};
        const std::size_t after =
            std::min(bytes_.find_first_not_of(" \t", comment.end), bytes_.size());
        const bool is_alone = bytes_.find_first_not_of(' ', blanks.begin) == comment.begin &&
                              (after == bytes_.size() || bytes_[after] == '\n');
        const std::size_t width = blanks.end - blanks.begin;
        if (!is_alone) continue;
        if (width >= entry.indent)
            edits_.replace({blanks.begin, blanks.begin + entry.indent}, std::string(indent, ' '));
        else
            edits_.replace(blanks, std::string(std::min(width, indent - 1), ' '));
    }
}

// Entries that are items of their own inside an entry: only marks as wide as the one they had.
void MarkStep::format_inner_entries(const OutlineBlock& entry) {
    const MarkdownBody inside = read_entry(body_, entry);
    EntryMarks marks;
    for (const OutlineBlock& block : inside.outline.blocks) {
        if (block.type != BlockType::entry) {
            marks.restart();
            continue;
        }
        const Range old_mark = mark_of(inside.text, block);
        if (old_mark.begin == old_mark.end) continue;
        const std::string_view text = inside.text.text;
        const std::string mark =
            marks.next(text.substr(old_mark.begin, old_mark.end - old_mark.begin));
        const std::string line =
            mark + std::string(text.substr(old_mark.end, block.text.end - old_mark.end));
        if (mark.size() == old_mark.end - old_mark.begin && !syntax::is_rule(line))
            edits_.replace(inside.text, old_mark, mark);
    }
}

} // namespace

std::vector<text::Edit> format_marks(const Source& source) {
    return MarkStep(source).run();
}

} // namespace credsmith::rewrite
