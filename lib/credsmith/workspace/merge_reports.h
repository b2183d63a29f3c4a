// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Joins the reports of parts (diagnostic/shard.h) to what one run over everything would have said.
// The sources are read again, because frames, lines and columns are made of them; that they are
// those which the parts are about is checked.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/workspace/analyse.h"

#include <span>
#include <string>

namespace credsmith::workspace {

/// A report in the format json.
struct PartialReport {
    std::string name; ///< of its file, for messages
    std::string bytes;
};

/// The analysis whose parts `reports` are, or why they are not all parts of one.
[[nodiscard]] base::Result<Analysis, std::string>
merge_reports(const text::FileSystem& files, std::span<const PartialReport> reports, unsigned jobs);

} // namespace credsmith::workspace
