// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds sets that are nearly the same among very many, without comparing all with all: what two
// texts share is a matter of the shingles that both have.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace credsmith::base {

/// Members in ascending order, each once.
using Members = std::vector<std::uint32_t>;

/// Whether two sets share more than four fifths of all that is in either (Jaccard similarity).
[[nodiscard]] bool are_near(const Members& one, const Members& other);

/// Two sets that share so much share one of the rarest members of each (prefix filtering: a fifth
/// of a set is all that has to be looked up). So a set is compared with those alone that have one
/// of its rarest members, and of these with the first 64 for each: the time grows with the number
/// of sets, whatever is in them. Where a rare member is in at most 64 sets, nothing is missed.
/// The sets have to live as long as the index.
class NearSets {
public:
    explicit NearSets(std::span<const Members> sets);

    /// The sets before `index` that are near it, those that share most first, then in their order.
    [[nodiscard]] std::vector<std::size_t> before(std::size_t index) const;

private:
    using Entry = std::pair<std::uint32_t, std::uint32_t>; ///< a member, and a set that has it

    [[nodiscard]] std::span<const Entry> rarest_of(std::size_t index) const;
    [[nodiscard]] std::vector<std::size_t> candidates_before(std::size_t index) const;

    std::span<const Members> sets_;
    std::vector<Entry> rarest_;      ///< of each set its rarest members, in the order of the sets
    std::vector<std::size_t> first_; ///< of `rarest_`, by set
    std::vector<Entry> by_member_;   ///< the same, in the order of the members
};

} // namespace credsmith::base
