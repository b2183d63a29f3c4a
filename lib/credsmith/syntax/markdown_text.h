// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The normal form in which Markdown is stored: the lines as written, dedented, "\n", no trailing
// spaces but hard line breaks, no blank lines at either end, comments removed. The same for a
// Markdown section and a YAML block scalar, so that both forms of a file give the same text.
#pragma once

#include "credsmith/text/mapped_text.h"

namespace credsmith::syntax {

/// `text` in normal form, still mapped to its bytes.
[[nodiscard]] text::MappedText normalize_markdown(const text::MappedText& text);

} // namespace credsmith::syntax
