// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a file claims to be: the `kind:` at its top decides, not its name or folder. Looked for in
// the first 4 KiB, so that a file that is not ours is never parsed, however large or broken.
#pragma once

#include "credsmith/model/document.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace credsmith::workspace {

enum class Form { yaml, markdown };

/// The form of a file, by the end of its name.
[[nodiscard]] Form form_of(std::string_view path);

struct KindScan {
    std::optional<model::FileKind> kind;  ///< nothing: not ours, or a near miss
    std::optional<model::FileKind> meant; ///< of a near miss: the kind that it most likely has
    std::size_t begin = 0;                ///< bytes of the value, or of the key of a near miss
    std::size_t end = 0;
    std::string suggestion;  ///< of a near miss: what was most likely meant
    bool misses_key = false; ///< whether the near miss is the key `kind` itself
};

/// Looks at the start of a file. Neither kind nor suggestion: the file is none of our business.
[[nodiscard]] KindScan scan_kind(std::string_view bytes, Form form);

} // namespace credsmith::workspace
