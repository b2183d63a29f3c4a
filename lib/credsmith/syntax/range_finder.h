// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Looks growing offsets up in sorted ranges, in linear time altogether. Private to this layer.
#pragma once

#include "credsmith/syntax/block.h"

#include <span>

namespace credsmith::syntax {

class RangeFinder {
public:
    explicit RangeFinder(std::span<const Range> ranges) : ranges_(ranges) {}

    /// Whether `offset`, not smaller than those asked before, is in one of the ranges (or at its
    /// end).
    [[nodiscard]] bool holds(std::size_t offset) {
        while (!ranges_.empty() && ranges_.front().end < offset)
            ranges_ = ranges_.subspan(1);
        return !ranges_.empty() && ranges_.front().begin <= offset;
    }

private:
    std::span<const Range> ranges_;
};

} // namespace credsmith::syntax
