// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a credential implies without saying it: ids that follow from titles, parts that are numbered
// by place, the evidence that a rubric under an artifact judges. Derived values say so in their
// origin.
#pragma once

#include "credsmith/model/stack.h"

namespace credsmith::model {

/// Whether ids follow from texts that stand in files and are not read yet; then it is completed
/// when they are.
[[nodiscard]] bool waits_for_texts(const Credential& credential);

/// The same with its implied values filled in.
[[nodiscard]] Credential complete(Credential credential);
[[nodiscard]] Stack complete(Stack stack);
/// One that is a file of its own.
[[nodiscard]] Rubric complete(Rubric rubric);

} // namespace credsmith::model
