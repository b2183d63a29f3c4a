// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Builds the nodes of the tree that have no counterpart in the file.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/surface/passage.h"
#include "credsmith/syntax/tree.h"

#include <optional>
#include <string_view>

namespace credsmith::surface {

[[nodiscard]] syntax::Node make_mapping(text::Span span);
[[nodiscard]] syntax::Node make_sequence(text::Span span);
/// What was written and could not be read, as was reported.
[[nodiscard]] syntax::Node make_lost(text::Span span);
/// A scalar whose decoded text and place are those of `text`.
[[nodiscard]] syntax::Node make_scalar(text::MappedText text, syntax::ScalarStyle style);
/// A word that the author did not write but that follows from `cause`.
[[nodiscard]] syntax::Node make_implied(std::string_view word, text::Span cause);
/// A single line: line ends and the blanks around them become one space.
[[nodiscard]] syntax::Node make_text(const text::MappedText& text);

/// Adds a field to a mapping; one that is there already is reported at both places, and stays.
void add_field(syntax::Node& mapping, syntax::Entry field, const Context& context);

/// The Markdown in `range` without the ranges `without`; nothing if nothing is left.
[[nodiscard]] std::optional<syntax::Node> make_markdown(const Passage& passage, syntax::Range range,
                                                        std::span<const syntax::Range> without,
                                                        const Context& context);

} // namespace credsmith::surface
