// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/outline.h"

#include "credsmith/syntax/comment_scanner.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/line_marks.h"
#include "credsmith/syntax/table.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace credsmith::syntax {
namespace {

constexpr std::size_t code_indent = 4;

/// A list entry or quote that is open, and how its further lines are known.
struct Container {
    bool is_quote;
    std::size_t indent = 0;   ///< of an entry: columns that its further lines start with
    bool has_content = false; ///< an entry that starts with two blank lines is over
};

/// What the innermost open block is made of.
enum class Leaf : std::uint8_t { none, paragraph, fence, indented_code };

/// Reads lines one by one the way CommonMark does (phase 1 of its appendix), and notes what stands
/// at the top level. Invariant: a line that is not blank either starts a block or belongs to the
/// last one.
class OutlineScanner {
public:
    explicit OutlineScanner(std::string_view markdown) : text_(markdown), comments_(text_) {}

    Outline run();

private:
    void read_line(LineRange line);
    [[nodiscard]] std::size_t match_containers(LineCursor& cursor) const;
    [[nodiscard]] bool continues_code(const LineCursor& cursor, LineRange line);
    [[nodiscard]] bool opens_container(LineCursor& cursor, LineRange line, std::size_t depth);
    [[nodiscard]] bool reads_mark(const LineCursor& cursor, LineRange line, std::size_t depth);
    void read_text(const LineCursor& cursor, LineRange line, std::size_t depth);
    void close_to(std::size_t depth);
    void note_content();
    void open_entry(LineCursor& cursor, LineRange line, EntryMark mark);
    void start(BlockType type, LineRange line);
    void start_heading(const LineCursor& cursor, LineRange line, int level);
    void start_fence(const LineCursor& cursor, LineRange line, FenceMark mark);
    void end_fence();
    [[nodiscard]] bool reads_table(LineRange line);

    [[nodiscard]] bool is_top_level() const { return containers_.empty(); }

    [[nodiscard]] OutlineBlock& last() { return outline_.blocks.back(); }

    std::string text_; ///< comments are blanked out as they are met
    CommentScanner comments_;
    Outline outline_;
    std::vector<Container> containers_;
    Leaf leaf_ = Leaf::none;
    FenceMark fence_{};
    Range fence_line_;          ///< from its marks on
    std::size_t table_end_ = 0; ///< lines before this offset belong to a table that was read
};

Outline OutlineScanner::run() {
    for (std::size_t at = 0; at < text_.size();) {
        const LineRange line = line_at(text_, at);
        read_line(line);
        at = std::max(line.next, table_end_);
    }
    end_fence();
    for (OutlineBlock& block : outline_.blocks)
        if (block.type != BlockType::heading && block.type != BlockType::entry &&
            block.type != BlockType::fence)
            block.text = block.range;
    outline_.comments = comments_.comments();
    outline_.unclosed_comment = comments_.unclosed();
    return std::move(outline_);
}

void OutlineScanner::read_line(LineRange line) {
    LineCursor cursor(text_, line);
    std::size_t depth = match_containers(cursor);
    if (depth == containers_.size() && continues_code(cursor, line)) return;
    end_fence();
    if (leaf_ == Leaf::indented_code) leaf_ = Leaf::none;
    const bool is_code = leaf_ != Leaf::paragraph && cursor.indent() >= code_indent;
    if (!is_code && !opening_fence(cursor.rest())) comments_.scan(cursor.position(), line);

    while (opens_container(cursor, line, depth))
        depth = containers_.size();
    if (cursor.is_at_end()) {
        close_to(depth);
        if (leaf_ == Leaf::paragraph) leaf_ = Leaf::none;
        return;
    }
    if (!reads_mark(cursor, line, depth)) read_text(cursor, line, depth);
    note_content();
    last().range.end = std::max(line.end, last().range.end);
}

// Passes the blanks and marks by which open containers go on in this line; how many do.
std::size_t OutlineScanner::match_containers(LineCursor& cursor) const {
    std::size_t matched = 0;
    for (const Container& container : containers_) {
        if (container.is_quote) {
            if (cursor.indent() >= code_indent || !cursor.rest().starts_with('>')) break;
            cursor.skip_mark(1);
            cursor.skip_blanks(1);
        } else if (cursor.indent() >= container.indent) {
            cursor.skip_blanks(container.indent);
        } else if (!cursor.is_at_end() || !container.has_content) {
            break;
        }
        ++matched;
    }
    return matched;
}

// Whether the line belongs to the open code; all containers go on.
bool OutlineScanner::continues_code(const LineCursor& cursor, LineRange line) {
    if (leaf_ == Leaf::indented_code) {
        if (cursor.is_at_end()) return true;
        if (cursor.indent() < code_indent) return false;
    } else if (leaf_ != Leaf::fence) {
        return false;
    }
    outline_.code.push_back({line.begin, line.end});
    last().range.end = line.end;
    if (leaf_ == Leaf::indented_code) return true;
    const bool is_end = cursor.indent() < code_indent && closes_fence(cursor.rest(), fence_);
    if (is_end) leaf_ = Leaf::none;
    if (is_top_level()) {
        last().is_closed = is_end;
        if (!is_end) last().text.end = line.next;
    }
    return true;
}

// Reads the mark of one new list entry or quote inside the `depth` containers that go on.
bool OutlineScanner::opens_container(LineCursor& cursor, LineRange line, std::size_t depth) {
    if (cursor.is_at_end() || cursor.indent() >= code_indent || depth >= max_markers) return false;
    const std::string_view rest = cursor.rest();
    if (rest.starts_with('>')) {
        close_to(depth);
        note_content();
        if (is_top_level()) start(BlockType::quote, line);
        containers_.push_back({true});
        cursor.skip_mark(1);
        cursor.skip_blanks(1);
    } else {
        const auto mark = entry_mark(rest);
        const bool is_inside_paragraph = leaf_ == Leaf::paragraph && depth == containers_.size();
        if (!mark || is_rule(rest) || (is_inside_paragraph && !mark->starts_list)) return false;
        close_to(depth);
        note_content();
        open_entry(cursor, line, *mark);
    }
    leaf_ = Leaf::none;
    return true;
}

void OutlineScanner::open_entry(LineCursor& cursor, LineRange line, EntryMark mark) {
    const bool is_top = is_top_level();
    if (is_top) start(BlockType::entry, line);
    const std::size_t before = cursor.indent();
    cursor.skip_mark(mark.length);
    const std::size_t after = cursor.indent();
    // From five blanks on, the entry starts with indented code: only one blank is its own.
    const std::size_t own = mark.is_empty || after > code_indent ? 1 : after;
    cursor.skip_blanks(own);
    containers_.push_back({false, before + mark.length + own});
    if (!is_top) return;
    last().indent = containers_.back().indent;
    last().text = {std::min(cursor.position(), line.end), line.end};
}

// Reads a heading, a fence, a rule, or the line below a paragraph that makes a heading of it.
bool OutlineScanner::reads_mark(const LineCursor& cursor, LineRange line, std::size_t depth) {
    if (cursor.indent() >= code_indent) return false;
    const std::string_view rest = cursor.rest();
    if (leaf_ == Leaf::paragraph && depth == containers_.size()) {
        if (const int level = underline_level(rest)) {
            leaf_ = Leaf::none;
            if (!is_top_level()) return true;
            last().type = BlockType::heading;
            last().level = level;
            last().is_setext = true;
            last().text = trim(text_, last().range);
            return true;
        }
    }
    const int level = heading_level(rest);
    const auto fence = opening_fence(rest);
    if (level == 0 && !fence && !is_rule(rest)) return false;
    close_to(depth);
    leaf_ = Leaf::none;
    if (level != 0)
        start_heading(cursor, line, level);
    else if (fence)
        start_fence(cursor, line, *fence);
    else
        start(BlockType::rule, line);
    return true;
}

// A line of prose or indented code. Prose may go on where the marks of its containers are left out.
void OutlineScanner::read_text(const LineCursor& cursor, LineRange line, std::size_t depth) {
    if (leaf_ != Leaf::paragraph) close_to(depth);
    const bool is_code = leaf_ == Leaf::none && cursor.indent() >= code_indent;
    if (!is_code && is_top_level() && reads_table(line)) return;
    if (leaf_ == Leaf::paragraph) return;
    leaf_ = is_code ? Leaf::indented_code : Leaf::paragraph;
    if (is_code) outline_.code.push_back({line.begin, line.end});
    start(is_code ? BlockType::code : BlockType::paragraph, line);
}

void OutlineScanner::close_to(std::size_t depth) {
    if (depth >= containers_.size()) return;
    containers_.resize(depth);
    leaf_ = Leaf::none;
}

void OutlineScanner::note_content() {
    for (Container& container : containers_)
        container.has_content = true;
}

// Notes a block; what is inside a container belongs to the container.
void OutlineScanner::start(BlockType type, LineRange line) {
    if (is_top_level()) outline_.blocks.push_back({type, {line.begin, line.end}, {}, {}});
}

void OutlineScanner::start_heading(const LineCursor& cursor, LineRange line, int level) {
    if (!is_top_level()) return;
    start(BlockType::heading, line);
    last().level = level;
    last().text = heading_words(text_, {cursor.next_word(), line.end});
}

void OutlineScanner::start_fence(const LineCursor& cursor, LineRange line, FenceMark mark) {
    leaf_ = Leaf::fence;
    fence_ = mark;
    fence_line_ = {cursor.next_word(), line.end};
    outline_.code.push_back({line.begin, line.end});
    if (!is_top_level()) return;
    start(BlockType::fence, line);
    last().info = {cursor.next_word() + mark.length, line.end};
    last().text = {line.next, line.next};
    last().is_closed = false;
}

// What is around a fence ends, and the fence with it.
void OutlineScanner::end_fence() {
    if (leaf_ != Leaf::fence) return;
    leaf_ = Leaf::none;
    if (!outline_.unclosed_fence) outline_.unclosed_fence = fence_line_;
}

// A table may directly follow lines of prose, which end before it.
bool OutlineScanner::reads_table(LineRange line) {
    const auto table = read_table(text_, line.begin);
    if (!table) return false;
    leaf_ = Leaf::none;
    start(BlockType::table, line);
    last().range = table->range;
    table_end_ = std::min(table->range.end + 1, text_.size());
    for (std::size_t at = line.next; at < table_end_;) {
        const LineRange row = line_at(text_, at);
        comments_.scan(row.begin, row);
        at = row.next;
    }
    return true;
}

} // namespace

Outline read_outline(std::string_view markdown) {
    return OutlineScanner(markdown).run();
}

std::optional<Range> find_unclosed(std::string_view markdown) {
    constexpr std::array<std::string_view, 3> opening{"<!--", "```", "~~~"};
    const bool may_open = std::ranges::any_of(opening, [markdown](std::string_view mark) {
        return markdown.find(mark) != std::string_view::npos;
    });
    if (!may_open) return std::nullopt; // most texts
    const Outline outline = read_outline(markdown);
    const auto& comment = outline.unclosed_comment;
    const auto& fence = outline.unclosed_fence;
    if (!comment || (fence && fence->begin < *comment)) return fence;
    return Range{*comment, *comment + opening.front().size()};
}

bool interrupts_paragraph(std::string_view line) {
    const LineCursor cursor(line, {0, line.size(), line.size()});
    if (cursor.is_at_end()) return true;
    if (cursor.indent() >= code_indent) return false;
    const std::string_view rest = cursor.rest();
    const auto entry = entry_mark(rest);
    return rest.starts_with('>') || heading_level(rest) != 0 || opening_fence(rest) ||
           is_rule(rest) || (entry && entry->starts_list);
}

} // namespace credsmith::syntax
