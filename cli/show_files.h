// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith lint --show-files`: which files the findings would be about, whether any are found or
// not.
#pragma once

#include "report_output.h"

namespace credsmith::cli {

/// Adds --show-files.
void add_show_files_option(CLI::App& app, bool& is_asked_for);

/// Prints the files that the options leave, one path a line, sorted.
void show_files(const workspace::Analysis& analysis, const ReportOptions& options,
                const Target& target, Io& io);

} // namespace credsmith::cli
