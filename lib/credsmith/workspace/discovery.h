// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which files of a folder may be sources: the walk. It follows no links, skips hidden folders,
// `dist/`, ignored files and repositories inside the repository. What is named one by one is found
// all the same.
#pragma once

#include "credsmith/syntax/limits.h"
#include "credsmith/text/file_system.h"

#include <string>
#include <vector>

namespace credsmith::workspace {

struct Discovery {
    std::vector<std::string> paths; ///< of `.md`, `.yaml` and `.yml` files, sorted by bytes
    std::vector<text::IoError>
        problems; ///< folders that could not be listed, folders with the name of a source
};

/// `named` are files and folders that count even if the walk skips them.
[[nodiscard]] Discovery discover(const text::FileSystem& files,
                                 const std::vector<std::string>& named = {});

/// The file that marks a root.
inline constexpr std::string_view manifest_name = "credsmith.yaml";
/// The size beyond which a file is not read.
inline constexpr std::size_t max_source_bytes = syntax::max_file_bytes;
/// The folder that `build` writes.
inline constexpr std::string_view output_folder = "dist";

} // namespace credsmith::workspace
