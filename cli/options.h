// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Options that several commands share.
#pragma once

#include "credsmith/diagnostic/render/format.h"
#include "credsmith/workspace/analyse.h"
#include "io.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the name is not ours
class App;
}

namespace credsmith::cli {

struct CommonOptions {
    std::vector<std::string> paths; ///< a repository, or files and folders in one
    std::string directory;          ///< where to start instead of the working folder
    unsigned jobs = 0;              ///< 0: one per processor
    std::string colour = "auto";
    std::string format = "full";
    std::string as_of; ///< the day that counts as today; empty: today
};

/// Adds -C.
void add_directory_option(CLI::App& app, CommonOptions& options);
/// Adds -C, -j and --color, and paths, of which `paths` says what they are.
void add_common_options(CLI::App& app, CommonOptions& options, const std::string& paths);
/// Adds -f, and the list of formats to what stands below the options.
void add_format_option(CLI::App& app, CommonOptions& options);

/// A path of the command line, from the folder that -C names.
[[nodiscard]] std::string from_directory(const CommonOptions& options, const std::string& path);

[[nodiscard]] unsigned jobs_of(const CommonOptions& options);
[[nodiscard]] diagnostic::Style style_of(const CommonOptions& options, const Io& io,
                                         const std::string& prefix);

/// A repository on the machine, and which of its files the user asked about.
struct Target {
    std::string root;   ///< folder of the manifest
    std::string prefix; ///< from the working folder to the root, ends in `/` or is empty: for paths
                        ///< that people click on
    std::vector<std::string> wanted; ///< files and folders from the root; empty: all
    std::shared_ptr<text::FileSystem> files;
};

/// Finds the repository that the options name. Says what is wrong on `io.err` and gives nothing if
/// there is none.
[[nodiscard]] std::optional<Target> find_target(const CommonOptions& options, Io& io);

} // namespace credsmith::cli
