// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Lines of YAML that are indented with the blanks of a word processor: no-break and wide spaces,
// which look like spaces and are none to YAML.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/text/span.h"

#include <string>
#include <string_view>

namespace credsmith::syntax {

/// Reports such lines of `range` once, and gives all bytes as they were meant: every line in the
/// column in which it is seen, every other byte in its place. "" if there are none.
[[nodiscard]] std::string with_plain_spaces(std::string_view bytes, text::Span range,
                                            diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
