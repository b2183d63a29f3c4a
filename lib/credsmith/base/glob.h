// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Matching paths against the patterns of `.gitignore` and of the manifest. Iterative: no pattern is
// slow.
#pragma once

#include <string_view>

namespace credsmith::base {

/// Whether `path` matches `pattern` as a whole. `*` and `?` stay inside one part of a path, `**` as
/// a part spans any number of parts, `[a-z]` and `[!a-z]` are sets, a backslash takes the next
/// character as it is.
[[nodiscard]] bool matches_glob(std::string_view pattern, std::string_view path);

} // namespace credsmith::base
