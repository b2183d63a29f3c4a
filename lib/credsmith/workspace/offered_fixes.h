// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which fixes the findings of a kind may have, for lists. The page of the kind declares them, where
// authors read it, and tests/golden/fixes_test.cpp holds the kind to it.
#pragma once

#include "credsmith/diagnostic/kind.h"

namespace credsmith::workspace {

struct OfferedFixes {
    bool safe = false;
    bool unsafe = false;

    friend bool operator==(const OfferedFixes&, const OfferedFixes&) = default;
};

/// What the line `**Fix:**` of the kind's page says; a page without one says that there is none.
[[nodiscard]] OfferedFixes offered_fixes(const diagnostic::Kind& kind);

} // namespace credsmith::workspace
