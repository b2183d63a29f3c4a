// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/seen_words.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

constexpr char gap = '\0';
constexpr std::string_view white_space = " \t\n";

} // namespace

void SeenWords::add(char byte, Range range) {
    words_ += byte;
    ranges_.push_back(range);
}

void SeenWords::add_gap() {
    add(gap, {0, 0});
}

void SeenWords::report(const InlineText& block, MarkdownFacts& facts) const {
    std::size_t prose = 0;
    CitationScan scan = find_citations(words_);
    for (const BrokenGroup& broken : scan.broken)
        if (is_written_out(broken.opening))
            facts.broken_citations.push_back(
                {broken.what.flaw, block.to_whole(written(broken.what.range))});
    for (CitationGroup& group : scan.groups) {
        if (!is_written_out(group.range.begin)) continue;
        report_prose({prose, group.range.begin}, block, facts);
        prose = group.range.end;
        for (Citation& citation : group.citations) {
            citation.range = block.to_whole(written(citation.range));
            facts.citations.push_back(std::move(citation));
        }
    }
    report_prose({prose, words_.size()}, block, facts);
}

// Whether the byte stands there as it is: `\[` opens no citation.
bool SeenWords::is_written_out(std::size_t index) const {
    return ranges_[index].end - ranges_[index].begin == 1;
}

Range SeenWords::written(Range range) const {
    return {ranges_[range.begin].begin, ranges_[range.end - 1].end};
}

// Whether the byte directly follows the one before it. In a quote each line has a mark of its own.
bool SeenWords::goes_on(std::size_t index, bool is_quoted) const {
    if (words_[index] == gap || words_[index - 1] == gap) return false;
    if (is_quoted && words_[index - 1] == '\n') return false;
    return ranges_[index - 1].end >= ranges_[index].begin;
}

// The runs of prose in `range`, cut at gaps and marks, without white space at their ends.
void SeenWords::report_prose(Range range, const InlineText& block, MarkdownFacts& facts) const {
    for (std::size_t begin = range.begin; begin < range.end;) {
        std::size_t end = begin + 1;
        while (end < range.end && goes_on(end, block.is_quoted))
            ++end;
        const std::string_view run = std::string_view(words_).substr(begin, end - begin);
        const std::size_t first = run.find_first_not_of(white_space);
        const bool is_prose = first != std::string_view::npos && run[first] != gap;
        if (is_prose)
            facts.prose.push_back({block.to_whole(
                written({begin + first, begin + run.find_last_not_of(white_space) + 1}))});
        begin = end;
    }
}

} // namespace credsmith::syntax
