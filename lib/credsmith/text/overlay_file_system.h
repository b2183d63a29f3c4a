// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Files as they would be after changes that nobody has written yet: a fix that is tried, or an
// editor's text. Other bytes lie over some of the files. Nothing reaches the files below.
#pragma once

#include "credsmith/text/file_system.h"

#include <map>
#include <memory>
#include <string>

namespace credsmith::text {

/// `replace` changes what is read from here on, of a file that is there or of a new one, whose
/// folders are there with it; all other writing is refused. Not to be changed while another thread
/// reads.
class OverlayFileSystem final : public FileSystem {
public:
    /// `below` must outlive the overlay.
    explicit OverlayFileSystem(const FileSystem& below) : below_(below) {}

    explicit OverlayFileSystem(std::shared_ptr<const FileSystem> below)
        : owned_(std::move(below)), below_(*owned_) {}

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
    [[nodiscard]] IoResult<base::Done> create_directories(std::string_view path) override;
    [[nodiscard]] IoResult<base::Done> write_new(std::string_view path,
                                                 std::string_view bytes) override;
    [[nodiscard]] IoResult<base::Done> rename(std::string_view from, std::string_view to) override;
    [[nodiscard]] IoResult<base::Done> replace(std::string_view path,
                                               std::string_view bytes) override;
    [[nodiscard]] IoResult<base::Done> remove(std::string_view path) override;
    [[nodiscard]] IoResult<base::Done> sync_directory(std::string_view path) override;
    [[nodiscard]] IoResult<Lock> lock(std::string_view path) override;

private:
    [[nodiscard]] bool has_changed_below(std::string_view folder) const;

    std::shared_ptr<const FileSystem> owned_; ///< nullptr if somebody else owns it
    const FileSystem& below_;
    std::map<std::string, std::string, std::less<>> changed_;
};

} // namespace credsmith::text
