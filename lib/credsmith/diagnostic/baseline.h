// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What is known to be wrong already: the findings that a repository had when somebody drew a line.
// They are known again by their kind, their file, the headings and keys that they stand below, and
// what they are about, so that lines which come and go elsewhere in the file and other wordings of
// the message change nothing.
#pragma once

#include "credsmith/diagnostic/report.h"
#include "credsmith/text/source_set.h"

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace credsmith::diagnostic {

/// Findings that are alike.
struct KnownFinding {
    std::string file;
    std::string rule;  ///< the slug of their kind
    std::string place; ///< headings and keys that they stand below, the outermost first
    std::string text;  ///< a digest of what they are about
    Severity severity; ///< one that becomes graver is no longer known
    std::size_t count;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 looks inside the defaulted comparison
    [[nodiscard]] friend auto operator<=>(const KnownFinding&, const KnownFinding&) = default;
};

/// Sorted; no two differ in their count alone.
using Baseline = std::vector<KnownFinding>;

[[nodiscard]] Baseline baseline_of(const Report& report, const text::SourceSet& sources);

/// Sorts `entries` and makes one of those that differ in their count alone: that of the highest
/// count.
[[nodiscard]] Baseline make_baseline(std::vector<KnownFinding> entries);

/// A report in the light of a baseline.
struct Comparison {
    Report fresh;      ///< what the baseline does not know
    std::size_t known; ///< how many findings it does
    Baseline gone;     ///< what it knows and nothing was found of
};

/// Each known finding stands for one that is found: at its own place, or else at another place of
/// its file, or else at its place in another file if its own is no longer there.
[[nodiscard]] Comparison compare(const Report& report, const text::SourceSet& sources,
                                 const Baseline& baseline);

/// `baseline` without what is `gone` from it.
[[nodiscard]] Baseline without(const Baseline& baseline, const Baseline& gone);

} // namespace credsmith::diagnostic
