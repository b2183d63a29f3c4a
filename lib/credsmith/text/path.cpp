// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/path.h"

namespace credsmith::text {
namespace {

// Takes the next part, which may be empty, off the front of `rest`.
std::string_view take_part(std::string_view& rest) {
    const std::size_t slash = rest.find('/');
    const std::string_view part = rest.substr(0, slash);
    rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
    return part;
}

} // namespace

std::optional<std::string> resolve_path(std::string_view folder, std::string_view written) {
    const bool is_relative = !written.empty() && written.front() != '/';
    if (!is_relative || written.find('\0') != std::string_view::npos) return std::nullopt;
    std::string path(folder);
    while (!written.empty()) {
        const std::string_view part = take_part(written);
        if (part.empty() || part == ".") continue;
        if (part == "..") {
            if (path.empty()) return std::nullopt;
            path.resize(folder_of(path).size());
        } else {
            path = join_path(path, part);
        }
    }
    return path;
}

bool is_normal_path(std::string_view path) {
    if (path.empty()) return true;
    if (path.back() == '/' || path.find('\0') != std::string_view::npos) return false;
    while (!path.empty()) {
        const std::string_view part = take_part(path);
        if (part.empty() || part == "." || part == "..") return false;
    }
    return true;
}

std::string_view folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string join_path(std::string_view folder, std::string_view name) {
    if (folder.empty()) return std::string(name);
    std::string path;
    path.reserve(folder.size() + 1 + name.size());
    return path.append(folder).append(1, '/').append(name);
}

std::string_view stem_of(std::string_view path) {
    const std::string_view name = name_of(path);
    const std::size_t dot = name.rfind('.');
    return dot == 0 ? name : name.substr(0, dot);
}

bool is_at_or_below(std::string_view path, std::string_view place) {
    return path == place || (path.starts_with(place) &&
                             (place.empty() || path.substr(place.size()).starts_with('/')));
}

} // namespace credsmith::text
