// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the evaluation of one schema on one instance comes to.
#pragma once

#include <cstddef>
#include <vector>

namespace credsmith::schema {

/// Which items or members of an instance some keyword has looked at, for `unevaluated...`.
class Evaluated {
public:
    void mark(std::size_t n) {
        if (marks_.size() <= n) marks_.resize(n + 1);
        marks_[n] = true;
    }

    [[nodiscard]] bool has(std::size_t n) const { return n < marks_.size() && marks_[n]; }

    void merge(const Evaluated& other) {
        for (std::size_t n = 0; n < other.marks_.size(); ++n)
            if (other.marks_[n]) mark(n);
    }

private:
    std::vector<bool> marks_;
};

struct Outcome {
    bool is_valid = true;
    Evaluated evaluated;

    void add(const Outcome& other) {
        is_valid = is_valid && other.is_valid;
        evaluated.merge(other.evaluated);
    }
};

} // namespace credsmith::schema
