// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The way back from a severity as it is written in reports.
#pragma once

#include "credsmith/diagnostic/kind.h"

#include <optional>
#include <string_view>

namespace credsmith::diagnostic {

/// The severity of a finding, which is never off; nothing if none is called that.
[[nodiscard]] constexpr std::optional<Severity> severity_named(std::string_view name) {
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error})
        if (name_of(severity) == name) return severity;
    return std::nullopt;
}

} // namespace credsmith::diagnostic
