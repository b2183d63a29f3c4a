// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/suggest.h"

#include "credsmith/base/unicode.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <tuple>

namespace credsmith::base {
namespace {

constexpr std::size_t most_suggestions = 3;

std::u32string characters_of(std::string_view text) {
    const std::string folded = fold_case(text);
    std::u32string characters;
    characters.reserve(folded.size());
    for (std::size_t offset = 0; offset < folded.size();) {
        const DecodedCharacter character = decode_at(folded, offset);
        characters += character.value;
        offset += character.length;
    }
    return characters;
}

std::size_t furthest_distance(std::size_t longer) {
    return std::max<std::size_t>(1, longer / 3);
}

// Three rows of the table of distances between prefixes: a transposition looks back two.
class DistanceTable {
public:
    DistanceTable(std::u32string_view left, std::u32string_view right)
        : left_(left), right_(right), before_(right.size() + 1), last_(right.size() + 1),
          row_(right.size() + 1) {
        std::iota(row_.begin(), row_.end(), std::size_t{0});
    }

    /// Fills the row of the first `length` characters of the left text and returns its smallest
    /// distance.
    std::size_t fill_row(std::size_t length) {
        std::swap(before_, last_);
        std::swap(last_, row_);
        row_[0] = length;
        for (std::size_t i = 1; i <= right_.size(); ++i)
            row_[i] = distance(length, i);
        return *std::min_element(row_.begin(), row_.end());
    }

    [[nodiscard]] std::size_t result() const { return row_.back(); }

private:
    [[nodiscard]] std::size_t distance(std::size_t length, std::size_t i) const {
        const bool is_same = left_[length - 1] == right_[i - 1];
        const std::size_t best =
            std::min({last_[i] + 1, row_[i - 1] + 1, last_[i - 1] + (is_same ? 0 : 1)});
        const bool is_swapped = length > 1 && i > 1 && left_[length - 1] == right_[i - 2] &&
                                left_[length - 2] == right_[i - 1];
        return is_swapped ? std::min(best, before_[i - 2] + 1) : best;
    }

    std::u32string_view left_;
    std::u32string_view right_;
    std::vector<std::size_t> before_;
    std::vector<std::size_t> last_;
    std::vector<std::size_t> row_;
};

// Nothing if the texts are further apart than two names of their length may be.
std::optional<std::size_t> near_distance(std::u32string_view left, std::u32string_view right) {
    const std::size_t shorter = std::min(left.size(), right.size());
    const std::size_t longer = std::max(left.size(), right.size());
    const std::size_t furthest = furthest_distance(longer);
    if (longer - shorter > furthest) return std::nullopt;
    DistanceTable table(left, right);
    for (std::size_t length = 1; length <= left.size(); ++length)
        if (table.fill_row(length) > furthest) return std::nullopt;
    const std::size_t distance = table.result();
    // Two names of one letter differ by one edit and have nothing in common.
    const bool is_near = distance <= furthest && (distance == 0 || distance < longer);
    return is_near ? std::optional(distance) : std::nullopt;
}

struct Suggestion {
    std::size_t distance;
    std::string_view name;

    friend bool operator==(const Suggestion&, const Suggestion&) = default;

    friend bool operator<(const Suggestion& left, const Suggestion& right) {
        return std::tie(left.distance, left.name) < std::tie(right.distance, right.name);
    }
};

} // namespace

std::vector<std::string> nearest(std::string_view found, std::span<const std::string> candidates) {
    const std::u32string wanted = characters_of(found);
    std::vector<Suggestion> suggestions;
    for (const std::string& candidate : candidates) {
        if (candidate == found) continue;
        if (const auto distance = near_distance(wanted, characters_of(candidate)))
            suggestions.push_back({*distance, candidate});
    }
    std::sort(suggestions.begin(), suggestions.end());
    suggestions.erase(std::unique(suggestions.begin(), suggestions.end()), suggestions.end());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(most_suggestions, suggestions.size()); ++i)
        names.emplace_back(suggestions[i].name);
    return names;
}

} // namespace credsmith::base
