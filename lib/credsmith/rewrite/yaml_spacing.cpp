// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Blanks behind colons and dashes. An entry whose dash moves takes all its lines along.
#include "credsmith/rewrite/format.h"
#include "credsmith/rewrite/yaml_shape.h"
#include "credsmith/syntax/line_cursor.h"

#include <algorithm>
#include <optional>
#include <string>

namespace credsmith::rewrite {
namespace {

using syntax::LineRange;
using syntax::Node;
using syntax::Range;

/// Blanks behind a dash that are one too many, and the column of what follows them.
struct Dash {
    std::size_t line; ///< its number
    Range surplus;
    std::size_t column;
    bool is_numbered_text; ///< `- |2`: counts its columns from the dash
};

class YamlSpacing {
public:
    explicit YamlSpacing(const Source& source)
        : source_(source), yaml_(yaml_of(source)), bytes_(source.bytes.substr(0, yaml_.end)),
          shape_(lines_of(bytes_, source.tree.root)) {
        for (std::size_t at = yaml_.begin; at < yaml_.end; at = lines_.back().next)
            lines_.push_back(syntax::line_at(bytes_, at));
    }

    std::vector<text::Edit> run() {
        visit(source_.tree.root);
        std::vector<Dash> dashes = find_dashes();
        std::vector<std::size_t> shifts(lines_.size(), 0);
        for (const Dash& dash : dashes)
            shorten(dash, shifts);
        for (std::size_t i = 0; i < lines_.size(); ++i)
            replace({lines_[i].begin, std::min(lines_[i].begin + shifts[i], word_of(lines_[i]))},
                    {});
        return std::move(edits_);
    }

private:
    void replace(Range range, std::string replacement) {
        if (bytes_.substr(range.begin, range.end - range.begin) == replacement) return;
        edits_.push_back({{source_.id, static_cast<text::ByteOffset>(range.begin),
                           static_cast<text::ByteOffset>(range.end)},
                          std::move(replacement)});
    }

    [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
        while (at < bytes_.size() && syntax::is_blank(bytes_[at]))
            ++at;
        return at;
    }

    [[nodiscard]] std::size_t word_of(LineRange line) const {
        return std::min(skip_blanks(line.begin), line.end);
    }

    [[nodiscard]] bool is_end_of_text(std::size_t at) const {
        return at == bytes_.size() || bytes_[at] == '\n' || bytes_[at] == '#';
    }

    // Fields of the body have no colon here.
    [[nodiscard]] bool is_in_yaml(const syntax::Entry& entry) const {
        return yaml_.begin <= entry.key_span.begin && entry.key_span.end <= yaml_.end;
    }

    void visit(const Node& node);
    void space_colon(std::size_t key_end);
    [[nodiscard]] std::vector<Dash> find_dashes() const;
    void shorten(const Dash& dash, std::vector<std::size_t>& shifts);

    const Source& source_;
    text::Span yaml_;
    std::string_view bytes_;
    YamlLines shape_;
    std::vector<LineRange> lines_;
    std::vector<text::Edit> edits_;
};

void YamlSpacing::visit(const Node& node) {
    for (const Node& item : node.items)
        visit(item);
    for (const syntax::Entry& entry : node.entries) {
        if (is_in_yaml(entry)) space_colon(entry.key_span.end);
        visit(entry.value);
    }
}

void YamlSpacing::space_colon(std::size_t key_end) {
    const std::size_t colon = skip_blanks(key_end);
    if (colon >= bytes_.size() || bytes_[colon] != ':') return;
    replace({key_end, colon}, {});
    const std::size_t value = skip_blanks(colon + 1);
    if (value > colon + 1 && !is_end_of_text(value)) replace({colon + 1, value}, " ");
}

std::vector<Dash> YamlSpacing::find_dashes() const {
    std::vector<Dash> dashes;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const LineRange line = lines_[i];
        if (is_inside(shape_.texts, line.begin) || is_inside(shape_.brackets, line.begin)) continue;
        std::size_t at = word_of(line);
        while (at + 1 < line.end && bytes_[at] == '-' && syntax::is_blank(bytes_[at + 1])) {
            const std::size_t word = skip_blanks(at + 1);
            if (is_end_of_text(word)) break;
            const bool is_text = bytes_[word] == '|' || bytes_[word] == '>';
            if (word > at + 2)
                dashes.push_back({i,
                                  {at + 2, word},
                                  word - line.begin,
                                  is_text && bytes_.find_first_of("123456789", word) < line.end});
            at = word;
        }
    }
    return dashes;
}

// What follows in the entry moves left with its first line: all lines or none.
void YamlSpacing::shorten(const Dash& dash, std::vector<std::size_t>& shifts) {
    if (dash.is_numbered_text) return;
    const std::size_t surplus = dash.surplus.end - dash.surplus.begin;
    std::vector<std::size_t> moved;
    for (std::size_t i = dash.line + 1; i < lines_.size(); ++i) {
        const LineRange line = lines_[i];
        const std::size_t word = word_of(line);
        const std::size_t column = word - line.begin;
        const bool is_inner =
            is_inside(shape_.texts, line.begin) || is_inside(shape_.brackets, line.begin);
        const bool is_comment = !is_inner && word < line.end && bytes_[word] == '#';
        const bool is_blank = word == line.end;
        if (column >= dash.column || is_blank)
            moved.push_back(i);
        else if (is_inner)
            return; // further left than its entry: it would have to move on its own
        else if (!is_comment)
            break;
    }
    for (const std::size_t line : moved)
        shifts[line] += surplus;
    replace(dash.surplus, {});
}

} // namespace

std::vector<text::Edit> format_yaml_spacing(const Source& source) {
    return YamlSpacing(source).run();
}

} // namespace credsmith::rewrite
