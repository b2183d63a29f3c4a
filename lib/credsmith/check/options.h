// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the profile and the manifest ask of the rules.
#pragma once

#include "credsmith/diagnostic/kind.h"

#include <string>
#include <vector>

namespace credsmith::check {

/// A section that the profile expects: the field it fills, and the name that an author knows it by.
struct ExpectedSection {
    std::string section;
    std::string name;
};

/// A severity that the manifest gives to a kind, for all files or for those that match a glob.
struct SeveritySetting {
    std::string slug;
    diagnostic::Severity severity;
    std::string files; ///< a glob from the root; empty for all
};

struct Options {
    std::vector<ExpectedSection> expected_sections;
    diagnostic::Preset preset = diagnostic::Preset::recommended;
    std::vector<SeveritySetting> severities; ///< later ones win
};

} // namespace credsmith::check
