// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// New repositories and new files, from templates that teach. Nothing that exists is ever
// overwritten.
#pragma once

#include "credsmith/text/file_system.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// Makes a repository at the root of `files`; the paths it made. Fails with `already_exists` if
/// there is a manifest.
text::IoResult<std::vector<std::string>> make_repository(text::FileSystem& files);

/// Makes the file of a new credential or stack called `id`; its path.
text::IoResult<std::string> make_entity(text::FileSystem& files, std::string_view kind,
                                        std::string_view id);

/// Whether `id` may be an id: `[a-z][a-z0-9-]{0,62}`.
[[nodiscard]] bool is_good_id(std::string_view id);

/// An id as a title: `better-feedback` gives `Better feedback`.
[[nodiscard]] std::string title_from_id(std::string_view id);

} // namespace credsmith::workspace
