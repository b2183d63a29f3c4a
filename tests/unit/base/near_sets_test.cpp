// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/near_sets.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace credsmith::base;

namespace {

using Places = std::vector<std::size_t>;

/// The members from `first` up to `end`.
Members range(std::uint32_t first, std::uint32_t end) {
    Members members(end - first);
    std::iota(members.begin(), members.end(), first);
    return members;
}

/// As NearSets says it, found by comparing all with all.
Places near_before(const std::vector<Members>& sets, std::size_t index) {
    Places near;
    for (std::size_t other = 0; other < index; ++other)
        if (are_near(sets[other], sets[index])) near.push_back(other);
    return near;
}

/// Sets of which many are changed copies of another.
std::vector<Members> random_sets(std::size_t count) {
    std::mt19937 random{7};
    std::vector<Members> sets;
    for (std::size_t i = 0; i < count; ++i) {
        Members set;
        if (i % 3 == 2) set = sets[random() % i];
        const std::size_t wanted = set.empty() ? 5 + random() % 30 : set.size() + random() % 4;
        while (set.size() < wanted)
            set.push_back(static_cast<std::uint32_t>(random() % 400));
        std::ranges::sort(set);
        set.erase(std::unique(set.begin(), set.end()), set.end());
        sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace

TEST_CASE("sets are near that share more than four fifths of all they have") {
    CHECK(are_near(range(0, 10), range(0, 10)));
    CHECK(are_near(range(0, 10), range(1, 10)));
    CHECK_FALSE(are_near(range(0, 10), range(2, 10)));
    CHECK_FALSE(are_near(range(0, 5), range(0, 4)));
    CHECK(are_near(range(0, 10), range(1, 11))); // nine of eleven
}

TEST_CASE("nothing is near an empty set") {
    CHECK_FALSE(are_near({}, {}));
    const std::vector<Members> sets{{}, {}, range(0, 3)};
    const NearSets index(sets);
    CHECK(index.before(1).empty());
    CHECK(index.before(2).empty());
}

TEST_CASE("of the sets before it those that share most come first") {
    const std::vector<Members> sets{range(0, 20), range(2, 20), range(0, 19), range(1, 20),
                                    range(0, 20)};
    CHECK(NearSets(sets).before(4) == Places{0, 2, 3, 1});
    CHECK(NearSets(sets).before(0).empty());
}

TEST_CASE("the index finds what comparing all with all finds") {
    const std::vector<Members> sets = random_sets(300);
    const NearSets index(sets);
    std::size_t found = 0;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        Places near = index.before(i);
        found += near.size();
        std::ranges::sort(near);
        CHECK(near == near_before(sets, i));
    }
    CHECK(found > 50);
}

TEST_CASE("a set among very many that are alike is compared with some of them") {
    const std::vector<Members> sets(1000, range(0, 20));
    CHECK(NearSets(sets).before(999).size() == 64);
}
