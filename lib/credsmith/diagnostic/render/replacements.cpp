// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/replacements.h"

#include <variant>

namespace credsmith::diagnostic {

std::vector<ReplaceText> replacements_of(const Fix& fix) {
    std::vector<ReplaceText> replacements;
    for (const Change& change : fix.changes) {
        const auto* replacement = std::get_if<ReplaceText>(&change);
        if (replacement == nullptr) return {};
        replacements.push_back(*replacement);
    }
    return replacements;
}

std::vector<const Fix*> applicable_fixes(const Diagnostic& finding) {
    std::vector<const Fix*> fixes;
    for (const Fix& fix : finding.fixes)
        if (fix.safety == Safety::safe && !replacements_of(fix).empty()) fixes.push_back(&fix);
    return fixes;
}

} // namespace credsmith::diagnostic
