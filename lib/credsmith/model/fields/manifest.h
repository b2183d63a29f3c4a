// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/manifest.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/manifest.h"

namespace credsmith::model {

template <>
struct Fields<RuleSetting> {
    static constexpr auto list = std::tuple{
        field("severity", &RuleSetting::severity),
        field("parameters", &RuleSetting::parameters),
    };
};

template <>
struct Fields<LintOverride> {
    static constexpr auto list = std::tuple{
        field("files", &LintOverride::files),
        field("rules", &LintOverride::rules),
    };
};

template <>
struct Fields<LintSettings> {
    static constexpr auto list = std::tuple{
        field("extends", &LintSettings::extends),
        field("rules", &LintSettings::rules),
        field("overrides", &LintSettings::overrides),
    };
};

template <>
struct Fields<Manifest> {
    static constexpr auto list = std::tuple{
        field("credsmith", &Manifest::credsmith), field("name", &Manifest::name),
        field("base_uri", &Manifest::base_uri),   field("issuer", &Manifest::issuer),
        field("language", &Manifest::language),   field("profile", &Manifest::profile),
        field("targets", &Manifest::targets),     field("lint", &Manifest::lint),
    };
};

} // namespace credsmith::model
