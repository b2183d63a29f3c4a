// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The only door to the world. All paths are relative to the root of the file system, with `/`,
// normalised (no `.`, `..`, empty parts); the root itself is "". Links are never followed, neither
// at the end of a path nor on the way. Two implementations keep one contract, tested on both: the
// disk and MemoryFileSystem.
#pragma once

#include "credsmith/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::text {

/// Why something could not be read or written; `path` is relative to the root.
struct IoError {
    enum class Action { read, write, move, remove };
    enum class Reason {
        not_found, ///< also below something that is no folder
        not_permitted,
        is_directory,
        not_a_regular_file, ///< a device, a pipe, a socket
        is_link,            ///< links are not followed
        outside_root,       ///< a path that is not normalised
        too_large,
        already_exists,
        no_space,
        read_only,
        in_use, ///< somebody else holds its lock
        other,
    };
    Reason reason;
    std::string path;
    std::string detail;           ///< the system's own words, may be empty
    Action action = Action::read; ///< what was tried
};

/// A sentence for people: what could not be done with which path, and why: "`a/b.md` cannot be
/// read: permission denied".
[[nodiscard]] std::string describe(const IoError& error);

enum class FileType { file, directory, link, other };

struct DirectoryEntry {
    std::string name; ///< one part of a path, exactly as on disk
    FileType type;
};

struct FileStatus {
    FileType type;
    std::uint64_t size; ///< in bytes; 0 for all but files
};

template <class T>
using IoResult = base::Result<T, IoError>;

/// Holds a lock for as long as it lives.
using Lock = std::shared_ptr<const void>;

/// Safe to call from several threads for reading.
class FileSystem {
public:
    FileSystem() = default;
    FileSystem(const FileSystem&) = delete;
    FileSystem& operator=(const FileSystem&) = delete;
    FileSystem(FileSystem&&) = delete;
    FileSystem& operator=(FileSystem&&) = delete;
    virtual ~FileSystem() = default;

    /// The entries of a folder, sorted by the bytes of their names.
    [[nodiscard]] virtual IoResult<std::vector<DirectoryEntry>>
    list(std::string_view path) const = 0;
    /// What stands at `path`; a link is reported as a link.
    [[nodiscard]] virtual IoResult<FileStatus> status(std::string_view path) const = 0;
    /// The bytes of a regular file, refused with `too_large` beyond `limit`.
    [[nodiscard]] virtual IoResult<std::string> read(std::string_view path,
                                                     std::uint64_t limit) const = 0;
    /// At most the first `count` bytes of a regular file.
    [[nodiscard]] virtual IoResult<std::string> read_start(std::string_view path,
                                                           std::size_t count) const = 0;

    /// Makes a folder and its parents; one that is there already is fine, a file in its place is
    /// `already_exists`.
    /// "" makes the root itself.
    virtual IoResult<base::Done> create_directories(std::string_view path) = 0;
    /// Makes a new file in a folder that is there (fails with `already_exists`), writes and syncs
    /// it. Nothing is left behind on failure.
    virtual IoResult<base::Done> write_new(std::string_view path, std::string_view bytes) = 0;
    /// Moves a file to a new place, over what file or link is there, atomically. Folders do not
    /// move.
    virtual IoResult<base::Done> rename(std::string_view from, std::string_view to) = 0;
    /// Gives a file that is there other bytes, atomically; it keeps its permissions. A file that
    /// nobody may write is `not_permitted`.
    virtual IoResult<base::Done> replace(std::string_view path, std::string_view bytes) = 0;
    /// Removes a file, a link, or a folder that is empty.
    virtual IoResult<base::Done> remove(std::string_view path) = 0;
    /// Makes sure that renames in a folder survive a crash.
    virtual IoResult<base::Done> sync_directory(std::string_view path) = 0;
    /// Keeps out others who lock the same folder; fails with `in_use` if one of them was first.
    [[nodiscard]] virtual IoResult<Lock> lock(std::string_view path) = 0;
};

} // namespace credsmith::text
