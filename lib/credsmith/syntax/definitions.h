// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Link reference definitions (`[label]: destination`). cmark takes them out of its tree without
// saying where they stood. Private to this layer.
#pragma once

#include "credsmith/syntax/block.h"

#include <span>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

/// The definitions outside the lines of `code`, in order.
[[nodiscard]] std::vector<Range> find_definitions(std::string_view markdown,
                                                  std::span<const Range> code);

} // namespace credsmith::syntax
