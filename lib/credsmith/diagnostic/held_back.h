// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Findings that are there and that no report shows: only their number is told.
#pragma once

#include <cstddef>

namespace credsmith::diagnostic {

struct HeldBack {
    std::size_t by_comments = 0; ///< that ask to ignore them
    std::size_t by_baseline = 0; ///< which knows them

    HeldBack& operator+=(const HeldBack& other) {
        by_comments += other.by_comments;
        by_baseline += other.by_baseline;
        return *this;
    }
};

} // namespace credsmith::diagnostic
