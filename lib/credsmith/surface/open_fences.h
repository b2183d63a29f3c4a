// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Fenced blocks that somebody forgot to close, and that hold what is plainly no longer part of
// them: the heading of a section or an item, another fence, a text below fields.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/text/mapped_text.h"

namespace credsmith::surface {

/// `body` with such blocks closed, so that what follows is read; each is reported where it opens.
[[nodiscard]] text::MappedText close_open_fences(text::MappedText body, const Context& context);

} // namespace credsmith::surface
