// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What both file systems refuse for the same reasons. For the two implementations only.
#pragma once

#include "credsmith/text/file_system.h"

#include <optional>

namespace credsmith::text {

/// The failure of an `action` that was not even tried.
[[nodiscard]] inline base::Failure<IoError> refusal(IoError::Reason reason, std::string_view path,
                                                    IoError::Action action) {
    return {{reason, std::string(path), "", action}};
}

/// Why something of this type cannot be used as a file; nothing if it is one.
[[nodiscard]] inline std::optional<IoError::Reason> reason_against(FileType type) {
    switch (type) {
    case FileType::file:
        return std::nullopt;
    case FileType::directory:
        return IoError::Reason::is_directory;
    case FileType::link:
        return IoError::Reason::is_link;
    case FileType::other:
        return IoError::Reason::not_a_regular_file;
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace credsmith::text
