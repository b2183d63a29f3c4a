// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What editors need to complete, explain and check while an author types: the authoring schemas, in
// a hidden folder of the repository, since they have no public address, and the line by which a
// file names its own.
#pragma once

#include "credsmith/text/file_system.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// The schema of one kind of file.
struct AuthoringSchema {
    std::string kind; ///< `manifest`, `credential`, ...
    std::string_view text;
};

/// The schemas of all kinds, by kind.
[[nodiscard]] std::vector<AuthoringSchema> authoring_schemas();

/// What a file of that kind is, in a sentence: the start of the schema's own description.
[[nodiscard]] std::string summary_of(const AuthoringSchema& schema);

/// Puts the schemas of this version into schema_folder, over older ones; the paths that changed.
text::IoResult<std::vector<std::string>> write_schemas(text::FileSystem& files);

/// `bytes` of a new file at `path`, with the line before it that ties it to its schema. Markdown
/// stays as it is: editors check no front matter. So does a file in a repository without schemas.
[[nodiscard]] std::string with_schema_line(const text::FileSystem& files, std::string_view path,
                                           std::string bytes);

inline constexpr std::string_view schema_folder = ".credsmith/schemas";
/// Where Visual Studio Code looks for which schema belongs to which file.
inline constexpr std::string_view editor_settings = ".vscode/settings.json";

} // namespace credsmith::workspace
