// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Sections that are lists: outcomes, method components, references, resources.
#pragma once

#include "credsmith/surface/sections.h"

namespace credsmith::surface {

/// Each list entry is an outcome; the entries of a list inside it are its details.
[[nodiscard]] syntax::Node read_outcomes(const Passage& body, Section& section,
                                         const Context& context);
/// Each third-level heading with its text is a component.
[[nodiscard]] syntax::Node read_components(const Passage& body, Section& section,
                                           const Context& context);
/// Each list entry `[@key] text` is a reference.
[[nodiscard]] syntax::Node read_references(const Passage& body, Section& section,
                                           const Context& context);
/// Each list entry `[Title](destination) note` is a resource; third-level headings make groups.
[[nodiscard]] syntax::Node read_resources(const Passage& body, Section& section,
                                          const Context& context);

} // namespace credsmith::surface
