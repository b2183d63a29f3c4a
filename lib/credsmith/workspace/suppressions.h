// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Takes out of a report what comments in the sources ask to ignore, and says which of those
// comments have something wrong with them.
#pragma once

#include "credsmith/check/options.h"
#include "credsmith/diagnostic/report.h"
#include "credsmith/repository/repository.h"
#include "credsmith/text/source_set.h"
#include "credsmith/workspace/comment_scope.h"

#include <span>
#include <string>
#include <vector>

namespace credsmith::workspace {

/// A finding that a comment ignores, with the reason that it gives.
struct IgnoredFinding {
    diagnostic::Diagnostic finding;
    std::string reason;
};

/// What comments are judged by.
struct SuppressionContext {
    const text::SourceSet& sources;
    const repository::Repository& repository;
    const check::Options& options;
    std::string as_of; ///< the day that counts as today; "": no comment expires
};

struct Sifted {
    diagnostic::Report report;
    std::vector<IgnoredFinding> ignored; ///< in the order of the report
};

/// Only findings of rules are ignored: what could not be read or found always counts.
[[nodiscard]] Sifted sift(diagnostic::Report report, std::span<const ScopedComment> comments,
                          const SuppressionContext& context);

} // namespace credsmith::workspace
