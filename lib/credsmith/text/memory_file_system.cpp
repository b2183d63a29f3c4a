// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/memory_file_system.h"

#include "credsmith/text/path.h"
#include "credsmith/text/refusal.h"

#include <utility>

namespace credsmith::text {
namespace {

using Action = IoError::Action;
using Reason = IoError::Reason;
using base::Done;
using base::Failure;
using Node = MemoryFileSystem::Node;
using Nodes = std::map<std::string, Node, std::less<>>;

// Why nothing below a node of this kind can be reached; nothing if it can.
std::optional<Reason> reason_against_entering(const Node& node) {
    if (node.type == FileType::link) return Reason::is_link;
    if (node.type != FileType::directory) return Reason::not_found;
    if (!node.readable) return Reason::not_permitted;
    return std::nullopt;
}

// Why there is no way to the place `path`, be it taken or free; nothing if all above it are
// folders.
std::optional<Reason> reason_against_reaching(const Nodes& nodes, std::string_view path) {
    if (!is_normal_path(path)) return Reason::outside_root;
    if (path.empty()) return std::nullopt;
    if (const auto reason = reason_against_reaching(nodes, folder_of(path))) return reason;
    const auto folder = nodes.find(folder_of(path));
    if (folder == nodes.end()) return Reason::not_found;
    return reason_against_entering(folder->second);
}

struct Found {
    const Node* node;
    Reason reason; ///< why there is no node, if there is none
};

Found find(const Nodes& nodes, std::string_view path) {
    if (const auto reason = reason_against_reaching(nodes, path)) return {nullptr, *reason};
    const auto node = nodes.find(path);
    if (node == nodes.end()) return {nullptr, Reason::not_found};
    return {&node->second, {}};
}

// The names below a folder start with this.
std::string prefix_of(std::string_view folder) {
    return folder.empty() ? std::string() : std::string(folder) + '/';
}

bool is_entry_of(std::string_view path, std::string_view prefix) {
    return path.size() > prefix.size() && path.starts_with(prefix) &&
           path.find('/', prefix.size()) == std::string_view::npos;
}

bool has_entries(const Nodes& nodes, std::string_view folder) {
    const std::string prefix = prefix_of(folder);
    const auto next = nodes.lower_bound(prefix);
    return next != nodes.end() && next->first.starts_with(prefix);
}

} // namespace

MemoryFileSystem::MemoryFileSystem() {
    nodes_.emplace("", Node{FileType::directory, "", true});
}

void MemoryFileSystem::put(std::string path, std::string bytes) {
    put(std::move(path), Node{FileType::file, std::move(bytes), true});
}

void MemoryFileSystem::put(std::string path, Node node) {
    CREDSMITH_ASSERT(is_normal_path(path));
    const std::lock_guard lock(mutex_);
    for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder))
        nodes_.emplace(folder, Node{FileType::directory, "", true});
    nodes_.insert_or_assign(std::move(path), std::move(node));
}

std::map<std::string, std::string> MemoryFileSystem::files() const {
    const std::lock_guard lock(mutex_);
    std::map<std::string, std::string> files;
    for (const auto& [path, node] : nodes_)
        if (node.type == FileType::file) files.emplace(path, node.bytes);
    return files;
}

void MemoryFileSystem::set_fault(Fault fault) {
    const std::lock_guard lock(mutex_);
    fault_ = std::move(fault);
}

IoResult<std::vector<DirectoryEntry>> MemoryFileSystem::list(std::string_view path) const {
    const std::lock_guard lock(mutex_);
    const Found found = find(nodes_, path);
    if (found.node == nullptr) return refusal(found.reason, path, Action::read);
    if (const auto reason = reason_against_entering(*found.node))
        return refusal(*reason, path, Action::read);
    const std::string prefix = prefix_of(path);
    std::vector<DirectoryEntry> entries;
    for (auto node = nodes_.lower_bound(prefix);
         node != nodes_.end() && node->first.starts_with(prefix); ++node)
        if (is_entry_of(node->first, prefix))
            entries.push_back({node->first.substr(prefix.size()), node->second.type});
    return entries;
}

IoResult<FileStatus> MemoryFileSystem::status(std::string_view path) const {
    const std::lock_guard lock(mutex_);
    const Found found = find(nodes_, path);
    if (found.node == nullptr) return refusal(found.reason, path, Action::read);
    const bool is_file = found.node->type == FileType::file;
    return FileStatus{found.node->type, is_file ? found.node->bytes.size() : 0};
}

IoResult<std::string> MemoryFileSystem::read(std::string_view path, std::uint64_t limit) const {
    IoResult<std::string> bytes = read_start(path, std::string::npos);
    if (bytes && bytes->size() > limit) return refusal(Reason::too_large, path, Action::read);
    return bytes;
}

IoResult<std::string> MemoryFileSystem::read_start(std::string_view path, std::size_t count) const {
    const std::lock_guard lock(mutex_);
    const Found found = find(nodes_, path);
    if (found.node == nullptr) return refusal(found.reason, path, Action::read);
    if (!found.node->readable) return refusal(Reason::not_permitted, path, Action::read);
    if (const auto reason = reason_against(found.node->type))
        return refusal(*reason, path, Action::read);
    return found.node->bytes.substr(0, count);
}

IoResult<Done> MemoryFileSystem::create_directories(std::string_view path) {
    const std::lock_guard lock(mutex_);
    if (!is_normal_path(path)) return refusal(Reason::outside_root, path, Action::write);
    for (std::size_t end = path.find('/');; end = path.find('/', end + 1)) {
        CREDSMITH_TRY(make_folder(path.substr(0, end)));
        if (end == std::string_view::npos) return Done{};
    }
}

IoResult<Done> MemoryFileSystem::make_folder(std::string_view path) {
    const Found found = find(nodes_, path);
    if (found.node != nullptr) {
        if (found.node->type == FileType::directory) return Done{};
        const bool is_link = found.node->type == FileType::link;
        return refusal(is_link ? Reason::is_link : Reason::already_exists, path, Action::write);
    }
    if (found.reason != Reason::not_found) return refusal(found.reason, path, Action::write);
    CREDSMITH_TRY(ask_for_fault("mkdir", path));
    nodes_.emplace(path, Node{FileType::directory, "", true});
    return Done{};
}

IoResult<Done> MemoryFileSystem::write_new(std::string_view path, std::string_view bytes) {
    const std::lock_guard lock(mutex_);
    if (path.empty()) return refusal(Reason::is_directory, path, Action::write);
    if (const auto reason = reason_against_reaching(nodes_, path))
        return refusal(*reason, path, Action::write);
    if (nodes_.find(path) != nodes_.end())
        return refusal(Reason::already_exists, path, Action::write);
    CREDSMITH_TRY(ask_for_fault("write", path));
    nodes_.emplace(path, Node{FileType::file, std::string(bytes), true});
    return Done{};
}

IoResult<Done> MemoryFileSystem::rename(std::string_view from, std::string_view to) {
    const std::lock_guard lock(mutex_);
    const Found source = find(nodes_, from);
    if (source.node == nullptr) return refusal(source.reason, from, Action::move);
    if (const auto reason = reason_against(source.node->type))
        return refusal(*reason, from, Action::move);
    if (const auto reason = reason_against_reaching(nodes_, to))
        return refusal(*reason, to, Action::write);
    const Found target = find(nodes_, to);
    if (target.node != nullptr && target.node->type == FileType::directory)
        return refusal(Reason::is_directory, to, Action::write);
    CREDSMITH_TRY(ask_for_fault("rename", to));
    Node moved = *source.node;
    nodes_.erase(nodes_.find(from));
    nodes_.insert_or_assign(std::string(to), std::move(moved));
    return Done{};
}

IoResult<Done> MemoryFileSystem::replace(std::string_view path, std::string_view bytes) {
    const std::lock_guard lock(mutex_);
    const Found found = find(nodes_, path);
    if (found.node == nullptr) return refusal(found.reason, path, Action::write);
    if (const auto reason = reason_against(found.node->type))
        return refusal(*reason, path, Action::write);
    if (!found.node->writable) return refusal(Reason::not_permitted, path, Action::write);
    CREDSMITH_TRY(ask_for_fault("write", path));
    nodes_.find(path)->second.bytes = bytes;
    return Done{};
}

IoResult<Done> MemoryFileSystem::remove(std::string_view path) {
    const std::lock_guard lock(mutex_);
    if (path.empty()) return refusal(Reason::is_directory, path, Action::remove);
    const Found found = find(nodes_, path);
    if (found.node == nullptr) return refusal(found.reason, path, Action::remove);
    if (found.node->type == FileType::directory && has_entries(nodes_, path))
        return Failure<IoError>{
            {Reason::other, std::string(path), "Directory not empty", Action::remove}};
    CREDSMITH_TRY(ask_for_fault("remove", path));
    nodes_.erase(nodes_.find(path));
    return Done{};
}

IoResult<Done> MemoryFileSystem::sync_directory(std::string_view path) {
    const std::lock_guard lock(mutex_);
    const Found found = find(nodes_, path);
    if (found.node == nullptr) return refusal(found.reason, path, Action::write);
    if (const auto reason = reason_against_entering(*found.node))
        return refusal(*reason, path, Action::write);
    return ask_for_fault("sync", path);
}

IoResult<Lock> MemoryFileSystem::lock(std::string_view path) {
    const std::lock_guard guard(mutex_);
    const Found found = find(nodes_, path);
    if (found.node == nullptr) return refusal(found.reason, path, Action::write);
    if (const auto reason = reason_against_entering(*found.node))
        return refusal(*reason, path, Action::write);
    std::weak_ptr<const void>& held = locks_[std::string(path)];
    if (!held.expired()) return refusal(Reason::in_use, path, Action::write);
    auto lock = std::make_shared<const int>();
    held = lock;
    return Lock(std::move(lock));
}

IoResult<Done> MemoryFileSystem::ask_for_fault(std::string_view operation,
                                               std::string_view path) const {
    const std::optional<Reason> reason = fault_ ? fault_(operation, path) : std::nullopt;
    if (reason) return refusal(*reason, path, Action::write);
    return Done{};
}

} // namespace credsmith::text
