// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The file of what is known to be wrong already: where it lies, reading and writing it.
#pragma once

#include "credsmith/diagnostic/baseline_file.h"
#include "options.h"
#include "report_scope.h"

#include <cstdint>
#include <optional>
#include <string>

namespace credsmith::cli {

struct BaselineOptions {
    std::string file; ///< empty: the one beside credsmith.yaml
    bool is_off = false;
};

/// Adds --baseline, of which `what` says what is done with the file.
void add_baseline_option(CLI::App& app, BaselineOptions& options, const std::string& what);
/// Adds --no-baseline.
void add_no_baseline_option(CLI::App& app, BaselineOptions& options);

/// Where a baseline lies.
struct BaselinePlace {
    std::string path;  ///< on the machine
    std::string shown; ///< as people would type it, fit for a terminal
};

[[nodiscard]] BaselinePlace place_of(const BaselineOptions& options, const CommonOptions& common,
                                     const Target& target);

/// What lies there.
struct BaselineFile {
    enum class State : std::uint8_t { missing, unusable, there };
    State state;
    diagnostic::Baseline entries = {};
};

/// Says on `io.err` why a file is unusable, but not that it is missing.
[[nodiscard]] BaselineFile read_baseline(const BaselinePlace& place, Io& io);

/// What `lint` leaves out: nothing known if there is no baseline or it is off. Says on `io.err`
/// why there is no value if the file cannot be used, or was named and is missing.
[[nodiscard]] std::optional<diagnostic::Baseline>
baseline_in_force(const BaselineOptions& options, const BaselinePlace& place, Io& io);

/// Wholly, or not at all; a file that is there keeps its permissions.
[[nodiscard]] text::IoResult<base::Done>
write_baseline(const BaselinePlace& place, const diagnostic::Baseline& entries, Io& io);

/// Those of `entries` that are inside.
[[nodiscard]] diagnostic::Baseline within(const ReportScope& scope,
                                          const diagnostic::Baseline& entries);

/// How many findings they stand for.
[[nodiscard]] std::size_t count_of(const diagnostic::Baseline& entries);

} // namespace credsmith::cli
