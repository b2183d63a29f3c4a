// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Lines and columns of spans. The lines of a source are found once per rendering, at the first
// span in it, so that many findings in one file cost no more than one pass over it.
#pragma once

#include "credsmith/text/line_map.h"
#include "credsmith/text/source_set.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace credsmith::diagnostic {

/// Invariant: a line map that is there belongs to the source with its number.
class Places {
public:
    /// `path_prefix` is put before each path.
    explicit Places(const text::SourceSet& sources, std::string path_prefix = {})
        : sources_(sources), path_prefix_(std::move(path_prefix)), lines_(sources.size()) {}

    [[nodiscard]] const text::Source& source(text::SourceId id) const { return sources_.at(id); }

    [[nodiscard]] const text::LineMap& lines(text::SourceId id);
    /// Where a span begins and ends, as people count.
    [[nodiscard]] text::Position start(const text::Span& span);
    [[nodiscard]] text::Position end(const text::Span& span);
    /// The path with its prefix, as it is.
    [[nodiscard]] std::string path(text::SourceId id) const;
    /// `path:line:column` of where `span` begins, fit for a terminal.
    [[nodiscard]] std::string location(const text::Span& span);

private:
    const text::SourceSet& sources_;
    std::string path_prefix_;
    std::vector<std::optional<text::LineMap>> lines_;
};

} // namespace credsmith::diagnostic
