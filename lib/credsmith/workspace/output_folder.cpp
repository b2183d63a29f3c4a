// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/output_folder.h"

#include "credsmith/json/read.h"
#include "credsmith/text/path.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace credsmith::workspace {
namespace {

using base::Done;
using base::Failure;
using text::IoError;
using text::IoResult;

constexpr std::uint64_t max_output_bytes = 256U << 20U;
constexpr std::string_view format_prefix = "credsmith-";
constexpr std::string_view export_folder = "export";

std::string temporary_of(std::string_view place) {
    return text::join_path(text::folder_of(place),
                           "." + std::string(text::name_of(place)) + ".credsmith-new");
}

/// The paths that an index of ours names, or nothing if it is none of ours.
std::optional<std::set<std::string, std::less<>>> read_index(std::string_view bytes) {
    const auto index = json::read(bytes);
    if (!index || !index->is_object()) return std::nullopt;
    const auto format = index->find("format");
    const auto entries = index->find("entries");
    if (format == index->end() || !format->is_string() || entries == index->end() ||
        !entries->is_array())
        return std::nullopt;
    if (!format->get_ref<const std::string&>().starts_with(format_prefix)) return std::nullopt;
    std::set<std::string, std::less<>> paths;
    for (const json::Value& entry : *entries)
        if (entry.is_object() && entry.contains("path") && entry["path"].is_string())
            paths.insert(entry["path"].get<std::string>());
    return paths;
}

/// A path that an index names is only trusted if it stays inside the folder.
bool is_inside(std::string_view path) {
    return text::resolve_path("", path) == std::string(path);
}

} // namespace

OutputFolder::OutputFolder(text::FileSystem& files, std::string folder)
    : files_(files), folder_(std::move(folder)) {}

OutputFolder::~OutputFolder() {
    // Nothing can be done about a temporary file that cannot be removed; the next run replaces it.
    for (const auto& [place, temporary] : temporaries_)
        static_cast<void>(files_.remove(temporary));
}

IoResult<Done> OutputFolder::open() {
    const auto entries = files_.list(folder_);
    if (!entries) {
        if (entries.error().reason == IoError::Reason::not_found) return Done{};
        return Failure{entries.error()};
    }
    const auto index = files_.read(place_of(index_name), max_output_bytes);
    if (index) {
        if (auto paths = read_index(*index)) {
            previous_ = std::move(*paths);
            return Done{};
        }
    }
    const bool is_ours = std::ranges::all_of(*entries, [](const text::DirectoryEntry& entry) {
        return entry.name == export_folder || entry.name.ends_with(".credsmith-new");
    });
    if (is_ours) return Done{};
    return Failure{
        IoError{IoError::Reason::already_exists, folder_,
                "it holds files that credsmith did not write; name an empty folder, or empty it"}};
}

std::string OutputFolder::place_of(std::string_view path) const {
    return text::join_path(folder_, path);
}

IoResult<Done> OutputFolder::write_temporary(const std::string& temporary, std::string_view bytes) {
    CREDSMITH_TRY(files_.create_directories(text::folder_of(temporary)));
    auto result = files_.write_new(temporary, bytes);
    if (result || result.error().reason != IoError::Reason::already_exists) return result;
    // Left behind by a run that was killed.
    CREDSMITH_TRY(files_.remove(temporary));
    return files_.write_new(temporary, bytes);
}

IoResult<Done> OutputFolder::stage(const emit::Output& output) {
    const std::string place = place_of(output.path);
    const auto existing = files_.read(place, max_output_bytes);
    const bool is_same = existing && *existing == output.bytes;
    const std::string temporary = temporary_of(place);
    if (!is_same) CREDSMITH_TRY(write_temporary(temporary, output.bytes));

    const std::lock_guard lock(mutex_);
    current_.insert(output.path);
    if (is_same)
        ++counts_.unchanged;
    else
        temporaries_.emplace(place, temporary);
    return Done{};
}

IoResult<Done> OutputFolder::rename_all(const std::string& index_place) {
    std::set<std::string> folders;
    const auto put = [&](const std::string& place) -> IoResult<Done> {
        const auto staged = temporaries_.find(place);
        if (staged == temporaries_.end()) return Done{};
        CREDSMITH_TRY(files_.rename(staged->second, place));
        temporaries_.erase(staged);
        ++counts_.written;
        folders.emplace(text::folder_of(place));
        return Done{};
    };
    std::vector<std::string> places;
    for (const auto& [place, temporary] : temporaries_)
        if (place != index_place) places.push_back(place);
    for (const std::string& place : places)
        CREDSMITH_TRY(put(place));
    CREDSMITH_TRY(put(index_place));
    for (const std::string& folder : folders)
        CREDSMITH_TRY(files_.sync_directory(folder));
    return Done{};
}

IoResult<Done> OutputFolder::remove_stale() {
    for (const std::string& path : previous_) {
        if (current_.contains(path) || !is_inside(path)) continue;
        const auto removed = files_.remove(place_of(path));
        if (removed)
            ++counts_.removed;
        else if (removed.error().reason != IoError::Reason::not_found)
            return removed;
    }
    return Done{};
}

IoResult<WriteCounts> OutputFolder::commit(const emit::Output& index) {
    CREDSMITH_TRY(stage(index));
    CREDSMITH_TRY(rename_all(place_of(index.path)));
    CREDSMITH_TRY(remove_stale());
    return counts_;
}

} // namespace credsmith::workspace
