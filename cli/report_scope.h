// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What of a repository a run is about. Whether a finding is inside depends on its file and its name
// alone, so that the same can be asked of what a baseline knows.
#pragma once

#include "credsmith/diagnostic/shard.h"
#include "credsmith/text/source_set.h"
#include "options.h"
#include "report_gate.h"

#include <optional>
#include <string_view>

namespace credsmith::cli {

/// Each member narrows what those before it leave.
struct ReportScope {
    const Target& target;   ///< the files that are wanted
    const ReportGate& gate; ///< the names that are selected
    std::optional<diagnostic::Shard> shard;
};

/// Whether the user asked about the file at `path`.
[[nodiscard]] bool is_wanted(std::string_view path, const Target& target);

/// Whether a finding of the name `slug` in the file at `path` is inside.
[[nodiscard]] bool holds(const ReportScope& scope, std::string_view path, std::string_view slug);

/// The findings that are inside.
[[nodiscard]] diagnostic::Report within(const ReportScope& scope, const diagnostic::Report& report,
                                        const text::SourceSet& sources);

} // namespace credsmith::cli
