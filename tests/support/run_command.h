// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Runs a command of the program in process, on files in memory.
#pragma once

#include "app.h"
#include "credsmith/text/memory_file_system.h"
#include "support/folder_file_system.h"
#include "support/today.h"

#include <atomic>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace credsmith::tests {

struct CommandResult {
    int exit;
    std::string out;
    std::string err;
};

/// What a command meets besides files.
struct Surroundings {
    std::optional<std::string> input{};        ///< nothing: a terminal
    std::optional<history::Changes> changes{}; ///< nothing: no git
};

/// `memory` is the working folder and the root of the repository. Other folders named on the
/// command line lie inside it.
inline CommandResult run_command(const std::shared_ptr<text::FileSystem>& memory,
                                 const std::vector<std::string>& arguments,
                                 const Surroundings& around = {}) {
    std::istringstream in(around.input.value_or(""));
    std::ostringstream out;
    std::ostringstream err;
    std::atomic<bool> is_interrupted{false};
    cli::Io io{out,
               err,
               false,
               100,
               is_interrupted,
               [] {},
               [&](const std::string& root) -> std::shared_ptr<text::FileSystem> {
                   return std::make_shared<FolderFileSystem>(memory, root == "." ? "" : root);
               },
               [&](const std::string&, std::string_view name) {
                   return memory->status(name) ? std::string(".") : std::string();
               },
               today_of_tests,
               around.input ? &in : nullptr,
               [&](const std::string&, const std::string& revision)
                   -> base::Result<history::Changes, history::Refusal> {
                   if (around.changes) return *around.changes;
                   return base::Failure{history::Refusal{"no git here for " + revision, "none"}};
               }};
    const cli::ExitCode code = cli::run(arguments, io);
    return {static_cast<int>(code), out.str(), err.str()};
}

} // namespace credsmith::tests
