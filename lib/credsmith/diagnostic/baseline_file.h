// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A baseline as a file, described by schemas/report/baseline.schema.json: one entry a line, sorted,
// so that people can read its changes and git can merge them.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/diagnostic/baseline.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace credsmith::diagnostic {

/// Beside the manifest.
inline constexpr std::string_view baseline_name = "credsmith-baseline.json";

[[nodiscard]] std::string write_baseline(const Baseline& baseline);

/// Why something is no baseline.
struct BaselineError {
    std::size_t line; ///< of the file, from 1
    std::string message;
};

[[nodiscard]] base::Result<Baseline, BaselineError> read_baseline(std::string_view bytes);

} // namespace credsmith::diagnostic
