// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/fix_diff.h"

#include "credsmith/diagnostic/render/display_line.h"
#include "credsmith/diagnostic/render/replacements.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace credsmith::diagnostic {
namespace {

using Lines = std::vector<std::string_view>;

/// What is longer is not read in a terminal.
constexpr std::size_t most_lines = 8;

/// Neighbouring lines of one source with the replacements in them, in order.
struct Hunk {
    text::SourceId source;
    std::size_t first;
    std::size_t last;
    std::vector<ReplaceText> replacements;
};

/// Nothing if two replacements want the same bytes.
std::optional<std::vector<Hunk>> hunks_of(std::vector<ReplaceText> replacements, Places& places) {
    const auto place = [](const ReplaceText& each) {
        return std::tuple{each.span.source, each.span.begin, each.span.end};
    };
    std::ranges::stable_sort(replacements, {}, place);
    std::vector<Hunk> hunks;
    for (ReplaceText& each : replacements) {
        const std::size_t first = places.start(each.span).line;
        const std::size_t last = places.end(each.span).line;
        const bool goes_on = !hunks.empty() && hunks.back().source == each.span.source &&
                             first <= hunks.back().last + 1;
        if (!goes_on) hunks.push_back({each.span.source, first, last, {}});
        Hunk& hunk = hunks.back();
        if (goes_on && each.span.begin < hunk.replacements.back().span.end) return std::nullopt;
        hunk.last = std::max(hunk.last, last);
        hunk.replacements.push_back(std::move(each));
    }
    return hunks;
}

/// Without line ends, so that a change of these alone shows nothing.
Lines split(std::string_view text) {
    Lines lines;
    for (;;) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

/// The text of the lines of a hunk once it is applied.
std::string applied(const Hunk& hunk, std::string_view bytes, text::Span whole) {
    std::string after;
    text::ByteOffset done = whole.begin;
    for (const auto& [span, replacement] : hunk.replacements) {
        after += bytes.substr(done, span.begin - done);
        after += replacement;
        done = span.end;
    }
    after += bytes.substr(done, whole.end - done);
    return after;
}

/// The bytes in which two lines differ, as many as the longer one has: the same part of both is
/// seen where they are too long.
Range differing(std::string_view line, std::string_view other) {
    const std::size_t shorter = std::min(line.size(), other.size());
    std::size_t begin = 0;
    while (begin < shorter && line[begin] == other[begin])
        ++begin;
    std::size_t end = 0;
    while (end < shorter - begin && line[line.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    return {begin, std::max(line.size(), other.size()) - end};
}

class HunkRenderer {
public:
    HunkRenderer(const Hunk& hunk, Places& places, const SnippetLook& look)
        : look_(look), number_(hunk.first) {
        const text::LineMap& lines = places.lines(hunk.source);
        const std::string_view bytes = places.source(hunk.source).bytes;
        const auto length = static_cast<text::ByteOffset>(lines.line(hunk.last).size());
        const text::Span whole{hunk.source, lines.line_start(hunk.first),
                               lines.line_start(hunk.last) + length};
        after_text_ = applied(hunk, bytes, whole);
        before_ = split(bytes.substr(whole.begin, whole.end - whole.begin));
        after_ = split(after_text_);
        drop_common_lines();
    }

    [[nodiscard]] std::string render() const {
        return render_side('-', before_, after_) + render_side('+', after_, before_);
    }

private:
    void drop_common_lines() {
        const auto both = [this] { return !before_.empty() && !after_.empty(); };
        while (both() && before_.back() == after_.back()) {
            before_.pop_back();
            after_.pop_back();
        }
        while (both() && before_.front() == after_.front()) {
            before_.erase(before_.begin());
            after_.erase(after_.begin());
            ++number_;
        }
    }

    [[nodiscard]] std::string render_side(char sign, const Lines& lines,
                                          const Lines& others) const {
        std::string text;
        for (std::size_t i = 0; i < std::min(lines.size(), most_lines); ++i) {
            const Range part = i < others.size() ? differing(lines[i], others[i]) : Range{};
            const DisplayLine shown =
                display_line(lines[i], std::span(&part, 1), content_width(look_));
            const std::string gutter = fmt::format("{:>{}}", number_ + i, look_.gutter);
            const std::string signed_line =
                shown.text.empty() ? std::string(1, sign) : fmt::format("{} {}", sign, shown.text);
            text += look_.palette.paint(Ink::gutter, gutter) + " " +
                    look_.palette.paint(sign == '-' ? Ink::removed : Ink::added, signed_line) +
                    "\n";
        }
        if (lines.size() > most_lines) text += look_.palette.paint(Ink::gutter, "...") + "\n";
        return text;
    }

    const SnippetLook& look_;
    std::size_t number_; ///< of the first line that differs
    std::string after_text_;
    Lines before_;
    Lines after_;
};

} // namespace

std::string render_fix_diff(const Diagnostic& finding, const Fix& fix, Places& places,
                            const SnippetLook& look) {
    if (fix.safety != Safety::safe) return {};
    const auto hunks = hunks_of(replacements_of(fix), places);
    if (!hunks) return {};
    std::string text;
    text::SourceId shown = finding.span.source;
    for (const Hunk& hunk : *hunks) {
        if (std::exchange(shown, hunk.source) != hunk.source)
            text += std::string(look.gutter, ' ') + look.palette.paint(Ink::gutter, ":::") + " " +
                    places.location(hunk.replacements.front().span) + "\n";
        text += HunkRenderer(hunk, places, look).render();
    }
    return text;
}

} // namespace credsmith::diagnostic
