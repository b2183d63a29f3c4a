// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// All kinds of finding, of every stage: for `explain`, `rules` and the settings that name them.
#pragma once

#include "credsmith/diagnostic/kind.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// The names of stages and presets, as reports and the manifest have them.
[[nodiscard]] std::string_view name_of(diagnostic::Stage stage);
[[nodiscard]] std::string_view name_of(diagnostic::Preset preset);
[[nodiscard]] std::vector<std::string> preset_names();

/// Every kind, sorted by slug.
[[nodiscard]] const std::vector<const diagnostic::Kind*>& all_kinds();

/// The kind of that slug, or nullptr.
[[nodiscard]] const diagnostic::Kind* find_kind(std::string_view slug);

/// The slugs that one that does not exist may be meant for: with its name in another group, or
/// nearly its name.
[[nodiscard]] std::vector<std::string> nearest_kinds(std::string_view slug);

/// The documentation page of a kind as Markdown; "" if there is none of that slug.
[[nodiscard]] std::string_view page_of(std::string_view slug);

} // namespace credsmith::workspace
