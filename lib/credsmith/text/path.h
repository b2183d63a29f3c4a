// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Paths inside a repository, as text: relative to the root, `/` between parts, no `.` or `..`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace credsmith::text {

/// `written` (as an author wrote it in a file of `folder`) as a path from the root, with `.` and
/// `..` resolved; nothing if it is absolute, empty or leaves the root, or holds a NUL. The root
/// itself is "".
[[nodiscard]] std::optional<std::string> resolve_path(std::string_view folder,
                                                      std::string_view written);

/// Whether `path` has the form that a FileSystem takes: relative, no empty part, no `.`, no `..`,
/// no NUL; or "".
[[nodiscard]] bool is_normal_path(std::string_view path);

/// The folder part of a path; "" for a file at the root.
[[nodiscard]] std::string_view folder_of(std::string_view path);

/// The last part of a path.
[[nodiscard]] std::string_view name_of(std::string_view path);

/// `folder` and `name` joined with `/`; just `name` if `folder` is "".
[[nodiscard]] std::string join_path(std::string_view folder, std::string_view name);

/// The last part without its last extension: `a/b.md` gives `b`, `.hidden` stays.
[[nodiscard]] std::string_view stem_of(std::string_view path);

/// Whether `path` is `place`, or lies below it.
[[nodiscard]] bool is_at_or_below(std::string_view path, std::string_view place);

} // namespace credsmith::text
