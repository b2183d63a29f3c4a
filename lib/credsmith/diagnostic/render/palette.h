// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Colours of a report on a terminal, by what a piece of text is for. Without colour every ink
// leaves the text as it is.
#pragma once

#include "credsmith/diagnostic/kind.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace credsmith::diagnostic {

enum class Ink : std::uint8_t { strong, error, warning, note, gutter, related, removed, added };

class Palette {
public:
    explicit Palette(bool colour) : colour_(colour) {}

    [[nodiscard]] std::string paint(Ink ink, std::string_view text) const;

private:
    bool colour_;
};

/// The ink for the word of a severity and for the carets below what was found.
[[nodiscard]] Ink ink_of(Severity severity);

} // namespace credsmith::diagnostic
