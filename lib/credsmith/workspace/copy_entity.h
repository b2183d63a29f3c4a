// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A new entity that starts as a copy of another: its comments, layout and text are kept, and what
// is true of the other one only (its address, history, picture, what others promise for it) is left
// out. Nothing that exists is ever overwritten.
#pragma once

#include "credsmith/text/file_system.h"
#include "credsmith/workspace/entity_files.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

struct Copy {
    std::string path;               ///< of the new entity
    std::vector<std::string> files; ///< that came with it, where an entity has a folder of its own
    std::vector<std::string> left;  ///< files of that folder that speak for themselves and stayed
};

struct RenamedCopy {
    std::string text;
    std::vector<std::string> left_fields; ///< that are true of the other entity only
};

/// The text of a file as that of another entity; nothing if its fields cannot be told apart.
[[nodiscard]] std::optional<RenamedCopy> renamed_copy(std::string_view path, std::string_view bytes,
                                                      std::string_view id);

/// Where the copy of a file belongs: beside it, or in a folder beside the folder that is its own.
[[nodiscard]] std::string copied_path(std::string_view kind, std::string_view path,
                                      std::string_view id);

/// Writes `bytes`, a renamed copy of the entity `from`, to its place; with it the files of a folder
/// form.
text::IoResult<Copy> write_copy(text::FileSystem& files, const EntityFile& from,
                                std::string_view place, std::string_view bytes);

} // namespace credsmith::workspace
