// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/disk_file_system.h"

#include "credsmith/text/descriptor.h"
#include "credsmith/text/open_beneath.h"
#include "credsmith/text/path.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <system_error>

namespace credsmith::text {
namespace {

using Action = IoError::Action;
using Reason = IoError::Reason;
using base::Done;
using base::Failure;

// What is made has these modes whatever the umask: the same input gives the same output.
constexpr mode_t file_mode = 0644;
constexpr mode_t folder_mode = 0755;
// A pipe or a terminal must neither block the program nor become its terminal.
constexpr int read_flags = O_RDONLY | O_NONBLOCK | O_NOCTTY;
constexpr int folder_flags = O_RDONLY | O_DIRECTORY;
constexpr int handle_flags = O_PATH | O_NOFOLLOW;

Reason reason_of(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return Reason::not_found;
    case EACCES:
    case EPERM: return Reason::not_permitted;
    case EISDIR: return Reason::is_directory;
    case ENXIO:
    case ENODEV: return Reason::not_a_regular_file;
    case ELOOP: return Reason::is_link;
    case EXDEV: return Reason::outside_root;
    case EFBIG:
    case EOVERFLOW: return Reason::too_large;
    case EEXIST: return Reason::already_exists;
    case ENOSPC:
    case EDQUOT: return Reason::no_space;
    case EROFS: return Reason::read_only;
    default: return Reason::other;
    }
}

// What went wrong in the system call that failed last.
Failure<IoError> system_failure(std::string_view path, Action action) {
    const int error = errno;
    return {{reason_of(error), std::string(path), std::generic_category().message(error), action}};
}

Failure<IoError> refusal(Reason reason, std::string_view path, Action action) {
    return {{reason, std::string(path), "", action}};
}

FileType type_of(mode_t mode) {
    if (S_ISREG(mode)) return FileType::file;
    if (S_ISDIR(mode)) return FileType::directory;
    if (S_ISLNK(mode)) return FileType::link;
    return FileType::other;
}

// Why something of this type cannot be used as a file; nothing if it is one.
std::optional<Reason> reason_against(FileType type) {
    switch (type) {
    case FileType::file: return std::nullopt;
    case FileType::directory: return Reason::is_directory;
    case FileType::link: return Reason::is_link;
    case FileType::other: return Reason::not_a_regular_file;
    }
    CREDSMITH_UNREACHABLE();
}

FileType type_of(int folder, const dirent& entry) {
    switch (entry.d_type) {
    case DT_REG: return FileType::file;
    case DT_DIR: return FileType::directory;
    case DT_LNK: return FileType::link;
    case DT_UNKNOWN: break; // some file systems do not say
    default: return FileType::other;
    }
    struct stat status {};
    const int failed = ::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW);
    return failed != 0 ? FileType::other : type_of(status.st_mode);
}

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written =
            uninterrupted([&] { return ::write(file, bytes.data(), bytes.size()); });
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// Closing may be the first to tell that the bytes did not arrive.
bool write_and_close(Descriptor file, std::string_view bytes) {
    const bool is_safe = ::fchmod(file.number(), file_mode) == 0 &&
                         write_all(file.number(), bytes) &&
                         uninterrupted([&] { return ::fsync(file.number()); }) == 0;
    return is_safe && ::close(file.release()) == 0;
}

// The folder of the machine at `path` and those above it.
bool make_machine_folders(const std::string& path) {
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const std::string folder = path.substr(0, end);
        const bool is_new = ::mkdir(folder.c_str(), folder_mode) == 0;
        if (is_new && ::chmod(folder.c_str(), folder_mode) != 0) return false;
        if (end == std::string::npos) return is_new || errno == EEXIST;
    }
}

/// Where an entry stands: the folder that holds it, and its name there.
struct Place {
    Descriptor folder;
    std::string name;
};

/// Invariant: every system call goes through a descriptor at or below the root, with a path that follows no link.
class DiskFileSystem final : public FileSystem {
public:
    explicit DiskFileSystem(std::string root) : root_path_(std::move(root)) {
        if (root_path_.empty()) root_path_ = ".";
        open_root();
    }

    [[nodiscard]] IoResult<std::vector<DirectoryEntry>>
    list(std::string_view path) const override;
    [[nodiscard]] IoResult<FileStatus> status(std::string_view path) const override;
    [[nodiscard]] IoResult<std::string> read(std::string_view path,
                                             std::uint64_t limit) const override;
    [[nodiscard]] IoResult<std::string> read_start(std::string_view path,
                                                   std::size_t count) const override;
    IoResult<Done> create_directories(std::string_view path) override;
    IoResult<Done> write_new(std::string_view path, std::string_view bytes) override;
    IoResult<Done> rename(std::string_view from, std::string_view to) override;
    IoResult<Done> remove(std::string_view path) override;
    IoResult<Done> sync_directory(std::string_view path) override;

private:
    void open_root();
    [[nodiscard]] Descriptor open(std::string_view path, int flags) const;
    [[nodiscard]] Place place_of(std::string_view path) const;
    [[nodiscard]] IoResult<std::string> read_up_to(std::string_view path,
                                                   std::uint64_t most) const;
    [[nodiscard]] IoResult<Done> make_folder(std::string_view path) const;

    std::string root_path_;
    Descriptor root_;
    int root_error_ = 0;
    OpenBeneath open_beneath_ = &open_part_by_part;
};
