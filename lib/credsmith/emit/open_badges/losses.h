// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What one credential loses in Open Badges 3.0, in words for the person who uploads it.
#pragma once

#include "credsmith/emit/emitter.h"
#include "credsmith/emit/open_badges/subject.h"

namespace credsmith::emit::open_badges {

/// What is told as text or left out, and what was put in where the format asks for more than the
/// source says.
[[nodiscard]] std::vector<Loss> losses(const Subject& subject);

} // namespace credsmith::emit::open_badges
