// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Fixes as other programs can apply them: bytes in the place of bytes.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"

#include <vector>

namespace credsmith::diagnostic {

/// The changes of a fix, if all of them replace text; else nothing. How the others are written in
/// the file at hand only `rewrite` knows.
[[nodiscard]] std::vector<ReplaceText> replacements_of(const Fix& fix);

/// Those of the fixes that keep the meaning and that replace text only.
[[nodiscard]] std::vector<const Fix*> applicable_fixes(const Diagnostic& finding);

} // namespace credsmith::diagnostic
