// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/outline.h"

#include <algorithm>
#include <utility>

namespace credsmith::diagnostic {
namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(blanks) + 1 - first);
}

/// The id of `Same measure {#measure weight=2}`, or all of the line.
std::string_view label_of(std::string_view line) {
    const std::size_t braces = line.find("{#");
    if (braces == std::string_view::npos) return line;
    const std::string_view id = line.substr(braces + 1);
    return id.substr(0, id.find_first_of(" }"));
}

/// Smaller for what others stand below: headings by level, then lines by indentation, where the
/// hyphen of a list entry counts as half a step.
class Ranks {
public:
    explicit Ranks(const text::Source& source) : is_markdown_(source.path.ends_with(".md")) {}

    /// The rank of the next line, which is not blank.
    std::size_t next(std::string_view line) {
        if (is_markdown_ && line.starts_with("---")) {
            // The first line opens the front matter; the next one like it closes it.
            in_front_matter_ = is_first_;
        }
        is_first_ = false;
        const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
        const bool is_heading = is_markdown_ && !in_front_matter_ && hashes > 0 && hashes <= 6;
        if (is_heading) return hashes;
        const std::size_t indentation = line.find_first_not_of(blanks);
        const bool is_entry = line.substr(indentation).starts_with("- ");
        return 7 + 2 * indentation + (is_entry ? 1 : 0);
    }

private:
    bool is_markdown_;
    bool is_first_ = true;
    bool in_front_matter_ = false;
};

} // namespace

Outline::Outline(const text::Source& source) {
    const std::string_view bytes = source.bytes;
    Ranks ranks(source);
    std::vector<std::pair<std::size_t, std::size_t>> open; // rank and index of lines, ranks rising
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        const std::string_view line = bytes.substr(begin, end - begin);
        Line entry{static_cast<text::ByteOffset>(begin), trimmed(line)};
        if (!entry.text.empty()) {
            const std::size_t rank = ranks.next(line);
            while (!open.empty() && open.back().first >= rank)
                open.pop_back();
            if (!open.empty()) entry.parent = open.back().second;
            open.emplace_back(rank, lines_.size());
        } else if (!open.empty()) {
            entry.parent = open.back().second;
        }
        lines_.push_back(entry);
        begin = end + 1;
    }
}

std::size_t Outline::index_of(text::ByteOffset offset) const {
    const auto after = std::ranges::upper_bound(lines_, offset, {}, &Line::begin);
    return after == lines_.begin() ? none : static_cast<std::size_t>(after - lines_.begin()) - 1;
}

std::string Outline::place(text::ByteOffset offset) const {
    std::string labels;
    const std::size_t own = index_of(offset);
    if (own == none) return labels;
    for (std::size_t at = lines_[own].parent; at != none; at = lines_[at].parent) {
        labels += label_of(lines_[at].text);
        labels += '\n';
    }
    return labels;
}

std::string_view Outline::line(text::ByteOffset offset) const {
    const std::size_t own = index_of(offset);
    return own == none ? std::string_view{} : lines_[own].text;
}

} // namespace credsmith::diagnostic
