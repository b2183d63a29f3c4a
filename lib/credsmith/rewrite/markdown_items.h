// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Headings, list entries and table rows of a Markdown body, and the braces behind their words.
#pragma once

#include "credsmith/rewrite/markdown_body.h"
#include "credsmith/rewrite/yaml_items.h"

namespace credsmith::rewrite {

/// Whether `place` is inside a block `yaml fields`.
[[nodiscard]] bool is_in_fields_block(const MarkdownBody& body, const text::Span& place);

/// Takes out the list entry or table row at `item`, or the attribute whose name stands there.
[[nodiscard]] Edits remove_markdown_item(const Source& source, const MarkdownBody& body,
                                         const text::Span& item);

/// Writes a property into the braces of the item, or makes them.
[[nodiscard]] Edits set_in_markdown(const MarkdownBody& body,
                                    const diagnostic::SetAttribute& property);

} // namespace credsmith::rewrite
