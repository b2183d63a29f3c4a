// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A source as the steps of formatting see it: its bytes and what they say. It was read wholly, and
// so every byte that no value covers is layout.
#pragma once

#include "credsmith/model/document.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/span.h"

#include <string_view>

namespace credsmith::rewrite {

enum class Form { yaml, markdown };

struct Source {
    text::SourceId id;
    std::string_view bytes;
    Form form;
    model::FileKind kind;
    const syntax::Tree& tree; ///< of these bytes
};

/// The YAML of a source: all of it, or its front matter.
[[nodiscard]] text::Span yaml_of(const Source& source);

/// The Markdown of a source: what follows the front matter; empty in a YAML file.
[[nodiscard]] text::Span body_of(const Source& source);

} // namespace credsmith::rewrite
