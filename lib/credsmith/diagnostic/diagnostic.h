// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One finding, as a value: what kind, where, in which words, what else is worth looking at, and how
// it could be mended. It knows no lines, no colours and no formats.
#pragma once

#include "credsmith/diagnostic/kind.h"
#include "credsmith/text/span.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace credsmith::diagnostic {

/// A related place with a few words about it ("first defined here").
struct Label {
    text::Span span;
    std::string text;
};

/// Changes that a fix is made of. They say what shall hold; the layer `rewrite` knows how that is
/// written in the file at hand (YAML, front matter, Markdown).
struct ReplaceText {
    text::Span span;
    std::string replacement;
};

/// Removes a whole list entry or table row that stands at `item`.
struct RemoveItem {
    text::Span item;
};

/// Gives the item at `item` (a heading, a list entry, a table row, a YAML mapping) the property
/// `name`.
struct SetAttribute {
    text::Span item;
    std::string name;
    std::string value;
};

using Change = std::variant<ReplaceText, RemoveItem, SetAttribute>;

/// Safe fixes keep the meaning; the others are a person's decision.
enum class Safety : std::uint8_t { safe, unsafe };

struct Fix {
    std::string title; ///< what it does, as an instruction: "write the DOI without its prefix"
    Safety safety;
    std::vector<Change> changes;
};

struct Diagnostic {
    const Kind* kind; ///< never null; kinds live as long as the program
    Severity severity;
    text::Span span;
    std::string message; ///< what was found; lower case, no full stop, the author's words
    std::vector<Label> labels;
    std::string help; ///< what to do about it
    std::vector<Fix> fixes;
};

} // namespace credsmith::diagnostic
