// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Profiles: what a complete credential is in one family of micro-credentials. Data files that ship
// in the program.
#pragma once

#include "credsmith/base/embedded.h"
#include "credsmith/check/options.h"
#include "credsmith/surface/vocabulary.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

struct Profile {
    std::string id;
    std::string title;
    surface::Vocabulary vocabulary;
    std::vector<check::ExpectedSection> expected_sections;
    std::vector<check::ParameterSetting> parameters;
};

/// Files of profiles/: one YAML file per profile.
[[nodiscard]] std::span<const base::EmbeddedFile> embedded_profiles();

/// The profile called `id`; `core` if there is none of that name.
[[nodiscard]] const Profile& profile_called(std::string_view id);

/// The names of all profiles.
[[nodiscard]] std::vector<std::string> profile_names();

} // namespace credsmith::workspace
