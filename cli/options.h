// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Options that several commands share.
#pragma once

#include "credsmith/diagnostic/render/format.h"
#include "credsmith/workspace/analyse.h"
#include "exit_code.h"
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
    std::string as_of;                ///< the day that counts as today; empty: today
    bool takes_input = false;         ///< `-` stands for standard input
    std::string input_name;           ///< the file whose text comes from standard input
    bool force_exclude = false;       ///< paths that are ignored, or not ours, are left out
    std::optional<std::string> since; ///< a revision of git
};

/// Adds -C.
void add_directory_option(CLI::App& app, CommonOptions& options);
/// Adds -C, -j and --color, and paths, of which `paths` says what they are.
void add_common_options(CLI::App& app, CommonOptions& options, const std::string& paths);
/// Adds --stdin-filename and --force-exclude.
void add_file_options(CLI::App& app, CommonOptions& options);
/// Adds --since.
void add_since_option(CLI::App& app, CommonOptions& options);
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
    std::vector<std::string> wanted;         ///< files and folders from the root; empty: all
    std::vector<std::string> named;          ///< those of them that count even if they are ignored
    std::optional<history::Changes> changes; ///< findings that these caused are asked for
    bool has_input = false; ///< the one file that is wanted comes from standard input
    std::shared_ptr<text::FileSystem> files;
};

/// Finds the repository that the options name, and reads standard input if they ask for it. Says
/// what is wrong on `io.err` and gives nothing if there is none.
[[nodiscard]] std::optional<Target> find_target(const CommonOptions& options, Io& io);

/// Says on `io.err` which of the wanted files and folders are, or hold, no file of credsmith, and
/// gives the exit code that it calls for.
[[nodiscard]] ExitCode say_not_ours(const text::SourceSet& sources, const CommonOptions& options,
                                    const Target& target, Io& io);

} // namespace credsmith::cli
