// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Rubrics as the result descriptions of Open Badges 3.0: one per criterion, with its levels from
// low to high and the one that passes.
#pragma once

#include "credsmith/emit/open_badges/subject.h"
#include "credsmith/json/value.h"

namespace credsmith::emit::open_badges {

[[nodiscard]] json::Value result_descriptions(const Subject& subject);

} // namespace credsmith::emit::open_badges
