// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Looks for the root of a repository, from a file or folder upward.
#include "credsmith/text/disk_file_system.h"

#include <filesystem>
#include <system_error>

namespace credsmith::text {

std::string find_upward(const std::string& start, std::string_view name) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    // Canonical, because the folder above a link is the one above its target; absolute before that,
    // because of a path that is not there yet nothing else would be known.
    const fs::path place = fs::absolute(start.empty() ? "." : start, ignored);
    fs::path folder = fs::weakly_canonical(place, ignored);
    while (!folder.empty()) {
        if (fs::is_regular_file(folder / name, ignored)) return folder.string();
        if (folder == folder.parent_path()) break;
        folder = folder.parent_path();
    }
    return {};
}

} // namespace credsmith::text
