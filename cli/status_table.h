// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Credentials and stacks as tables for people, in the width of their terminal.
#pragma once

#include "credsmith/workspace/status.h"

#include <cstddef>
#include <string>
#include <vector>

namespace credsmith::cli {

/// Credentials with what they ask for, then stacks with what blocks their release. Where the
/// columns do not fit, titles are cut or left out first, and then columns from the right.
[[nodiscard]] std::string status_tables(const std::vector<workspace::EntityStatus>& all,
                                        std::size_t width);

} // namespace credsmith::cli
