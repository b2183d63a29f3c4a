// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a fix would change, as lines that go and lines that come, with the numbers that they have
// now.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/diagnostic/render/snippet.h"

#include <string>

namespace credsmith::diagnostic {

/// Lines to stand below the title of a fix of `finding`; "" for a fix that is for a person to
/// decide, or that does more than replace text.
[[nodiscard]] std::string render_fix_diff(const Diagnostic& finding, const Fix& fix, Places& places,
                                          const SnippetLook& look);

} // namespace credsmith::diagnostic
