// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which file holds which entity, found without judging any of them.
#pragma once

#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/file_system.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// No file of an author is larger.
inline constexpr std::uint64_t max_entity_bytes = syntax::max_file_bytes;

struct EntityFile {
    std::string id;
    std::string path;
};

/// All files of a kind that say their id, sorted by path.
[[nodiscard]] std::vector<EntityFile> entity_files(const text::FileSystem& files,
                                                   std::string_view kind);

/// The fields of a YAML file, or of the front matter of a Markdown file.
struct WrittenFields {
    syntax::Node root;
    bool is_whole = false; ///< whether nothing in it was lost to a mistake
    std::size_t end = 0;   ///< where in the file they end, and the body of a Markdown file begins
};

[[nodiscard]] WrittenFields fields_in(std::string_view path, std::string_view bytes);

} // namespace credsmith::workspace
