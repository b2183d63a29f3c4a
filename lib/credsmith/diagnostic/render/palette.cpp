// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/palette.h"

#include "credsmith/base/assert.h"

#include <fmt/format.h>

namespace credsmith::diagnostic {
namespace {

/// Parameters of "select graphic rendition" (ECMA-48, 8.3.117).
std::string_view parameters(Ink ink) {
    switch (ink) {
    case Ink::strong:
        return "1";
    case Ink::error:
        return "1;31";
    case Ink::warning:
        return "1;33";
    case Ink::note:
        return "1;36";
    case Ink::gutter:
        return "34";
    case Ink::related:
        return "1;34";
    case Ink::removed:
        return "31";
    case Ink::added:
        return "32";
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace

std::string Palette::paint(Ink ink, std::string_view text) const {
    if (!colour_ || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", parameters(ink), text);
}

Ink ink_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return Ink::error;
    case Severity::warning:
        return Ink::warning;
    case Severity::note:
    case Severity::off:
        return Ink::note;
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace credsmith::diagnostic
