// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A folder of another file system as a file system of its own, as the program has it when it writes
// below `-o`.
#pragma once

#include "credsmith/text/file_system.h"
#include "credsmith/text/path.h"

#include <memory>
#include <string>
#include <utility>

namespace credsmith::tests {

class FolderFileSystem final : public text::FileSystem {
public:
    FolderFileSystem(std::shared_ptr<text::FileSystem> outer, std::string folder)
        : outer_(std::move(outer)), folder_(std::move(folder)) {}

    [[nodiscard]] text::IoResult<std::vector<text::DirectoryEntry>>
    list(std::string_view path) const override {
        return outer_->list(at(path));
    }

    [[nodiscard]] text::IoResult<text::FileStatus> status(std::string_view path) const override {
        return outer_->status(at(path));
    }

    [[nodiscard]] text::IoResult<std::string> read(std::string_view path,
                                                   std::uint64_t limit) const override {
        return outer_->read(at(path), limit);
    }

    [[nodiscard]] text::IoResult<std::string> read_start(std::string_view path,
                                                         std::size_t count) const override {
        return outer_->read_start(at(path), count);
    }

    text::IoResult<base::Done> create_directories(std::string_view path) override {
        return outer_->create_directories(at(path));
    }

    text::IoResult<base::Done> write_new(std::string_view path, std::string_view bytes) override {
        return outer_->write_new(at(path), bytes);
    }

    text::IoResult<base::Done> rename(std::string_view from, std::string_view to) override {
        return outer_->rename(at(from), at(to));
    }

    text::IoResult<base::Done> replace(std::string_view path, std::string_view bytes) override {
        return outer_->replace(at(path), bytes);
    }

    text::IoResult<base::Done> remove(std::string_view path) override {
        return outer_->remove(at(path));
    }

    text::IoResult<base::Done> sync_directory(std::string_view path) override {
        return outer_->sync_directory(at(path));
    }

    [[nodiscard]] text::IoResult<text::Lock> lock(std::string_view path) override {
        return outer_->lock(at(path));
    }

private:
    [[nodiscard]] std::string at(std::string_view path) const {
        return path.empty() ? folder_ : text::join_path(folder_, path);
    }

    std::shared_ptr<text::FileSystem> outer_;
    std::string folder_;
};

} // namespace credsmith::tests
