// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/disk_file_system.h"

#include "credsmith/text/descriptor.h"
#include "credsmith/text/open_beneath.h"
#include "credsmith/text/path.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
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
    default:
        return Reason::other;
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
    case FileType::file:
        return std::nullopt;
    case FileType::directory:
        return Reason::is_directory;
    case FileType::link:
        return Reason::is_link;
    case FileType::other:
        return Reason::not_a_regular_file;
    }
    CREDSMITH_UNREACHABLE();
}

FileType type_of(int folder, const dirent& entry) {
    switch (entry.d_type) {
    case DT_REG:
        return FileType::file;
    case DT_DIR:
        return FileType::directory;
    case DT_LNK:
        return FileType::link;
    case DT_UNKNOWN:
        break; // some file systems do not say
    default:
        return FileType::other;
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
        if (!is_new && errno != EEXIST) return false;
        if (is_new && ::chmod(folder.c_str(), folder_mode) != 0) return false;
        if (end == std::string::npos) return true;
    }
}

using Directory = std::unique_ptr<DIR, int (*)(DIR*)>;

Directory open_directory(Descriptor folder) {
    DIR* const directory = ::fdopendir(folder.number());
    if (directory != nullptr) static_cast<void>(folder.release()); // now owned by `directory`
    return {directory, &::closedir};
}

bool is_dots(std::string_view name) {
    return name == "." || name == "..";
}

// Bytes of an open file, until its end or `most`. One call reads a file whose size is as
// `expected`.
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

/// A regular file that is open for reading.
struct OpenFile {
    Descriptor descriptor;
    std::uint64_t size;
};

/// Where an entry stands: the folder that holds it, and its name there.
struct Place {
    Descriptor folder;
    std::string name;

    /// What stands there; nothing, and errno, if that cannot be known.
    [[nodiscard]] std::optional<FileType> type() const {
        struct stat status {};

        if (::fstatat(folder.number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return std::nullopt;
        return type_of(status.st_mode);
    }
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
    IoResult<Done> remove(std::string_view path) override;
    IoResult<Done> sync_directory(std::string_view path) override;

private:
    void open_root();
    [[nodiscard]] Descriptor open(std::string_view path, int flags) const;
    [[nodiscard]] Place place_of(std::string_view path) const;
    [[nodiscard]] IoResult<OpenFile> open_file(std::string_view path) const;
    [[nodiscard]] IoResult<Done> make_folder(std::string_view path) const;

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
    if (path.empty()) {
        errno = EISDIR;
        return {};
    }
    if (!is_normal_path(path)) {
        errno = EXDEV;
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

    struct stat status {};

    if (!entry.is_open() || ::fstat(entry.number(), &status) != 0)
        return system_failure(path, Action::read);
    const FileType type = type_of(status.st_mode);
    return FileStatus{type,
                      type == FileType::file ? static_cast<std::uint64_t>(status.st_size) : 0};
}

IoResult<OpenFile> DiskFileSystem::open_file(std::string_view path) const {
    OpenFile file{open(path, read_flags), 0};

    struct stat status {};

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
        const bool is_done = made.is_open() && ::fchmod(made.number(), folder_mode) == 0;
        if (!is_done) return system_failure(path, Action::write);
        return Done{};
    }
    if (errno != EEXIST) return system_failure(path, Action::write);
    const std::optional<FileType> type = place.type();
    if (!type) return system_failure(path, Action::write);
    if (*type == FileType::directory) return Done{};
    return refusal(*type == FileType::link ? Reason::is_link : Reason::already_exists, path,
                   Action::write);
}

IoResult<Done> DiskFileSystem::write_new(std::string_view path, std::string_view bytes) {
    const Place place = place_of(path);
    if (!place.folder.is_open()) return system_failure(path, Action::write);
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    Descriptor file(uninterrupted(
        [&] { return ::openat(place.folder.number(), place.name.c_str(), flags, file_mode); }));
    if (!file.is_open()) return system_failure(path, Action::write);
    if (write_and_close(std::move(file), bytes)) return Done{};
    const Failure<IoError> failure = system_failure(path, Action::write);
    ::unlinkat(place.folder.number(), place.name.c_str(), 0);
    return failure;
}

IoResult<Done> DiskFileSystem::rename(std::string_view from, std::string_view to) {
    const Place source = place_of(from);
    if (!source.folder.is_open()) return system_failure(from, Action::move);
    const std::optional<FileType> type = source.type();
    if (!type) return system_failure(from, Action::move);
    if (const auto reason = reason_against(*type)) return refusal(*reason, from, Action::move);
    const Place target = place_of(to);
    const bool is_done =
        target.folder.is_open() && ::renameat(source.folder.number(), source.name.c_str(),
                                              target.folder.number(), target.name.c_str()) == 0;
    if (!is_done) return system_failure(to, Action::write);
    return Done{};
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

} // namespace

std::unique_ptr<FileSystem> open_disk(std::string root) {
    return std::make_unique<DiskFileSystem>(std::move(root));
}

} // namespace credsmith::text
