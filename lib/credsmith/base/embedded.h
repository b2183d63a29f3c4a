// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A file of the source tree that was compiled into the program (schemas, profiles, rule pages,
// templates).
#pragma once

#include <span>
#include <string_view>

namespace credsmith::base {

struct EmbeddedFile {
    std::string_view path; ///< relative to the folder that was embedded, with `/`
    std::string_view text;
};

/// The embedded file at `path`, or nullptr.
[[nodiscard]] constexpr const EmbeddedFile* find_embedded(std::span<const EmbeddedFile> files,
                                                          std::string_view path) {
    for (const EmbeddedFile& file : files)
        if (file.path == path) return &file;
    return nullptr;
}

} // namespace credsmith::base
