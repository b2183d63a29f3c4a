// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which credentials a stack asks for, as far as that is settled.
#pragma once

#include "credsmith/model/stack.h"

#include <cstddef>
#include <optional>
#include <set>

namespace credsmith::check {

/// All credentials that a stack names, by their place in the repository. Nothing if more could
/// belong to it: some are lost, or are found by tag, topic or issuer, or in another stack.
[[nodiscard]] std::optional<std::set<std::size_t>> settled_members(const model::Stack& stack);

} // namespace credsmith::check
