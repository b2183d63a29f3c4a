// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Nodes from events, in lockstep with the source: every byte between two scalars must be one that
// the structure asks for (a marker, a bracket, a comma) or white space or a comment. Whatever the
// parser swallowed, moved or made up is found here.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/syntax/yaml_cursor.h"
#include "credsmith/syntax/yaml_events.h"

#include <optional>
#include <string>
#include <vector>

namespace credsmith::syntax {

/// What is known when reading an entry breaks off; yaml_mistakes.h makes a finding of it.
struct Breakdown {
    std::optional<ParseError> error;             ///< the parser's, if the events ended with one
    std::optional<text::Span> last_scalar;       ///< the one read last
    std::vector<text::ByteOffset> open_brackets; ///< outermost first
    bool is_unclosed_quote = false; ///< the scalar that starts at the cursor has no end
};

struct BuiltEntries {
    std::vector<Entry> entries;         ///< those that were read whole
    std::optional<text::Span> brackets; ///< of a top-level mapping in brackets
    std::vector<std::string> lost;      ///< keys of the others
    std::optional<Breakdown> breakdown; ///< nothing if the text was read to its end
    NodeType root = NodeType::mapping;  ///< what stands there instead of a mapping
};

/// Reads the mapping at `cursor` and all that follows it up to the end.
[[nodiscard]] BuiltEntries build_entries(YamlCursor& cursor, EventList events,
                                         diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
