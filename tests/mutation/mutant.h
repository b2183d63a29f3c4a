// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A copy of a rule with one small mistake in it, as mutants.py writes them.
#pragma once

#include "credsmith/check/rule.h"

#include <span>
#include <string_view>

namespace credsmith::tests {

struct Mutant {
    std::string_view slug;
    const check::Rule* original;
    const check::Rule* rule;
    std::string_view change; ///< the line as it is, ` => `, the line as it was changed
};

} // namespace credsmith::tests
