// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith.yaml`: marks the root of a repository and holds what is true for everything below it.
#pragma once

#include "credsmith/model/link.h"
#include "credsmith/model/located.h"
#include "credsmith/model/record.h"

namespace credsmith::model {

struct Issuer;

/// What is set of one rule.
struct RuleSetting : Record {
    MaybeText severity;    ///< off, note, warning, error
    Map<Texts> parameters; ///< each with its number, or its words
};

/// A group of files with rule settings of their own.
struct LintOverride : Record {
    MaybeText files; ///< a glob, from the root
    Map<RuleSetting> rules;
};

struct LintSettings : Record {
    MaybeText extends;      ///< minimal, recommended, strict
    Map<RuleSetting> rules; ///< by slug
    std::vector<LintOverride> overrides;
};

struct Manifest : Record {
    Maybe<std::int64_t> credsmith; ///< edition of the language
    MaybeText name;
    MaybeText base_uri; ///< ends in `/`
    MaybeLink<Issuer> issuer;
    MaybeText language;
    MaybeText profile;
    Texts targets;
    std::optional<LintSettings> lint;
};

} // namespace credsmith::model
