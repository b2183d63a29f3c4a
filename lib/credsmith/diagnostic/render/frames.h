// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The lines that a finding is about: what was found and related places of the same source in one
// frame, then one for each other source, each headed by its place.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/diagnostic/render/snippet.h"

#include <cstddef>
#include <string>

namespace credsmith::diagnostic {

/// How to show the frames of a finding: the gutter holds the numbers of all their lines.
[[nodiscard]] SnippetLook frame_look(const Diagnostic& finding, Places& places,
                                     const Palette& palette, std::size_t width);

[[nodiscard]] std::string render_frames(const Diagnostic& finding, Places& places,
                                        const SnippetLook& look);

} // namespace credsmith::diagnostic
