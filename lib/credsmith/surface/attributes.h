// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `{#id name=value name="two words"}` at the end of a heading, a list entry or the first cell of a
// row.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/syntax/block.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/mapped_text.h"

#include <optional>
#include <vector>

namespace credsmith::surface {

struct Attributes {
    std::vector<syntax::Entry>
        fields; ///< `#id` first, as `id`; then as written; lists are sequences
    std::optional<syntax::Range> range; ///< of the braces, in the text that was read

    /// Takes the field `name` out, if it is there.
    [[nodiscard]] std::optional<syntax::Entry> take(std::string_view name);
};

/// The attributes at the end of `text`. What is wrong in them is reported, and left out.
[[nodiscard]] Attributes read_attributes(const text::MappedText& text, const Context& context);

/// Words with the attributes that stood at their end.
struct Attributed {
    text::MappedText words;
    Attributes attributes;
};

[[nodiscard]] Attributed split_attributes(const text::MappedText& text, const Context& context);

/// Reports braces that look like attributes but stand where none are read.
void report_stray_attributes(const text::MappedText& text, const Context& context);

} // namespace credsmith::surface
