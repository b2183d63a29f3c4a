// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Nodes from events, in lockstep with the source: every byte between two scalars must be one that
// the structure asks for (a marker, a bracket, a comma) or white space or a comment. Whatever the
// parser swallowed, moved or made up is found here.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/syntax/yaml_breakdown.h"
#include "credsmith/syntax/yaml_cursor.h"
#include "credsmith/syntax/yaml_events.h"

#include <optional>
#include <string>
#include <vector>

namespace credsmith::syntax {

struct BuiltEntries {
    std::vector<Entry> entries;         ///< those that were read whole
    std::vector<std::string> lost;      ///< keys of the others
    std::optional<text::Span> brackets; ///< of a top-level mapping in brackets
    std::vector<text::Span> anchors;    ///< crossed and not yet reported
    bool is_whole = false;              ///< nothing was lost
    NodeType root = NodeType::null;     ///< what stands at the top; null if nothing is known
    std::optional<Breakdown> breakdown; ///< why reading broke off, unless that was reported
};

/// Reads the mapping at `cursor` and all that follows it up to the end. Where a value that was
/// given up starts (behind its key or marker), the node is a lost one.
[[nodiscard]] BuiltEntries build_entries(YamlCursor& cursor, EventList events,
                                         const std::vector<text::ByteOffset>& given_up,
                                         diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
