// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// By what a finding is known again in a later run: its kind, its file, the headings and keys that
// it stands below, the text it is about and the author's words in its message. Lines that come and
// go elsewhere in the file, other wordings of the message and other settings do not change it.
#pragma once

#include "credsmith/diagnostic/report.h"
#include "credsmith/text/source_set.h"

#include <string>
#include <vector>

namespace credsmith::diagnostic {

/// 32 hexadecimal digits for each finding, in their order; no two are the same. Findings that are
/// alike in everything above are told apart by their order.
[[nodiscard]] std::vector<std::string> fingerprints_of(const Report& report,
                                                       const text::SourceSet& sources);

} // namespace credsmith::diagnostic
