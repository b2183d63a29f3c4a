// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The normal form of the sources of a repository. Nothing is written here: what comes out says
// which files would change, and to what.
#pragma once

#include "credsmith/diagnostic/report.h"
#include "credsmith/text/file_system.h"
#include "credsmith/text/source_set.h"

#include <string>
#include <vector>

namespace credsmith::workspace {

/// What became of one file.
enum class FormatResult {
    unchanged, ///< it is in normal form
    changed,
    unreadable, ///< its errors are in the report
    too_large,  ///< in normal form it would be beyond a limit
    refused,    ///< it would say something else: a mistake in credsmith
};

struct FormattedFile {
    text::SourceId source;
    FormatResult result = FormatResult::unchanged;
    std::string bytes; ///< of a changed file: the new ones
};

struct Formatting {
    text::SourceSet sources;
    std::vector<FormattedFile> files; ///< by path
    diagnostic::Report report;        ///< errors for which files were left as they are
    std::vector<text::IoError> problems;
};

/// Which files are formatted.
struct FormatChoice {
    std::vector<std::string> wanted; ///< files and folders; empty: all
    std::vector<std::string> named;  ///< those of them that count even if they are ignored
};

[[nodiscard]] Formatting format(const text::FileSystem& files, const FormatChoice& choice,
                                unsigned jobs);

} // namespace credsmith::workspace
