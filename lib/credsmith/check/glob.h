// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Globs over paths from the root, as the manifest uses them: `*` and `?` stay inside one part of a
// path, `**` crosses parts (`a/**/b` also matches `a/b`). All other characters stand for
// themselves.
#pragma once

#include <string_view>

namespace credsmith::check {

/// Whether `glob` matches the whole of `path`. Takes time in proportion to the product of their
/// lengths at most, and no memory.
[[nodiscard]] bool glob_matches(std::string_view glob, std::string_view path);

} // namespace credsmith::check
