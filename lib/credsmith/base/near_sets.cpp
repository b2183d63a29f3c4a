// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/near_sets.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace credsmith::base {
namespace {

constexpr std::size_t most_candidates = 64; ///< for each rare member

/// What two sets share, if they are near; else 0. Of all members of near ones (those they share
/// counted twice) less than a ninth is in one set alone: most sets are told apart early.
std::size_t shared_if_near(const Members& one, const Members& other) {
    const std::size_t all = one.size() + other.size();
    std::size_t shared = 0;
    std::size_t alone = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        const bool is_ahead = *b < *a;
        const bool is_behind = *a < *b;
        ++(is_ahead || is_behind ? alone : shared);
        if (9 * alone >= all) return 0;
        if (!is_ahead) ++a;
        if (!is_behind) ++b;
    }
    return 9 * (all - 2 * shared) < all ? shared : 0;
}

/// How often members occur, nearly: those that fall together are counted as one. Which member is
/// the rarer need not be right, only the same for all sets.
class Frequencies {
public:
    explicit Frequencies(std::span<const Members> sets) : counts_(places) {
        for (const Members& set : sets)
            for (const std::uint32_t member : set)
                ++counts_[member % places];
    }

    [[nodiscard]] bool is_rarer(std::uint32_t one, std::uint32_t other) const {
        return std::pair(counts_[one % places], one) < std::pair(counts_[other % places], other);
    }

private:
    static constexpr std::size_t places = std::size_t{1} << 20U;

    std::vector<std::uint32_t> counts_;
};

/// As many that a set which lacks them all cannot be near.
std::size_t count_of_rarest(const Members& set) {
    return set.size() - 4 * set.size() / 5;
}

} // namespace

bool are_near(const Members& one, const Members& other) {
    return shared_if_near(one, other) != 0;
}

NearSets::NearSets(std::span<const Members> sets) : sets_(sets), first_(sets.size() + 1) {
    const Frequencies frequencies(sets);
    const auto rarer = [&](std::uint32_t one, std::uint32_t other) {
        return frequencies.is_rarer(one, other);
    };
    for (std::size_t i = 0; i < sets.size(); ++i) {
        Members rarest(count_of_rarest(sets[i]));
        std::ranges::partial_sort_copy(sets[i], rarest, rarer);
        for (const std::uint32_t member : rarest)
            rarest_.emplace_back(member, static_cast<std::uint32_t>(i));
        first_[i + 1] = rarest_.size();
    }
    by_member_ = rarest_;
    std::ranges::sort(by_member_);
}

std::span<const NearSets::Entry> NearSets::rarest_of(std::size_t index) const {
    return std::span{rarest_}.subspan(first_[index], first_[index + 1] - first_[index]);
}

std::vector<std::size_t> NearSets::candidates_before(std::size_t index) const {
    std::vector<std::size_t> candidates;
    for (const Entry& rare : rarest_of(index)) {
        auto next = std::ranges::lower_bound(by_member_, Entry{rare.first, 0});
        for (std::size_t i = 0; i < most_candidates && *next < rare; ++i, ++next)
            candidates.push_back(next->second);
    }
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    return candidates;
}

std::vector<std::size_t> NearSets::before(std::size_t index) const {
    std::vector<std::pair<std::size_t, std::size_t>> found; // what they share, and which
    for (const std::size_t other : candidates_before(index)) {
        const std::size_t shared = shared_if_near(sets_[index], sets_[other]);
        if (shared != 0) found.emplace_back(shared, other);
    }
    std::ranges::stable_sort(found, std::greater{}, &std::pair<std::size_t, std::size_t>::first);
    std::vector<std::size_t> sets(found.size());
    std::ranges::transform(found, sets.begin(), &std::pair<std::size_t, std::size_t>::second);
    return sets;
}

} // namespace credsmith::base
