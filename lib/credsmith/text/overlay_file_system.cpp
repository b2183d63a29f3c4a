// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/overlay_file_system.h"

#include "credsmith/text/refusal.h"

namespace credsmith::text {
namespace {

using Action = IoError::Action;
using Reason = IoError::Reason;
using base::Done;

} // namespace

IoResult<std::vector<DirectoryEntry>> OverlayFileSystem::list(std::string_view path) const {
    return below_.list(path);
}

IoResult<FileStatus> OverlayFileSystem::status(std::string_view path) const {
    const auto found = changed_.find(path);
    if (found == changed_.end()) return below_.status(path);
    return FileStatus{FileType::file, found->second.size()};
}

IoResult<std::string> OverlayFileSystem::read(std::string_view path, std::uint64_t limit) const {
    const auto found = changed_.find(path);
    if (found == changed_.end()) return below_.read(path, limit);
    if (found->second.size() > limit) return refusal(Reason::too_large, path, Action::read);
    return found->second;
}

IoResult<std::string> OverlayFileSystem::read_start(std::string_view path,
                                                    std::size_t count) const {
    const auto found = changed_.find(path);
    if (found == changed_.end()) return below_.read_start(path, count);
    return found->second.substr(0, count);
}

IoResult<Done> OverlayFileSystem::replace(std::string_view path, std::string_view bytes) {
    const auto below = status(path);
    if (!below) return base::Failure{below.error()};
    changed_.insert_or_assign(std::string(path), std::string(bytes));
    return Done{};
}

IoResult<Done> OverlayFileSystem::create_directories(std::string_view path) {
    return refusal(Reason::read_only, path, Action::write);
}

IoResult<Done> OverlayFileSystem::write_new(std::string_view path, std::string_view /*bytes*/) {
    return refusal(Reason::read_only, path, Action::write);
}

IoResult<Done> OverlayFileSystem::rename(std::string_view from, std::string_view /*to*/) {
    return refusal(Reason::read_only, from, Action::move);
}

IoResult<Done> OverlayFileSystem::remove(std::string_view path) {
    return refusal(Reason::read_only, path, Action::remove);
}

IoResult<Done> OverlayFileSystem::sync_directory(std::string_view /*path*/) {
    return Done{};
}

IoResult<Lock> OverlayFileSystem::lock(std::string_view path) {
    return refusal(Reason::read_only, path, Action::write);
}

} // namespace credsmith::text
