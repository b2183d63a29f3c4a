// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a place of a source stands below: headings of a smaller level, lines with a smaller
// indentation. It is found from the lines alone, so that it is there for broken files too.
#pragma once

#include "credsmith/text/source.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::diagnostic {

/// The source must outlive the outline.
class Outline {
public:
    explicit Outline(const text::Source& source);

    /// The labels of all lines above `offset` that its line belongs to, one a line, the innermost
    /// first. The label of a line is the id in its braces (`#measure`), or all of its text.
    [[nodiscard]] std::string place(text::ByteOffset offset) const;
    /// The line of `offset` without blanks around it.
    [[nodiscard]] std::string_view line(text::ByteOffset offset) const;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct Line {
        text::ByteOffset begin;
        std::string_view text;     ///< without blanks around it
        std::size_t parent = none; ///< index of the line it stands below
    };

    [[nodiscard]] std::size_t index_of(text::ByteOffset offset) const;

    std::vector<Line> lines_;
};

} // namespace credsmith::diagnostic
