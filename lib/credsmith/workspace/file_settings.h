// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The settings of one file: what it says itself, and what the manifest says for it.
#pragma once

#include "credsmith/workspace/in_force.h"

namespace credsmith::workspace {

/// What a file is to credsmith.
enum class Standing : std::uint8_t {
    ours,
    passed_over, ///< by `.gitignore`, in a hidden folder, in `dist/`, or by its name
    without_kind
};

[[nodiscard]] Standing standing_of(const text::FileSystem& files, const std::string& path);

/// Kind, id and status of the file at `path`, its issuer and language, and what holds for it of the
/// repository. The file becomes one of the sources of `settings`.
[[nodiscard]] std::vector<NamedSetting>
file_settings(Settings& settings, const text::FileSystem& files, const std::string& path);

} // namespace credsmith::workspace
