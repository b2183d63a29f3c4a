// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Sections that are one field: a line of text, a statement, a Markdown text.
#pragma once

#include "credsmith/surface/sections.h"

namespace credsmith::surface {

/// One paragraph as one line. An empty section gives an empty text at its heading.
[[nodiscard]] syntax::Node read_text_section(const Passage& body, Section& section,
                                             const Context& context);
/// A Markdown text.
[[nodiscard]] syntax::Node read_markdown_section(const Passage& body, Section& section,
                                                 const Context& context);
/// The competency: one paragraph, or `{statement, ...}` if it has further fields.
[[nodiscard]] syntax::Node read_competency(const Passage& body, Section& section,
                                           const Context& context);
/// The key method: a Markdown text, or `{statement, ...}` if it has further fields.
[[nodiscard]] syntax::Node read_key_method(const Passage& body, Section& section,
                                           const Context& context);

/// Reports attributes on a heading that has no fields for them.
void report_attributes(const Section& section, const Context& context);

} // namespace credsmith::surface
