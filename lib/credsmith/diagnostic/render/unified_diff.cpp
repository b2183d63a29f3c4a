// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/unified_diff.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace credsmith::diagnostic {
namespace {

using Lines = std::vector<std::string_view>; ///< each with its end
using LineSpan = std::span<const std::string_view>;

constexpr std::size_t context = 3;
/// Texts that differ by more are shown as one block for another: the search takes the square of it.
constexpr std::size_t most_changes = 2000;

Lines split(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// A line that stays, goes or comes.
struct Step {
    char mark; ///< ' ', '-' or '+'
    std::string_view line;
};

/// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): the fewest lines that go and
/// come. A point is how many lines of each text have been passed; on diagonal k they differ by k.
class Search {
public:
    Search(LineSpan before, LineSpan after) : before_(before), after_(after) {}

    std::vector<Step> run() {
        const std::size_t bound = std::min(before_.size() + after_.size(), most_changes);
        const auto size = static_cast<std::ptrdiff_t>(bound) + 1;
        furthest_.assign(2 * bound + 3, 0);
        for (std::ptrdiff_t changes = 0; changes < size; ++changes) {
            past_.push_back(furthest_);
            for (std::ptrdiff_t k = -changes; k <= changes; k += 2)
                if (advance(k, changes, size)) return trace(changes, size);
        }
        return whole();
    }

private:
    std::ptrdiff_t& furthest(std::ptrdiff_t k, std::ptrdiff_t size) {
        return furthest_[static_cast<std::size_t>(k + size)];
    }

    [[nodiscard]] static bool comes_from_above(const std::vector<std::ptrdiff_t>& points,
                                               std::ptrdiff_t k, std::ptrdiff_t changes,
                                               std::ptrdiff_t size) {
        const auto at = [&](std::ptrdiff_t n) {
            return points[static_cast<std::size_t>(n + size)];
        };
        return k == -changes || (k != changes && at(k - 1) < at(k + 1));
    }

    // Goes as far as possible on a diagonal with so many changes; true at the end of both texts.
    bool advance(std::ptrdiff_t k, std::ptrdiff_t changes, std::ptrdiff_t size) {
        std::ptrdiff_t x = comes_from_above(furthest_, k, changes, size)
                               ? furthest(k + 1, size)
                               : furthest(k - 1, size) + 1;
        const auto is_same = [&](std::ptrdiff_t at) {
            return at < std::ssize(before_) && at - k < std::ssize(after_) &&
                   before_[static_cast<std::size_t>(at)] ==
                       after_[static_cast<std::size_t>(at - k)];
        };
        while (is_same(x))
            ++x;
        furthest(k, size) = x;
        return x >= std::ssize(before_) && x - k >= std::ssize(after_);
    }

    // The way back from the end, turned round.
    std::vector<Step> trace(std::ptrdiff_t changes, std::ptrdiff_t size) const {
        std::vector<Step> steps;
        std::ptrdiff_t x = std::ssize(before_);
        std::ptrdiff_t y = std::ssize(after_);
        const auto stay_until = [&](std::ptrdiff_t until_x, std::ptrdiff_t until_y) {
            while (x > until_x && y > until_y) {
                steps.push_back({' ', before_[static_cast<std::size_t>(--x)]});
                --y;
            }
        };
        for (; changes > 0; --changes) {
            const auto& points = past_[static_cast<std::size_t>(changes)];
            const std::ptrdiff_t k = x - y;
            const bool is_new = comes_from_above(points, k, changes, size);
            const std::ptrdiff_t from = is_new ? k + 1 : k - 1;
            const std::ptrdiff_t from_x = points[static_cast<std::size_t>(from + size)];
            stay_until(is_new ? from_x : from_x + 1, is_new ? from_x - from + 1 : from_x - from);
            if (is_new)
                steps.push_back({'+', after_[static_cast<std::size_t>(--y)]});
            else
                steps.push_back({'-', before_[static_cast<std::size_t>(--x)]});
        }
        stay_until(0, 0);
        std::ranges::reverse(steps);
        return steps;
    }

    [[nodiscard]] std::vector<Step> whole() const {
        std::vector<Step> steps;
        for (const std::string_view line : before_)
            steps.push_back({'-', line});
        for (const std::string_view line : after_)
            steps.push_back({'+', line});
        return steps;
    }

    LineSpan before_;
    LineSpan after_;
    std::vector<std::ptrdiff_t> furthest_;
    std::vector<std::vector<std::ptrdiff_t>> past_; ///< before each number of changes
};

std::vector<Step> steps_between(LineSpan before, LineSpan after) {
    const auto [first_before, first_after] = std::ranges::mismatch(before, after);
    const auto start = static_cast<std::size_t>(first_before - before.begin());
    std::size_t end = 0;
    while (end < std::min(before.size(), after.size()) - start &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    std::vector<Step> steps;
    for (const std::string_view line : before.first(start))
        steps.push_back({' ', line});
    for (const Step& step : Search(before.subspan(start, before.size() - start - end),
                                   after.subspan(start, after.size() - start - end))
                                .run())
        steps.push_back(step);
    for (const std::string_view line : before.last(end))
        steps.push_back({' ', line});
    return steps;
}

std::string range_of(std::size_t begin, std::size_t count) {
    return std::to_string(count == 0 ? begin : begin + 1) +
           (count == 1 ? std::string() : ',' + std::to_string(count));
}

/// Writes the steps [begin, end), before which so many lines of both texts were passed.
class HunkWriter {
public:
    explicit HunkWriter(std::span<const Step> steps) : steps_(steps) {}

    std::string run() {
        for (std::size_t at = 0; at < steps_.size();) {
            const std::size_t change = next_change(at);
            if (change == steps_.size()) break;
            const std::size_t begin = std::max(at, change - std::min(change, context));
            std::size_t end = change;
            for (std::size_t next = change; next < steps_.size() && next <= end + 2 * context;
                 next = next_change(end))
                end = next + 1;
            end = std::min(end + context, steps_.size());
            pass(at, begin);
            write(begin, end);
            at = end;
        }
        return std::move(text_);
    }

private:
    [[nodiscard]] std::size_t next_change(std::size_t at) const {
        while (at < steps_.size() && steps_[at].mark == ' ')
            ++at;
        return at;
    }

    void pass(std::size_t begin, std::size_t end) {
        for (const Step& step : steps_.subspan(begin, end - begin)) {
            before_ += step.mark == '+' ? 0U : 1U;
            after_ += step.mark == '-' ? 0U : 1U;
        }
    }

    void write(std::size_t begin, std::size_t end) {
        const std::size_t before = before_;
        const std::size_t after = after_;
        pass(begin, end);
        text_ += "@@ -" + range_of(before, before_ - before) + " +" +
                 range_of(after, after_ - after) + " @@\n";
        for (const Step& step : steps_.subspan(begin, end - begin)) {
            text_ += step.mark;
            text_ += step.line;
            if (!step.line.ends_with('\n')) text_ += "\n\\ No newline at end of file\n";
        }
    }

    std::span<const Step> steps_;
    std::size_t before_ = 0;
    std::size_t after_ = 0;
    std::string text_;
};

} // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
    if (before == after) return {};
    const Lines old_lines = split(before);
    const Lines new_lines = split(after);
    const std::vector<Step> steps = steps_between(old_lines, new_lines);
    return "--- " + std::string(path) + "\n+++ " + std::string(path) + "\n" +
           HunkWriter(steps).run();
}

} // namespace credsmith::diagnostic
