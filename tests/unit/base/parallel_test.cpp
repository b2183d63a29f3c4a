// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/parallel.h"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

using namespace credsmith::base;

TEST_CASE("every piece of work is done once, on any number of threads") {
    for (const unsigned jobs : {0U, 1U, 2U, 7U, 64U}) {
        std::vector<std::atomic<int>> done(100);
        for_each_index(done.size(), jobs, [&done](std::size_t i) { ++done[i]; });
        for (const auto& count : done)
            CHECK(count == 1);
    }
}

TEST_CASE("no work is fine") {
    for_each_index(0, 8, [](std::size_t) { throw std::runtime_error("never called"); });
    CHECK(default_jobs() >= 1);
}

TEST_CASE("the failure of the lowest index is thrown, and the rest is done all the same") {
    for (const unsigned jobs : {1U, 4U}) {
        std::atomic<int> done{0};
        const auto work = [&done](std::size_t i) {
            if (i == 3 || i == 40) throw std::runtime_error(std::to_string(i));
            ++done;
        };
        CHECK_THROWS_WITH_AS(for_each_index(50, jobs, work), "3", std::runtime_error);
        CHECK(done == 48);
    }
}
