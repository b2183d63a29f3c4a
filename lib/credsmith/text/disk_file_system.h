// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The file system of the machine below one folder. Nothing outside that folder can be read or
// written through it, whatever the paths or links say.
#pragma once

#include "credsmith/text/file_system.h"

#include <memory>

namespace credsmith::text {

/// `root` is a path of the machine, absolute or relative to the working directory. It need not
/// exist yet: reading then gives `not_found`, create_directories("") makes it.
[[nodiscard]] std::unique_ptr<FileSystem> open_disk(std::string root);

/// Looks upward from `start` (a path of the machine: a file, or a folder, or nothing there) for the
/// nearest folder that holds a file `name`; the absolute path of that folder, or "" if there is
/// none.
[[nodiscard]] std::string find_upward(const std::string& start, std::string_view name);

} // namespace credsmith::text
