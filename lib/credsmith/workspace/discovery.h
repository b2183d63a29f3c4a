// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which files of a folder may be sources: the walk. It follows no links, skips hidden folders,
// `dist/`, ignored files and repositories inside the repository.
#pragma once

#include "credsmith/text/file_system.h"

#include <string>
#include <vector>

namespace credsmith::workspace {

struct Discovery {
    std::vector<std::string> paths; ///< of `.md`, `.yaml` and `.yml` files, sorted by bytes
    std::vector<text::IoError>
        problems; ///< folders that could not be listed, folders with the name of a source
};

[[nodiscard]] Discovery discover(const text::FileSystem& files);

/// The file that marks a root.
inline constexpr std::string_view manifest_name = "credsmith.yaml";
/// The folder that `build` writes.
inline constexpr std::string_view output_folder = "dist";

} // namespace credsmith::workspace
