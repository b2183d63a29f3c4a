// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Single steps of the disk implementation, between its methods and the system calls. Where one
// fails, errno says why. For the disk implementation only.
#pragma once

#include "credsmith/text/descriptor.h"
#include "credsmith/text/file_system.h"

#include <dirent.h>
#include <optional>
#include <sys/stat.h>
#include <sys/types.h>

namespace credsmith::text {

/// What is made has these modes whatever the umask: the same input gives the same output.
inline constexpr mode_t file_mode = 0644;
inline constexpr mode_t folder_mode = 0755;

/// What went wrong in the system call that failed last.
[[nodiscard]] base::Failure<IoError> system_failure(std::string_view path, IoError::Action action);

[[nodiscard]] FileType type_of(mode_t mode);
/// The type of an entry that was read from `folder`.
[[nodiscard]] FileType type_of(int folder, const dirent& entry);
/// The type of what stands at `name` in `folder`, links not followed.
[[nodiscard]] std::optional<FileType> type_at(int folder, const std::string& name);

/// Bytes of an open file, until its end or `most`. One call reads a file whose size is as
/// `expected`.
[[nodiscard]] std::optional<std::string> read_bytes(int file, std::uint64_t expected,
                                                    std::uint64_t most);
/// Writes all `bytes` to the new `file`, gives it its mode and sees it on the disk.
[[nodiscard]] bool write_and_sync(int file, std::string_view bytes);

/// Gives an open file the mode of another one and, where that is allowed, its owner and group.
[[nodiscard]] bool keep_owner_and_mode(int file, const struct stat& of);

/// Gives an open folder that was just made its mode.
[[nodiscard]] bool set_folder_mode(int folder);
/// Makes the folder of the machine at `path`, and those above it.
[[nodiscard]] bool make_machine_folders(const std::string& path);

} // namespace credsmith::text
