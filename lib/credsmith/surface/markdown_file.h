// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What all kinds of Markdown file have in common: front matter that is YAML, and a body.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/surface/passage.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/span.h"

namespace credsmith::surface {

/// Adds what the body of a file says to the tree of its front matter.
using BodyReader = void (*)(syntax::Tree& tree, Passage& body, const Context& context);

/// Reads the whole source of `context`; its bytes passed check_bytes. Never fails. The comments of
/// `context` become those of the tree.
[[nodiscard]] syntax::Tree read_markdown_file(text::SourceId source, const Context& context,
                                              BodyReader read_body);

} // namespace credsmith::surface
