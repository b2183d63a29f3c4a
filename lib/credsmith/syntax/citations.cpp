// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/citations.h"

#include <algorithm>
#include <optional>
#include <string>

namespace credsmith::syntax {
namespace {

constexpr std::string_view white_space = " \t\n";
constexpr std::string_view key_end = " \t\n,;[]@";

std::string one_line(std::string_view text) {
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

// Without the white space, and the comma after a key, that part it from the rest.
std::string_view trim(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\n,"), text.size());
    const std::size_t end = text.find_last_not_of(white_space);
    return begin == text.size() ? std::string_view{} : text.substr(begin, end + 1 - begin);
}

bool is_white_space(char byte) {
    return white_space.find(byte) != std::string_view::npos;
}

std::size_t skip_white_space(std::string_view words, std::size_t begin) {
    return std::min(words.find_first_not_of(white_space, begin), words.size());
}

// The `@` of a key in `item`: what stands before it is told apart by white space, so that the `@`
// of a mail address is none. npos if there is none.
std::size_t key_mark(std::string_view words, Range item) {
    for (std::size_t at = words.find('@', item.begin); at < item.end; at = words.find('@', at + 1))
        if (at == item.begin || is_white_space(words[at - 1])) return at;
    return std::string_view::npos;
}

// ` see @key, p. 12` in `item`.
std::optional<Citation> read_citation(std::string_view words, Range item) {
    const std::size_t mark = key_mark(words, item);
    if (mark == std::string_view::npos) return std::nullopt;
    const Range key{mark + 1, std::min(words.find_first_of(key_end, mark + 1), item.end)};
    if (key.begin == key.end) return std::nullopt;
    return Citation{std::string(words.substr(key.begin, key.end - key.begin)), key,
                    one_line(trim(words.substr(item.begin, mark - item.begin))),
                    one_line(trim(words.substr(key.end, item.end - key.end)))};
}

// ` @ key` in `item`, which is broken but says what is cited.
std::optional<Citation> read_apart(std::string_view words, Range item) {
    const std::size_t mark = key_mark(words, item);
    if (mark == std::string_view::npos) return std::nullopt;
    const std::size_t begin = std::min(skip_white_space(words, mark + 1), item.end);
    const Range key{begin, std::min(words.find_first_of(key_end, begin), item.end)};
    if (key.begin == key.end) return std::nullopt;
    return Citation{std::string(words.substr(key.begin, key.end - key.begin)), key, {}, {}};
}

/// Reads the group that opens at `begin`.
class GroupReader {
public:
    GroupReader(std::string_view words, std::size_t begin)
        : words_(words), group_{{begin, begin + 1}, {}} {}

    void read(CitationScan& scan);

    /// Where to go on.
    [[nodiscard]] std::size_t end() const { return end_; }

private:
    void read_item(Range item);
    void read_open_item(std::size_t begin);

    void add_flaw(CitationFlaw flaw, Range range) {
        broken_.push_back({group_.range.begin, {flaw, range}});
    }

    std::string_view words_;
    CitationGroup group_;
    std::vector<BrokenGroup> broken_;
    std::size_t end_ = group_.range.end;
};

void GroupReader::read_item(Range item) {
    auto citation = read_citation(words_, item);
    if (!citation) {
        if (auto apart = read_apart(words_, item)) group_.citations.push_back(std::move(*apart));
        const std::size_t begin = std::min(skip_white_space(words_, item.begin), item.end);
        const bool is_empty = begin == item.end;
        return add_flaw(CitationFlaw::no_key,
                        is_empty ? Range{item.begin - 1, item.end + 1} : Range{begin, item.end});
    }
    const Range rest{citation->range.end, item.end};
    const std::size_t second = key_mark(words_, rest);
    if (second == std::string_view::npos) return group_.citations.push_back(std::move(*citation));
    group_.citations.push_back(*read_citation(words_, {item.begin, second}));
    add_flaw(CitationFlaw::no_semicolon,
             {second, std::min(words_.find_first_of(key_end, second + 1), item.end)});
    read_item({second, item.end});
}

// What is never closed counts as cited up to the end of its first key.
void GroupReader::read_open_item(std::size_t begin) {
    const std::size_t word = skip_white_space(words_, begin);
    const std::size_t end = std::min(words_.find_first_of(" \t\n[;,", word), words_.size());
    broken_.clear();
    add_flaw(CitationFlaw::not_closed, {group_.range.begin, end});
    std::size_t last = end; // without the end of the sentence
    while (last > begin &&
           std::string_view(".:!?)").find(words_[last - 1]) != std::string_view::npos)
        --last;
    if (auto citation = read_citation(words_, {begin, last}))
        group_.citations.push_back(std::move(*citation));
    group_.range.end = end;
}

void GroupReader::read(CitationScan& scan) {
    const std::size_t first = skip_white_space(words_, group_.range.end);
    // With other words in front, brackets that are no citation may well be meant as brackets.
    const bool is_meant = first < words_.size() && words_[first] == '@';
    for (bool is_open = true; is_open;) {
        const std::size_t at = group_.range.end;
        const std::size_t end = words_.find_first_of(";[]", at);
        is_open = end != std::string_view::npos && words_[end] == ';';
        if (end == std::string_view::npos || words_[end] == '[') {
            const bool names_key = is_meant && first + 1 < words_.size() &&
                                   key_end.find(words_[first + 1]) == std::string_view::npos;
            if (!names_key) return; // an open bracket and a lone `@` are marks in a text
            read_open_item(at);
        } else {
            read_item({at, end});
            group_.range.end = end + 1;
        }
    }
    if (!broken_.empty() && !is_meant) return;
    end_ = group_.range.end;
    scan.broken.insert(scan.broken.end(), broken_.begin(), broken_.end());
    scan.groups.push_back(std::move(group_));
}

} // namespace

CitationScan find_citations(std::string_view words) {
    CitationScan scan;
    for (std::size_t at = words.find('['); at != std::string_view::npos;) {
        GroupReader reader(words, at);
        reader.read(scan);
        at = words.find('[', reader.end());
    }
    return scan;
}

} // namespace credsmith::syntax
