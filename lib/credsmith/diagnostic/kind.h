// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A kind of finding: its slug (which is also the path of its page and of its golden folder), and
// how serious it is at each status of what it is about.
#pragma once

#include "credsmith/base/assert.h"

#include <cstdint>
#include <string_view>

namespace credsmith::diagnostic {

enum class Severity : std::uint8_t { off, note, warning, error };

/// The severity as it is written in reports and in the manifest.
[[nodiscard]] constexpr std::string_view name_of(Severity severity) {
    switch (severity) {
    case Severity::off:
        return "off";
    case Severity::note:
        return "note";
    case Severity::warning:
        return "warning";
    case Severity::error:
        return "error";
    }
    CREDSMITH_UNREACHABLE();
}

/// The phase that finds it. Causes come before effects: a later stage is silent about what an
/// earlier one lost.
enum class Stage : std::uint8_t { syntax, shape, link, rule };

/// The smallest preset that a kind belongs to; each preset holds those before it.
enum class Preset : std::uint8_t { minimal, recommended, strict };

/// A severity for each status of the entity that a finding is about. Suspended and retired count as
/// published.
struct SeverityByStatus {
    Severity draft;
    Severity in_review;
    Severity approved;
    Severity published;
};

/// The same severity at every status.
[[nodiscard]] constexpr SeverityByStatus always(Severity severity) {
    return {severity, severity, severity, severity};
}

/// For what is not yet written: a note in a draft, a warning in review, an error from approved on.
inline constexpr SeverityByStatus while_unwritten{Severity::note, Severity::warning,
                                                  Severity::error, Severity::error};

struct Kind {
    std::string_view slug; ///< `group/name`, a sentence after "ignore"
    Stage stage;
    SeverityByStatus severity;
    std::string_view summary; ///< what is expected, one line
    std::string_view since;   ///< version of credsmith
    Preset preset = Preset::minimal;
};

} // namespace credsmith::diagnostic
