// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the front matter says about items of the text: `parts: {part1: {...}}`, `criteria: {id:
// {...}}` and `submission: {intro: ...}` go into the items they name.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/syntax/tree.h"

namespace credsmith::surface {

/// Moves these entries of `front` into `submission`, the one that the text gives.
void merge_front_matter(syntax::Node& front, syntax::Node& submission, const Context& context);

} // namespace credsmith::surface
