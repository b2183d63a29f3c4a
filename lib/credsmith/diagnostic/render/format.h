// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The formats of reports: one constant in one file of formats/, named after the file with `_format`
// behind it. All of them say the same findings in the same order, and of a report without findings
// each makes a whole document.
#pragma once

#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/diagnostic/report.h"
#include "credsmith/text/source_set.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::diagnostic {

/// What a format makes its text of.
struct Rendering {
    const Report& report;
    const text::SourceSet& sources;
    Style style = {};
};

struct Format {
    std::string_view name;    ///< behind `--format`
    std::string_view summary; ///< what it is for, in one line
    std::string (*render)(const Rendering& rendering);
};

/// All formats, by name.
[[nodiscard]] std::span<const Format* const> all_formats();

/// The format of that name, or nullptr.
[[nodiscard]] const Format* find_format(std::string_view name);

[[nodiscard]] std::vector<std::string> format_names();

} // namespace credsmith::diagnostic
