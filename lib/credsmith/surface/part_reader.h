// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A section that is a part of the submission: prompts as list entries, or artifacts under
// third-level headings, with introduction and passing criteria.
#pragma once

#include "credsmith/surface/sections.h"

namespace credsmith::surface {

/// The part `{id, kind, title, intro, prompts, artifacts, rubric, criteria}`, as far as it is
/// written.
[[nodiscard]] syntax::Node read_part(const Passage& body, Section& section, const PartSection& part,
                                     const Context& context);

/// A part of which nothing stands in the text: `cause` is what implies it.
[[nodiscard]] syntax::Node make_part(const PartSection& part, text::Span cause);

/// The rubric of the section `## Rubric`; nothing if there is no table in it.
[[nodiscard]] std::optional<syntax::Node> read_rubric_section(const Passage& body, Section& section,
                                                              const Context& context);

} // namespace credsmith::surface
