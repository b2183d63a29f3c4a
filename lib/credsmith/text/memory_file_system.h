// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A file system in memory with the contract of the disk, for tests and embedders. It models what
// disks do to programs: unreadable entries, links, folders with the name of a file, and faults on
// request.
#pragma once

#include "credsmith/text/file_system.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace credsmith::text {

class MemoryFileSystem final : public FileSystem {
public:
    struct Node {
        FileType type = FileType::file;
        std::string bytes;
        bool readable = true; ///< of a folder: whether it and what is in it can be reached
        bool writable = true; ///< of a file: whether its bytes may be replaced
    };

    /// A writing operation about to happen: its name ("write", "rename", "remove", "mkdir", "sync")
    /// and path.
    using Fault = std::function<std::optional<IoError::Reason>(std::string_view operation,
                                                               std::string_view path)>;

    MemoryFileSystem();

    /// Puts an entry, and the folders above it.
    void put(std::string path, std::string bytes);
    void put(std::string path, Node node);
    /// All files with their bytes, by path.
    [[nodiscard]] std::map<std::string, std::string> files() const;
    /// Asked before each writing operation; a reason makes it fail.
    void set_fault(Fault fault);

    [[nodiscard]] IoResult<std::vector<DirectoryEntry>> list(std::string_view path) const override;
    [[nodiscard]] IoResult<FileStatus> status(std::string_view path) const override;
    [[nodiscard]] IoResult<std::string> read(std::string_view path,
                                             std::uint64_t limit) const override;
    [[nodiscard]] IoResult<std::string> read_start(std::string_view path,
                                                   std::size_t count) const override;
    IoResult<base::Done> create_directories(std::string_view path) override;
    IoResult<base::Done> write_new(std::string_view path, std::string_view bytes) override;
    IoResult<base::Done> rename(std::string_view from, std::string_view to) override;
    IoResult<base::Done> replace(std::string_view path, std::string_view bytes) override;
    IoResult<base::Done> remove(std::string_view path) override;
    IoResult<base::Done> sync_directory(std::string_view path) override;
    [[nodiscard]] IoResult<Lock> lock(std::string_view path) override;

private:
    IoResult<base::Done> make_folder(std::string_view path);
    [[nodiscard]] IoResult<base::Done> ask_for_fault(std::string_view operation,
                                                     std::string_view path) const;

    mutable std::mutex mutex_;
    std::map<std::string, Node, std::less<>> nodes_;
    std::map<std::string, std::weak_ptr<const void>, std::less<>> locks_;
    Fault fault_;
};

} // namespace credsmith::text
