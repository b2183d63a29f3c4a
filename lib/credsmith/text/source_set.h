// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// All sources of one run. Ids are given in the order of `add`; callers add in sorted order of
// paths, so that ids do not depend on how files were found or read.
#pragma once

#include "credsmith/text/source.h"
#include "credsmith/text/span.h"

#include <deque>
#include <string>
#include <string_view>

namespace credsmith::text {

/// Invariant: a source never changes nor moves once added.
class SourceSet {
public:
    SourceId add(std::string path, std::string bytes);
    [[nodiscard]] const Source& at(SourceId id) const;

    [[nodiscard]] std::size_t size() const { return sources_.size(); }

    /// The bytes that a span covers.
    [[nodiscard]] std::string_view cut(const Span& span) const;

private:
    std::deque<Source> sources_;
};

} // namespace credsmith::text
