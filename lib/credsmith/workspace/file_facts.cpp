// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/file_facts.h"

#include "credsmith/base/digest.h"
#include "credsmith/base/parallel.h"
#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/repository/file_uses.h"
#include "credsmith/text/path.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace credsmith::workspace {
namespace {

using repository::FileFacts;
using State = FileFacts::State;

constexpr std::uint64_t max_asset_bytes = 64U << 20U;

std::vector<repository::FileUse> uses_of(const model::Document& document,
                                         const repository::SourcePaths& paths) {
    const auto uses = [&](const auto& entity) -> std::vector<repository::FileUse> {
        if constexpr (requires { repository::file_uses(entity, paths); })
            return repository::file_uses(entity, paths);
        else
            return {};
    };
    return std::visit(uses, document.entity);
}

/// The path as it is on disk if only capitals differ, part by part; "" if there is nothing like it.
std::string actual_path(const text::FileSystem& files, std::string_view path) {
    std::string actual;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string wanted = base::fold_case(path.substr(0, slash));
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
        const auto entries = files.list(actual);
        if (!entries) return {};
        std::string found;
        for (const text::DirectoryEntry& entry : *entries)
            if (found.empty() && base::fold_case(entry.name) == wanted) found = entry.name;
        if (found.empty()) return {};
        actual = text::join_path(actual, found);
    }
    return actual;
}

bool is_file(const text::FileSystem& files, std::string_view path) {
    const auto status = files.status(path);
    return status && status->type == text::FileType::file;
}

std::string_view family_of(std::string_view path) {
    const std::string_view type = repository::media_type_of(path);
    return type.substr(0, type.find('/'));
}

/// Files of one folder whose names are near to that of a path: pictures for a picture.
std::vector<std::string> near_names(const text::FileSystem& files, std::string_view path) {
    const std::string_view folder = text::folder_of(path);
    std::vector<std::string> names;
    if (const auto entries = files.list(folder))
        for (const text::DirectoryEntry& entry : *entries)
            if (entry.type == text::FileType::file && family_of(entry.name) == family_of(path))
                names.push_back(entry.name);
    names = base::nearest(text::name_of(path), names);
    for (std::string& name : names)
        name = text::join_path(folder, name);
    return names;
}

/// Files that may be meant by a path where there is nothing: written with `\`, from the root
/// instead of from the folder of its file, with a folder too many, or misspelt.
std::vector<std::string> near_paths(const text::FileSystem& files, const std::string& written) {
    std::string slashed = written;
    std::ranges::replace(slashed, '\\', '/');
    const auto resolved = text::resolve_path({}, slashed);
    if (!resolved) return {};
    const std::string_view path = *resolved;
    if (path != written && is_file(files, path)) return {*resolved};
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', slash + 1))
        if (is_file(files, path.substr(slash + 1))) return {std::string(path.substr(slash + 1))};
    const std::string above =
        text::join_path(text::folder_of(text::folder_of(path)), text::name_of(path));
    if (above != path && is_file(files, above)) return {above};
    return near_names(files, path);
}

FileFacts look_at(const text::FileSystem& files, const std::string& path) {
    FileFacts facts;
    const auto bytes = files.read(path, max_asset_bytes);
    if (bytes) {
        facts.state = State::present;
        facts.bytes = bytes->size();
        facts.sha256 = base::sha256_hex(*bytes);
        return facts;
    }
    using Reason = text::IoError::Reason;
    switch (bytes.error().reason) {
    case Reason::not_found:
        facts.actual_path = actual_path(files, path);
        facts.state = facts.actual_path.empty() ? State::missing : State::other_case;
        if (facts.state == State::missing) facts.near = near_paths(files, path);
        return facts;
    case Reason::is_directory:
    case Reason::not_a_regular_file:
        facts.state = State::not_a_file;
        return facts;
    default:
        facts.state = State::unreadable;
        return facts;
    }
}

} // namespace

repository::FileTable look_at_files(const text::FileSystem& files,
                                    std::span<const model::Document> documents, unsigned jobs) {
    const repository::SourcePaths sources = repository::source_paths(documents);
    std::set<std::string> paths;
    for (const model::Document& document : documents)
        for (const repository::FileUse& use : uses_of(document, sources))
            if (use.path) paths.insert(*use.path);
    const std::vector<std::string> ordered(paths.begin(), paths.end());
    std::vector<FileFacts> facts(ordered.size());
    base::for_each_index(ordered.size(), jobs,
                         [&](std::size_t i) { facts[i] = look_at(files, ordered[i]); });

    repository::FileTable table;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        table.emplace_hint(table.end(), ordered[i], std::move(facts[i]));
    return table;
}

} // namespace credsmith::workspace
