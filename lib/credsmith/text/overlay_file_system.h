// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Files as they would be after changes that nobody has written yet: other bytes lie over some of
// them. Nothing reaches the files below.
#pragma once

#include "credsmith/text/file_system.h"

#include <map>
#include <string>

namespace credsmith::text {

/// `replace` changes what is read from here on; all other writing is refused. Not to be changed
/// while another thread reads.
class OverlayFileSystem final : public FileSystem {
public:
    /// `below` must outlive the overlay.
    explicit OverlayFileSystem(const FileSystem& below) : below_(below) {}

    /// All files that have other bytes here.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& changed() const {
        return changed_;
    }

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
    const FileSystem& below_;
    std::map<std::string, std::string, std::less<>> changed_;
};

} // namespace credsmith::text
