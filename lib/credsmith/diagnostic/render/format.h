// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The formats of reports: one constant in one file of formats/, named after the file with `_format`
// behind it. All of them say the same findings in the same order, and of a report without findings
// each makes a whole document.
#pragma once

#include "credsmith/diagnostic/held_back.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/diagnostic/report.h"
#include "credsmith/diagnostic/shard.h"
#include "credsmith/text/source_set.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::diagnostic {

/// Where people read more about a kind of finding.
struct KindPages {
    std::string url; ///< of the page of a kind, where `{}` stands for its name; "": nowhere
    std::string_view (*text)(std::string_view slug) = nullptr; ///< the page itself, as Markdown
};

/// What a format makes its text of.
struct Rendering {
    const Report& report;
    const text::SourceSet& sources;
    std::span<const std::string> fingerprints; ///< of the findings, in their order
    Style style = {};
    KindPages pages = {};
    std::map<text::SourceId, std::string> titles = {}; ///< of what a file is about, if it has one
    std::optional<Shard> shard = {}; ///< of which this is the report; nothing: of all files
    Asked asked = {};
    HeldBack held_back = {};
};

/// The fingerprint of a finding of the report.
[[nodiscard]] std::string_view fingerprint_of(const Rendering& rendering,
                                              const Diagnostic& finding);

/// The findings of each file that has some, in their order.
[[nodiscard]] std::vector<std::span<const Diagnostic>> by_file(const Report& report);

/// The address of the page of a kind, or "".
[[nodiscard]] std::string page_url(const Rendering& rendering, const Kind& kind);

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
