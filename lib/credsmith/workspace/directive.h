// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The words of a comment that speaks to credsmith:
// `credsmith: ignore group/name, group until 2027-06-30 -- reason`.
#pragma once

#include "credsmith/text/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace credsmith::workspace {

/// A piece of a comment, and where it stands.
struct Phrase {
    std::string_view text;
    text::Span span;
};

/// A comment that is understood, but for what its members lack. The words are those of the source.
struct Directive {
    std::vector<Phrase> names;   ///< of rules or groups of rules; at least one
    std::optional<Phrase> until; ///< what follows `until`, date or not
    std::string_view reason;     ///< "" if there is none
    std::optional<Phrase> loose; ///< words behind the names that nothing parts from them
};

/// A comment that was meant for credsmith, or nearly.
struct NearDirective {
    bool has_no_name; ///< all is right but that it names nothing
};

/// `std::monostate`: a comment for people.
using CommentWords = std::variant<std::monostate, NearDirective, Directive>;

/// Reads a comment with its marks, `# ...` or `<!-- ... -->`, that stands at `span`.
[[nodiscard]] CommentWords read_directive(std::string_view comment, text::Span span);

/// Whether a comment is worth reading: quick, and true of every one that speaks to credsmith.
[[nodiscard]] bool may_be_directive(std::string_view comment);

} // namespace credsmith::workspace
