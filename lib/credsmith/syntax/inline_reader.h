// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds the inlines of one block in its text. cmark says what there is; where it stands is found by
// going through the text in step with it, because cmark's own inline positions are wrong after
// indented lines. Private to this layer.
#pragma once

#include "credsmith/syntax/block.h"
#include "credsmith/syntax/cmark_tree.h"
#include "credsmith/syntax/inline_text.h"

namespace credsmith::syntax {

/// Adds what the inlines below `root` hold to `facts`, with ranges of the whole text.
void read_inlines(cmark_node* root, const InlineText& text, MarkdownFacts& facts);

} // namespace credsmith::syntax
