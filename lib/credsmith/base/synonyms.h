// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Other words for what has a name here: data in base/synonyms/<list>.txt, one a line, `written =
// name` or several names with commas between them, the likeliest first; `#` before a comment. Near
// misses of spelling need no entry.
#pragma once

#include "credsmith/base/embedded.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::base {

/// All lists, by path below base/synonyms.
[[nodiscard]] std::span<const EmbeddedFile> embedded_synonyms();

/// The names of `list` for which `written` is another word, likeliest first. Case does not count,
/// and a space is as good as `-` or `_`.
[[nodiscard]] std::vector<std::string> synonyms(std::string_view list, std::string_view written);

/// Which of `candidates` was meant: the likeliest name for which `written` is another word, else
/// the nearest ones.
[[nodiscard]] std::vector<std::string> meant(std::string_view list, std::string_view written,
                                             std::span<const std::string> candidates);

} // namespace credsmith::base
