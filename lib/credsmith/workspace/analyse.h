// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The whole way from a folder to a report: discover, read, link, check. Everything that commands
// ask of a repository is in the value that comes out.
#pragma once

#include "credsmith/check/options.h"
#include "credsmith/diagnostic/held_back.h"
#include "credsmith/diagnostic/report.h"
#include "credsmith/repository/repository.h"
#include "credsmith/text/file_system.h"
#include "credsmith/text/source_set.h"
#include "credsmith/workspace/suppressions.h"

#include <string>
#include <vector>

namespace credsmith::workspace {

/// What findings depend on beside the files.
struct Circumstances {
    std::string as_of{}; ///< the day, `YYYY-MM-DD`, that is today for all that looks at dates;
                         ///< without one nothing expires or is too old
    std::vector<std::string> named{}; ///< files and folders that count even if they are ignored
};

struct Analysis {
    text::SourceSet sources;
    repository::Repository repository;
    diagnostic::Report report;
    std::vector<text::IoError> problems; ///< what could not be read at all; the rest was checked
    check::Options options;              ///< that were in force
    std::vector<IgnoredFinding> ignored; ///< what comments took out of the report
    diagnostic::HeldBack held_back = {}; ///< by the runs whose reports this one is made of
};

/// Reads and checks the repository at the root of `files`, on up to `jobs` threads. No result
/// depends on their number.
[[nodiscard]] Analysis analyse(const text::FileSystem& files, unsigned jobs,
                               const Circumstances& circumstances = {});

} // namespace credsmith::workspace
