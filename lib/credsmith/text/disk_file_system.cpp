// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/disk_file_system.h"

#include "credsmith/text/disk_io.h"
#include "credsmith/text/open_beneath.h"
#include "credsmith/text/path.h"
#include "credsmith/text/refusal.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>

namespace credsmith::text {
namespace {

using Action = IoError::Action;
using Reason = IoError::Reason;
using base::Done;
using base::Failure;
using Status = struct stat;

// A pipe or a terminal must neither block the program nor become its terminal.
constexpr int read_flags = O_RDONLY | O_NONBLOCK | O_NOCTTY;
constexpr int folder_flags = O_RDONLY | O_DIRECTORY;
constexpr int handle_flags = O_PATH | O_NOFOLLOW;

using Directory = std::unique_ptr<DIR, int (*)(DIR*)>;

Directory open_directory(Descriptor folder) {
    DIR* const directory = ::fdopendir(folder.number());
    if (directory != nullptr) static_cast<void>(folder.release()); // now owned by `directory`
    return {directory, &::closedir};
}

bool is_dots(std::string_view name) {
    return name == "." || name == "..";
}

/// A regular file that is open for reading.
struct OpenFile {
    Descriptor descriptor;
    std::uint64_t size;
};

/// Where an entry stands: the folder that holds it, and its name there.
struct Place {
    Descriptor folder;
    std::string name;
};

/// Invariant: every system call goes through a descriptor at or below the root, with a path that
/// follows no link.
class DiskFileSystem final : public FileSystem {
public:
    explicit DiskFileSystem(std::string root) : root_path_(std::move(root)) {
        if (root_path_.empty()) root_path_ = ".";
        open_root();
    }

    [[nodiscard]] IoResult<std::vector<DirectoryEntry>> list(std::string_view path) const override;
    [[nodiscard]] IoResult<FileStatus> status(std::string_view path) const override;
    [[nodiscard]] IoResult<std::string> read(std::string_view path,
                                             std::uint64_t limit) const override;
    [[nodiscard]] IoResult<std::string> read_start(std::string_view path,
                                                   std::size_t count) const override;
    IoResult<Done> create_directories(std::string_view path) override;
    IoResult<Done> write_new(std::string_view path, std::string_view bytes) override;
    IoResult<Done> rename(std::string_view from, std::string_view to) override;
    IoResult<Done> replace(std::string_view path, std::string_view bytes) override;
    IoResult<Done> remove(std::string_view path) override;
    IoResult<Done> sync_directory(std::string_view path) override;
    [[nodiscard]] IoResult<Lock> lock(std::string_view path) override;

private:
    void open_root();
    [[nodiscard]] Descriptor open(std::string_view path, int flags) const;
    [[nodiscard]] Place place_of(std::string_view path) const;
    [[nodiscard]] IoResult<OpenFile> open_file(std::string_view path) const;
    [[nodiscard]] IoResult<Done> make_folder(std::string_view path) const;
    [[nodiscard]] IoResult<Status> status_for_writing(std::string_view path) const;

    std::string root_path_;
    Descriptor root_;
    int root_error_ = 0;
    OpenBeneath open_beneath_ = &open_part_by_part;
};

void DiskFileSystem::open_root() {
    root_ = Descriptor(::open(root_path_.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    root_error_ = root_.is_open() ? 0 : errno;
    if (root_.is_open()) open_beneath_ = choose_open_beneath(root_.number());
}

Descriptor DiskFileSystem::open(std::string_view path, int flags) const {
    errno = is_normal_path(path) ? root_error_ : EXDEV;
    if (errno != 0) return {};
    return open_beneath_(root_.number(), path.empty() ? "." : std::string(path), flags);
}

// For the root, which stands in no folder of ours, the folder is not open.
Place DiskFileSystem::place_of(std::string_view path) const {
    if (path.empty() || !is_normal_path(path)) {
        errno = path.empty() ? EISDIR : EXDEV;
        return {};
    }
    return {open(folder_of(path), O_PATH | O_DIRECTORY), std::string(name_of(path))};
}

IoResult<std::vector<DirectoryEntry>> DiskFileSystem::list(std::string_view path) const {
    Descriptor folder = open(path, folder_flags);
    if (!folder.is_open()) return system_failure(path, Action::read);
    const Directory directory = open_directory(std::move(folder));
    if (!directory) return system_failure(path, Action::read);
    std::vector<DirectoryEntry> entries;
    errno = 0; // readdir tells its failures from the end by errno alone
    while (const dirent* const entry = ::readdir(directory.get())) {
        if (!is_dots(entry->d_name))
            entries.push_back({entry->d_name, type_of(::dirfd(directory.get()), *entry)});
        errno = 0;
    }
    if (errno != 0) return system_failure(path, Action::read);
    std::sort(entries.begin(), entries.end(),
              [](const auto& left, const auto& right) { return left.name < right.name; });
    return entries;
}

IoResult<FileStatus> DiskFileSystem::status(std::string_view path) const {
    const Descriptor entry = open(path, handle_flags);
    Status status{};
    if (!entry.is_open() || ::fstat(entry.number(), &status) != 0)
        return system_failure(path, Action::read);
    const FileType type = type_of(status.st_mode);
    return FileStatus{type,
                      type == FileType::file ? static_cast<std::uint64_t>(status.st_size) : 0};
}

IoResult<OpenFile> DiskFileSystem::open_file(std::string_view path) const {
    OpenFile file{open(path, read_flags), 0};
    Status status{};
    if (!file.descriptor.is_open() || ::fstat(file.descriptor.number(), &status) != 0)
        return system_failure(path, Action::read);
    if (const auto reason = reason_against(type_of(status.st_mode)))
        return refusal(*reason, path, Action::read);
    file.size = static_cast<std::uint64_t>(status.st_size);
    return file;
}

IoResult<std::string> DiskFileSystem::read(std::string_view path, std::uint64_t limit) const {
    const IoResult<OpenFile> file = open_file(path);
    CREDSMITH_TRY(file);
    if (file->size > limit) return refusal(Reason::too_large, path, Action::read);
    // One byte more than allowed, to notice a file that grows meanwhile.
    const std::uint64_t most = std::max(limit, limit + 1);
    std::optional<std::string> bytes = read_bytes(file->descriptor.number(), file->size, most);
    if (!bytes) return system_failure(path, Action::read);
    if (bytes->size() > limit) return refusal(Reason::too_large, path, Action::read);
    return *std::move(bytes);
}

IoResult<std::string> DiskFileSystem::read_start(std::string_view path, std::size_t count) const {
    const IoResult<OpenFile> file = open_file(path);
    CREDSMITH_TRY(file);
    std::optional<std::string> bytes = read_bytes(file->descriptor.number(), file->size, count);
    if (!bytes) return system_failure(path, Action::read);
    return *std::move(bytes);
}

IoResult<Done> DiskFileSystem::create_directories(std::string_view path) {
    if (root_error_ == ENOENT) {
        if (!make_machine_folders(root_path_)) return system_failure("", Action::write);
        open_root();
    }
    if (root_error_ == ENOTDIR) return refusal(Reason::already_exists, "", Action::write);
    if (open(path, O_PATH | O_DIRECTORY).is_open()) return Done{};
    if (path.empty() || !is_normal_path(path)) return system_failure(path, Action::write);
    for (std::size_t end = path.find('/');; end = path.find('/', end + 1)) {
        CREDSMITH_TRY(make_folder(path.substr(0, end)));
        if (end == std::string_view::npos) return Done{};
    }
}

IoResult<Done> DiskFileSystem::make_folder(std::string_view path) const {
    const Place place = place_of(path);
    if (!place.folder.is_open()) return system_failure(path, Action::write);
    const char* const name = place.name.c_str();
    if (::mkdirat(place.folder.number(), name, folder_mode) == 0) {
        const Descriptor made(
            ::openat(place.folder.number(), name, folder_flags | O_NOFOLLOW | O_CLOEXEC));
        const bool is_done = made.is_open() && set_folder_mode(made.number());
        if (!is_done) return system_failure(path, Action::write);
        return Done{};
    }
    if (errno != EEXIST) return system_failure(path, Action::write);
    const std::optional<FileType> type = type_at(place.folder.number(), place.name);
    if (!type) return system_failure(path, Action::write);
    if (*type == FileType::directory) return Done{};
    return refusal(*type == FileType::link ? Reason::is_link : Reason::already_exists, path,
                   Action::write);
}

IoResult<Done> DiskFileSystem::write_new(std::string_view path, std::string_view bytes) {
    const Place place = place_of(path);
    if (!place.folder.is_open()) return system_failure(path, Action::write);
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const Descriptor file(uninterrupted(
        [&] { return ::openat(place.folder.number(), place.name.c_str(), flags, file_mode); }));
    if (!file.is_open()) return system_failure(path, Action::write);
    if (write_and_sync(file.number(), bytes)) return Done{};
    const Failure<IoError> failure = system_failure(path, Action::write);
    ::unlinkat(place.folder.number(), place.name.c_str(), 0);
    return failure;
}

IoResult<Done> DiskFileSystem::rename(std::string_view from, std::string_view to) {
    const Place source = place_of(from);
    if (!source.folder.is_open()) return system_failure(from, Action::move);
    const std::optional<FileType> type = type_at(source.folder.number(), source.name);
    if (!type) return system_failure(from, Action::move);
    if (const auto reason = reason_against(*type)) return refusal(*reason, from, Action::move);
    const Place target = place_of(to);
    const bool is_done =
        target.folder.is_open() && ::renameat(source.folder.number(), source.name.c_str(),
                                              target.folder.number(), target.name.c_str()) == 0;
    if (!is_done) return system_failure(to, Action::write);
    return Done{};
}

// A file without any permission to write is left alone by everybody, by the superuser too.
IoResult<Status> DiskFileSystem::status_for_writing(std::string_view path) const {
    constexpr mode_t any_writer = S_IWUSR | S_IWGRP | S_IWOTH;
    const Descriptor entry = open(path, handle_flags);
    Status status{};
    if (!entry.is_open() || ::fstat(entry.number(), &status) != 0)
        return system_failure(path, Action::write);
    if (const auto reason = reason_against(type_of(status.st_mode)))
        return refusal(*reason, path, Action::write);
    if ((status.st_mode & any_writer) == 0)
        return refusal(Reason::not_permitted, path, Action::write);
    if (!open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY).is_open())
        return system_failure(path, Action::write);
    return status;
}

IoResult<Done> DiskFileSystem::replace(std::string_view path, std::string_view bytes) {
    const IoResult<Status> status = status_for_writing(path);
    CREDSMITH_TRY(status);
    const std::string temporary =
        join_path(folder_of(path), "." + std::string(name_of(path)) + ".credsmith-new");
    auto written = write_new(temporary, bytes);
    if (!written && written.error().reason == Reason::already_exists) {
        CREDSMITH_TRY(remove(temporary)); // left behind by a run that was killed
        written = write_new(temporary, bytes);
    }
    if (!written)
        return Failure{IoError{written.error().reason, std::string(path), written.error().detail,
                               Action::write}};
    if (keep_owner_and_mode(open(temporary, O_WRONLY | O_NONBLOCK).number(), *status)) {
        auto moved = rename(temporary, path);
        if (!moved) static_cast<void>(remove(temporary));
        return moved;
    }
    const Failure<IoError> failure = system_failure(path, Action::write);
    static_cast<void>(remove(temporary));
    return failure;
}

IoResult<Done> DiskFileSystem::remove(std::string_view path) {
    const Place place = place_of(path);
    const auto is_removed = [&place](int flags) {
        return ::unlinkat(place.folder.number(), place.name.c_str(), flags) == 0;
    };
    const bool is_done =
        place.folder.is_open() && (is_removed(0) || (errno == EISDIR && is_removed(AT_REMOVEDIR)));
    if (!is_done) return system_failure(path, Action::remove);
    return Done{};
}

IoResult<Done> DiskFileSystem::sync_directory(std::string_view path) {
    const Descriptor folder = open(path, folder_flags);
    if (!folder.is_open()) return system_failure(path, Action::write);
    const int failed = uninterrupted([&] { return ::fsync(folder.number()); });
    // Some file systems have nothing to sync for a folder and say so by EINVAL.
    if (failed != 0 && errno != EINVAL) return system_failure(path, Action::write);
    return Done{};
}

IoResult<Lock> DiskFileSystem::lock(std::string_view path) {
    auto folder = std::make_shared<Descriptor>(open(path, folder_flags));
    if (!folder->is_open()) return system_failure(path, Action::write);
    const int failed = uninterrupted([&] { return ::flock(folder->number(), LOCK_EX | LOCK_NB); });
    // Some file systems have no locks, and say so by other errors; two builds at once are rare.
    if (failed != 0 && errno == EWOULDBLOCK) return system_failure(path, Action::write);
    return Lock(std::move(folder));
}

} // namespace

std::unique_ptr<FileSystem> open_disk(std::string root) {
    return std::make_unique<DiskFileSystem>(std::move(root));
}

} // namespace credsmith::text
