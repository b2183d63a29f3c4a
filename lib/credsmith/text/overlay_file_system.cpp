// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/overlay_file_system.h"

#include "credsmith/text/path.h"
#include "credsmith/text/refusal.h"

#include <algorithm>

namespace credsmith::text {
namespace {

using Action = IoError::Action;
using Reason = IoError::Reason;
using base::Done;

bool is_below(std::string_view path, std::string_view folder) {
    return path != folder && is_at_or_below(path, folder);
}

/// What of `path` stands directly in `folder`, which is above it.
DirectoryEntry entry_in(std::string_view folder, std::string_view path) {
    const std::string_view rest = path.substr(folder.empty() ? 0 : folder.size() + 1);
    const std::string_view name = rest.substr(0, rest.find('/'));
    return {std::string(name), name.size() == rest.size() ? FileType::file : FileType::directory};
}

/// Adds an entry to those that are there, in order; one of the same name gives way.
void put(DirectoryEntry entry, std::vector<DirectoryEntry>& entries) {
    const auto place = std::ranges::lower_bound(entries, entry.name, {}, &DirectoryEntry::name);
    if (place != entries.end() && place->name == entry.name)
        *place = std::move(entry);
    else
        entries.insert(place, std::move(entry));
}

} // namespace

bool OverlayFileSystem::has_changed_below(std::string_view folder) const {
    return std::ranges::any_of(changed_,
                               [folder](const auto& file) { return is_below(file.first, folder); });
}

IoResult<std::vector<DirectoryEntry>> OverlayFileSystem::list(std::string_view path) const {
    auto listed = below_.list(path);
    if (!has_changed_below(path)) return listed;
    if (!listed && listed.error().reason != Reason::not_found) return listed;
    std::vector<DirectoryEntry> entries =
        listed ? std::move(*listed) : std::vector<DirectoryEntry>{};
    for (const auto& [file, bytes] : changed_)
        if (is_below(file, path)) put(entry_in(path, file), entries);
    return entries;
}

IoResult<FileStatus> OverlayFileSystem::status(std::string_view path) const {
    const auto found = changed_.find(path);
    if (found != changed_.end()) return FileStatus{FileType::file, found->second.size()};
    if (has_changed_below(path)) return FileStatus{FileType::directory, 0};
    return below_.status(path);
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
