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

/// How a file misses saying what it is.
enum class NearMiss {
    value,    ///< `kind: credentail`
    key,      ///< `knid: credential`
    no_value, ///< `kind:` among fields of ours
    place,    ///< front matter that does not start in the first line
    dash,     ///< front matter below a dash that a word processor made of `---`
};

struct KindScan {
    std::optional<model::FileKind> kind;  ///< nothing: not ours, or a near miss
    std::optional<model::FileKind> meant; ///< of a near miss: the kind that it most likely has
    NearMiss near_miss = NearMiss::value; ///< if there is a suggestion
    std::size_t begin = 0;                ///< bytes of the value, or of what is wrong
    std::size_t end = 0;
    std::string suggestion; ///< of a near miss: what was most likely meant
};

/// Looks at the start of a file. Neither kind nor suggestion: the file is none of our business.
[[nodiscard]] KindScan scan_kind(std::string_view bytes, Form form);

} // namespace credsmith::workspace
