// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// YAML as credsmith's language has it: one document, a mapping at the top, no anchors, aliases,
// tags or merge keys, exact spans. The face of the reader; a second, faster one can stand behind it
// later.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/span.h"

#include <string_view>

namespace credsmith::syntax {

/// Reads the YAML in `range` of a source whose whole text is `bytes` (a file, the front matter of a
/// Markdown file, a block of fields inside it). The bytes passed check_bytes. Never fails: a syntax
/// error is a finding and loses the top-level entry it stands in, no more.
[[nodiscard]] Tree read_yaml(std::string_view bytes, text::Span range,
                             diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
