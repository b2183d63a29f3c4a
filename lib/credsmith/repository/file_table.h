// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What is known of the files on disk that a repository names (badges, templates, resources). A
// value, made by the workspace, so that linking and emitting need no disk.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::repository {

struct FileFacts {
    enum class State : std::uint8_t { present, missing, other_case, not_a_file, unreadable };
    State state = State::missing;
    std::string actual_path; ///< with `other_case`: the path as it is on disk
    std::uint64_t bytes = 0;
    std::string sha256;            ///< hexadecimal
    std::vector<std::string> near; ///< with `missing`: files that may be meant, from the root
};

/// By path from the root.
using FileTable = std::map<std::string, FileFacts, std::less<>>;

/// Media type by the extension of a path: `image/png`, `text/markdown`, ...,
/// `application/octet-stream`.
[[nodiscard]] std::string_view media_type_of(std::string_view path);

} // namespace credsmith::repository
