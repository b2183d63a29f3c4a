// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Reports that a run writes into files besides what it prints: `--output FORMAT=PATH`.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/text/file_system.h"
#include "io.h"

#include <string>
#include <string_view>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the name is not ours
class App;
}

namespace credsmith::cli {

/// Adds --output.
void add_output_option(CLI::App& app, std::vector<std::string>& outputs);

/// The two sides of `FORMAT=PATH`.
struct ReportFile {
    std::string_view format;
    std::string_view path;
};

[[nodiscard]] ReportFile report_file(std::string_view output);

/// Writes a file of the machine, and its folder if that is not there: wholly, or not at all.
[[nodiscard]] text::IoResult<base::Done> write_whole(const std::string& path,
                                                     std::string_view bytes, Io& io);

} // namespace credsmith::cli
