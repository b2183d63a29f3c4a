// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential as the classes of Open Badges 3.0. The official schema exists in two flavours:
// arrays for every type and every list, plain strings for every text, and absolute identifiers are
// what both accept.
#pragma once

#include "credsmith/emit/open_badges/subject.h"
#include "credsmith/json/value.h"

namespace credsmith::emit::open_badges {

/// https://www.imsglobal.org/spec/ob/v3p0/#achievement
[[nodiscard]] json::Value achievement(const Subject& subject);

/// https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential, unsigned and for nobody: a
/// template for the platform that awards.
[[nodiscard]] json::Value award_template(const Subject& subject, json::Value achievement);

/// The value of `@context`.
[[nodiscard]] json::Value contexts();

} // namespace credsmith::emit::open_badges
