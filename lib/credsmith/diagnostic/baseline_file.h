// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A baseline as a file, described by schemas/report/baseline.schema.json: one entry a line, sorted,
// so that people can read its changes and git can merge them.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/diagnostic/baseline.h"
#include "credsmith/text/source.h"

#include <string>
#include <string_view>

namespace credsmith::diagnostic {

/// Beside the manifest.
inline constexpr std::string_view baseline_name = "credsmith-baseline.json";

[[nodiscard]] std::string write_baseline(const Baseline& baseline);

/// The same for baselines that know the same, and for no others.
[[nodiscard]] std::string digest_of(const Baseline& baseline);

/// Why something is no baseline.
struct BaselineError {
    text::ByteOffset begin; ///< of what is wrong, in the file
    text::ByteOffset end;
    std::string message;
};

[[nodiscard]] base::Result<Baseline, BaselineError> read_baseline(std::string_view bytes);

} // namespace credsmith::diagnostic
