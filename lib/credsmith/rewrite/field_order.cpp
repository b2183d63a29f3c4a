// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The order of the top-level fields of a file. A field goes with all its lines and its comments.
#include "credsmith/model/fields/document.h"
#include "credsmith/rewrite/format.h"
#include "credsmith/rewrite/yaml_shape.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/yaml_outline.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

namespace credsmith::rewrite {
namespace {

using syntax::LineRange;
using syntax::OutlineEntry;
using syntax::Range;

/// Words of comments that speak to programs about the whole file when they stand at its top.
constexpr auto tool_words = std::to_array<std::string_view>({"yaml-language-server", "credsmith:"});

template <std::size_t I>
std::vector<std::string_view> names_in_table() {
    using Record = std::variant_alternative_t<I, model::Entity>;
    const auto names = [](const auto&... each) {
        return std::vector<std::string_view>{"kind", each.name...};
    };
    return std::apply(names, model::Fields<Record>::list);
}

template <std::size_t... I>
std::vector<std::string_view> names_of(model::FileKind kind, std::index_sequence<I...> /*all*/) {
    using Names = std::vector<std::string_view> (*)();
    constexpr std::array<Names, sizeof...(I)> tables{&names_in_table<I>...};
    return tables.at(static_cast<std::size_t>(kind))();
}

/// The fields of a file of that kind, in the order of its table.
std::vector<std::string_view> names_of(model::FileKind kind) {
    return names_of(kind, std::make_index_sequence<std::variant_size_v<model::Entity>>{});
}

bool is_blank_line(std::string_view bytes, LineRange line) {
    return syntax::trim(bytes, {line.begin, line.end}).begin == line.end;
}

bool is_comment_line(std::string_view bytes, LineRange line) {
    const Range text = syntax::trim(bytes, {line.begin, line.end});
    return text.begin < text.end && bytes[text.begin] == '#';
}

/// A top-level field with the comments directly above it.
struct Block {
    Range lines; ///< without blank lines at its ends
    std::size_t rank;
    bool is_apart = false; ///< a blank line stands before it
};

/// Cuts a document into what stays at its top, its fields, and what stays at its end.
class Document {
public:
    Document(const Source& source, std::span<const OutlineEntry> entries)
        : source_(source), names_(names_of(source.kind)) {
        for (const OutlineEntry& entry : entries)
            add(entry);
    }

    [[nodiscard]] std::vector<text::Edit> sorted() const;

private:
    void add(const OutlineEntry& entry);
    [[nodiscard]] std::size_t rank_of(std::string_view key) const;
    [[nodiscard]] std::size_t opening_end(Range lines) const;
    [[nodiscard]] std::size_t text_end(Range lines) const;
    [[nodiscard]] bool has_tool_comment(const Block& block) const;
    [[nodiscard]] std::string write(const std::vector<Block>& blocks) const;

    const Source& source_;
    std::vector<std::string_view> names_;
    std::vector<Block> blocks_;
};

std::size_t Document::rank_of(std::string_view key) const {
    key = key.substr(0, key.find_last_not_of(" \t") + 1);
    return static_cast<std::size_t>(std::ranges::find(names_, key) - names_.begin());
}

// Where the first field begins, with its own comments: behind the last blank line above it, and
// behind comments to programs.
std::size_t Document::opening_end(Range lines) const {
    std::size_t end = lines.begin;
    for (std::size_t at = lines.begin; at < lines.end;) {
        const LineRange line = syntax::line_at(source_.bytes, at);
        const bool is_blank = is_blank_line(source_.bytes, line);
        if (!is_blank && !is_comment_line(source_.bytes, line)) return end;
        const std::string_view text = source_.bytes.substr(line.begin, line.end - line.begin);
        const auto is_in_line = [text](std::string_view word) {
            return text.find(word) != std::string_view::npos;
        };
        if (is_blank || std::ranges::any_of(tool_words, is_in_line)) end = line.next;
        at = line.next;
    }
    return end;
}

// Behind the last line that is neither blank nor a comment of the top level; all else below it
// stays where it is, or goes with what follows.
std::size_t Document::text_end(Range lines) const {
    std::size_t end = lines.begin;
    for (std::size_t at = lines.begin; at < lines.end;) {
        const LineRange line = syntax::line_at(source_.bytes, at);
        const bool is_text = !is_blank_line(source_.bytes, line) && source_.bytes[at] != '#';
        if (is_text) end = line.next;
        at = line.next;
    }
    return end;
}

void Document::add(const OutlineEntry& entry) {
    Range lines{entry.span.begin, entry.span.end};
    const bool is_first = blocks_.empty();
    if (is_first) lines.begin = opening_end(lines);
    const bool is_apart =
        !is_first && lines.begin > blocks_.back().lines.end; // only blanks lie between
    lines.end = text_end(lines);
    for (const syntax::Entry& field : source_.tree.root.entries)
        if (field.key_span.begin >= lines.begin && field.key_span.begin < lines.end)
            lines.end = std::max(lines.end, end_of_value(source_.bytes, field.value));
    blocks_.push_back({lines, rank_of(entry.key), is_apart});
}

// At the top of a file such a comment would be about all of it.
bool Document::has_tool_comment(const Block& block) const {
    const LineRange line = syntax::line_at(source_.bytes, block.lines.begin);
    return is_comment_line(source_.bytes, line) &&
           source_.bytes.substr(line.begin, line.end - line.begin).find("credsmith:") !=
               std::string_view::npos;
}

std::string Document::write(const std::vector<Block>& blocks) const {
    std::string text;
    for (const Block& block : blocks) {
        if (block.is_apart && !text.empty()) text += '\n';
        text += source_.bytes.substr(block.lines.begin, block.lines.end - block.lines.begin);
        if (!text.ends_with('\n')) text += '\n';
    }
    return text;
}

std::vector<text::Edit> Document::sorted() const {
    if (std::ranges::is_sorted(blocks_, {}, &Block::rank)) return {};
    std::vector<Block> blocks = blocks_;
    std::ranges::stable_sort(blocks, {}, &Block::rank);
    const bool changes_top = blocks.front().lines != blocks_.front().lines;
    if (changes_top && has_tool_comment(blocks.front())) return {};
    const text::Span all{source_.id, static_cast<text::ByteOffset>(blocks_.front().lines.begin),
                         static_cast<text::ByteOffset>(blocks_.back().lines.end)};
    return {{all, write(blocks)}};
}

} // namespace

std::vector<text::Edit> format_field_order(const Source& source) {
    // Blank lines that belong to a text cannot be told from those between fields.
    if (keeps_line_ends(source.bytes, source.tree.root)) return {};
    diagnostic::Reporter unheard;
    const syntax::YamlOutline outline =
        syntax::outline_yaml(source.bytes, yaml_of(source), unheard);
    return Document(source, outline.entries).sorted();
}

} // namespace credsmith::rewrite
