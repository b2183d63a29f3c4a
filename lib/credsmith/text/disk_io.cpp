// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/disk_io.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>

namespace credsmith::text {
namespace {

using Reason = IoError::Reason;
using Status = struct stat;

Reason reason_of(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
        return Reason::not_found;
    case EACCES:
    case EPERM:
        return Reason::not_permitted;
    case EISDIR:
        return Reason::is_directory;
    case ENXIO:
    case ENODEV:
        return Reason::not_a_regular_file;
    case ELOOP:
        return Reason::is_link;
    case EXDEV:
        return Reason::outside_root;
    case EFBIG:
    case EOVERFLOW:
        return Reason::too_large;
    case EEXIST:
        return Reason::already_exists;
    case ENOSPC:
    case EDQUOT:
        return Reason::no_space;
    case EROFS:
        return Reason::read_only;
    case EWOULDBLOCK:
        return Reason::in_use;
    default:
        return Reason::other;
    }
}

// Disks without modes refuse to set one on a file that is ours; there is nothing to set then.
bool is_mode_set(int result) {
    return result == 0 || errno == EPERM || errno == ENOTSUP;
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

} // namespace

base::Failure<IoError> system_failure(std::string_view path, IoError::Action action) {
    const int error = errno;
    return {{reason_of(error), std::string(path), std::generic_category().message(error), action}};
}

FileType type_of(mode_t mode) {
    if (S_ISREG(mode)) return FileType::file;
    if (S_ISDIR(mode)) return FileType::directory;
    if (S_ISLNK(mode)) return FileType::link;
    return FileType::other;
}

FileType type_of(int folder, const dirent& entry) {
    switch (entry.d_type) {
    case DT_REG:
        return FileType::file;
    case DT_DIR:
        return FileType::directory;
    case DT_LNK:
        return FileType::link;
    case DT_UNKNOWN: // some file systems do not say
        return type_at(folder, entry.d_name).value_or(FileType::other);
    default:
        return FileType::other;
    }
}

std::optional<FileType> type_at(int folder, const std::string& name) {
    Status status{};
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
    return type_of(status.st_mode);
}

std::optional<std::string> read_bytes(int file, std::uint64_t expected, std::uint64_t most) {
    std::string bytes(static_cast<std::size_t>(std::min(expected + 1, most)), '\0');
    std::size_t filled = 0;
    while (filled < most) {
        if (filled == bytes.size())
            bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(2 * filled, most)));
        const ssize_t count = uninterrupted(
            [&] { return ::read(file, bytes.data() + filled, bytes.size() - filled); });
        if (count < 0) return std::nullopt;
        filled += static_cast<std::size_t>(count);
        const bool is_end = count == 0 || (filled == expected && filled < bytes.size());
        if (is_end) break;
    }
    bytes.resize(filled);
    return bytes;
}

bool write_and_sync(int file, std::string_view bytes) {
    return is_mode_set(::fchmod(file, file_mode)) && write_all(file, bytes) &&
           uninterrupted([file] { return ::fsync(file); }) == 0;
}

bool keep_owner_and_mode(int file, const struct stat& of) {
    constexpr mode_t permissions = 07777;
    // Only the superuser gives files away; a group one belongs to can be given.
    if (::fchown(file, of.st_uid, of.st_gid) != 0)
        static_cast<void>(::fchown(file, static_cast<uid_t>(-1), of.st_gid) == 0);
    return is_mode_set(::fchmod(file, of.st_mode & permissions));
}

bool set_folder_mode(int folder) {
    return is_mode_set(::fchmod(folder, folder_mode));
}

bool make_machine_folders(const std::string& path) {
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const std::string folder = path.substr(0, end);
        const bool is_new = ::mkdir(folder.c_str(), folder_mode) == 0;
        if (!is_new && errno != EEXIST) return false;
        if (is_new && !is_mode_set(::chmod(folder.c_str(), folder_mode))) return false;
        if (end == std::string::npos) return true;
    }
}

} // namespace credsmith::text
