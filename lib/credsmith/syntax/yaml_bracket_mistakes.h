// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What was meant where brackets of YAML do not fit together.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/yaml_place.h"

#include <span>

namespace credsmith::syntax {

/// `open_brackets` are those around the place, outermost first. Says whether it made a finding:
/// always inside brackets, outside of them only at one that closes and at a Markdown link.
bool report_bracket(const YamlPlace& at, std::span<const text::ByteOffset> open_brackets,
                    diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
