// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A YAML document cut into its top-level entries by looking at lines only, before any parsing: each
// entry is then read on its own, so that a mistake in one never spoils another.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/text/span.h"

#include <string_view>
#include <vector>

namespace credsmith::syntax {

/// One entry with the comments directly above it. A line in the top-level column that does not
/// begin with a key and a colon (a stray word, a quoted key) stays with the entry before.
struct OutlineEntry {
    text::Span span;      ///< whole lines
    std::string_view key; ///< of its first line, or what was meant as one; may be empty
};

struct YamlOutline {
    text::Span preamble; ///< before a `---` that starts the document: comments, or empty
    std::vector<OutlineEntry> entries;
    std::vector<OutlineEntry> beyond; ///< of a second document, which is not read
};

/// Reports what concerns the document as a whole: directives, a second document, a top level that
/// is not in one column.
[[nodiscard]] YamlOutline outline_yaml(std::string_view bytes, text::Span range,
                                       diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
