// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential in Markdown form becomes the same tree that its YAML form gives.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/surface/vocabulary.h"
#include "credsmith/syntax/tree.h"

#include <string_view>

namespace credsmith::surface {

/// Reads a Markdown source with front matter. The bytes passed check_bytes. Never fails; what
/// cannot be placed is a finding.
[[nodiscard]] syntax::Tree read_credential(text::SourceId source, std::string_view bytes,
                                           const Vocabulary& vocabulary,
                                           diagnostic::Reporter& reporter);

} // namespace credsmith::surface
