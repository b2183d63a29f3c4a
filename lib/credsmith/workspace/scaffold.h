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

/// Makes a repository at the root of `files`, with what editors need; the paths it made without
/// the schemas. Fails with `already_exists` if there is a manifest.
text::IoResult<std::vector<std::string>> make_repository(text::FileSystem& files);

/// Puts the schemas of this version into the repository, and settings for editors where there are
/// none; the paths that changed.
text::IoResult<std::vector<std::string>> renew_editor_files(text::FileSystem& files);

struct NewEntity {
    std::string kind;    ///< one of kinds_to_make()
    std::string id;      ///< a good one
    std::string profile; ///< whose template it starts from
};

/// Makes the file of a new entity; its path.
text::IoResult<std::string> make_entity(text::FileSystem& files, const NewEntity& entity);

/// The kinds of which there are templates, by name.
[[nodiscard]] std::vector<std::string> kinds_to_make();

/// The profile that the manifest names; `core` if it names none that exists.
[[nodiscard]] std::string profile_in_use(const text::FileSystem& files);

/// Whether `id` may be an id: `[a-z][a-z0-9-]{0,62}`.
[[nodiscard]] bool is_good_id(std::string_view id);

/// An id as a title: `better-feedback` gives `Better feedback`.
[[nodiscard]] std::string title_from_id(std::string_view id);

} // namespace credsmith::workspace
