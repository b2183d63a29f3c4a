// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Building and exporting are the same work with another emitter: check, refuse while there are
// errors, write, and say what was written and what was lost.
#pragma once

#include "credsmith/emit/emitter.h"
#include "exit_code.h"
#include "options.h"

namespace credsmith::cli {

struct BuildCommandOptions {
    CommonOptions common;
    std::string output; ///< folder to write; empty: `dist` in the repository
};

void add_build_options(CLI::App& app, BuildCommandOptions& options);

using Emitters = std::vector<const emit::Emitter*>;

/// Without emitters, those that the manifest names as targets.
[[nodiscard]] ExitCode build_with(Emitters emitters, const BuildCommandOptions& options, Io& io);

} // namespace credsmith::cli
