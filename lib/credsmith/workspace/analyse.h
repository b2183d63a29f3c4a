// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The whole way from a folder to a report: discover, read, link, check. Everything that commands
// ask of a repository is in the value that comes out.
#pragma once

#include "credsmith/check/options.h"
#include "credsmith/diagnostic/report.h"
#include "credsmith/repository/repository.h"
#include "credsmith/text/file_system.h"
#include "credsmith/text/source_set.h"

#include <vector>

namespace credsmith::workspace {

struct Analysis {
    text::SourceSet sources;
    repository::Repository repository;
    diagnostic::Report report;
    std::vector<text::IoError> problems; ///< what could not be read at all; the rest was checked
    check::Options options;              ///< that were in force
};

/// Reads and checks the repository at the root of `files`, on up to `jobs` threads. No result
/// depends on their number.
[[nodiscard]] Analysis analyse(const text::FileSystem& files, unsigned jobs);

} // namespace credsmith::workspace
