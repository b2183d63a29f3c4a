// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Whether fixes did what they are for. No fix is believed: what comes out is read and checked
// again.
#pragma once

#include "credsmith/text/edit.h"
#include "credsmith/workspace/analyse.h"

#include <map>
#include <vector>

namespace credsmith::workspace {

/// Findings that are mended at once, all of one stage, and the edits that mend them.
struct Batch {
    diagnostic::Stage stage = diagnostic::Stage::rule;
    diagnostic::Safety most = diagnostic::Safety::safe; ///< the least safe of its fixes
    std::vector<const diagnostic::Diagnostic*> findings;
    std::map<text::SourceId, std::vector<text::Edit>> edits;
};

/// Whether none of the findings is left, and there is no new error that the mistakes could not have
/// hidden: mending a mistake brings to light what stood behind it, at a later stage or, where
/// little could be read, at its own.
[[nodiscard]] bool did_mend(const Batch& batch, const Analysis& before, const Analysis& after);

} // namespace credsmith::workspace
