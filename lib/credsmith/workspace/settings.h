// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the manifest asks for, as options for the phases.
#pragma once

#include "credsmith/check/options.h"
#include "credsmith/diagnostic/reporter.h"
#include "credsmith/model/manifest.h"
#include "credsmith/workspace/profile.h"

namespace credsmith::workspace {

/// The profile that a manifest names; `core` without one.
[[nodiscard]] const Profile& profile_of(const model::Manifest& manifest);

/// Preset and severities; a rule or a target that does not exist is a finding.
[[nodiscard]] check::Options check_options(const model::Manifest& manifest,
                                           diagnostic::Reporter& reporter);

} // namespace credsmith::workspace
