// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A translation in Markdown form becomes the same tree that its YAML form gives: every second-level
// heading is the key of a text, `{source=... machine=true}` behind it are its properties.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/tree.h"

#include <string_view>

namespace credsmith::surface {

/// Reads a Markdown source with front matter. The bytes passed check_bytes. Never fails; what
/// cannot be placed is a finding.
[[nodiscard]] syntax::Tree read_translation(text::SourceId source, std::string_view bytes,
                                            diagnostic::Reporter& reporter);

} // namespace credsmith::surface
