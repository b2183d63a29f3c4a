// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/open_beneath.h"

#include "credsmith/text/disk_io.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>

namespace credsmith::text {
namespace {

bool is_link(int folder, const std::string& name) {
    return type_at(folder, name) == FileType::link;
}

Descriptor open_part(int folder, const std::string& name, int flags) {
    const int guarded = flags | O_NOFOLLOW | O_CLOEXEC;
    Descriptor part(uninterrupted([&] { return ::openat(folder, name.c_str(), guarded); }));
    // A link where a folder must be is ENOTDIR here, but ELOOP with openat2.
    if (!part.is_open() && errno == ENOTDIR) errno = is_link(folder, name) ? ELOOP : ENOTDIR;
    return part;
}

} // namespace

Descriptor open_in_one_call(int root, const std::string& path, int flags) {
    open_how how{};
    how.flags = static_cast<decltype(how.flags)>(flags | O_CLOEXEC);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS;
    return Descriptor(static_cast<int>(uninterrupted(
        [&] { return ::syscall(SYS_openat2, root, path.c_str(), &how, sizeof how); })));
}

Descriptor open_part_by_part(int root, const std::string& path, int flags) {
    Descriptor folder;
    std::size_t begin = 0;
    for (std::size_t slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', begin)) {
        const int above = folder.is_open() ? folder.number() : root;
        folder = open_part(above, path.substr(begin, slash - begin), O_PATH | O_DIRECTORY);
        if (!folder.is_open()) return folder;
        begin = slash + 1;
    }
    return open_part(folder.is_open() ? folder.number() : root, path.substr(begin), flags);
}

OpenBeneath choose_open_beneath(int root) {
    // Old kernels do not know the call; some sandboxes forbid what they do not know.
    const bool works = open_in_one_call(root, ".", O_PATH | O_DIRECTORY).is_open();
    return works ? &open_in_one_call : &open_part_by_part;
}

} // namespace credsmith::text
