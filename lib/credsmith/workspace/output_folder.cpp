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
constexpr std::string_view temporary_ending = ".credsmith-new";

/// Stands in a folder from before its first output until its first index, and so tells a folder
/// that a killed run left from one of somebody else.
constexpr std::string_view marker_name = temporary_ending;

std::string temporary_of(std::string_view place) {
    return text::join_path(text::folder_of(place),
                           "." + std::string(text::name_of(place)) + std::string(temporary_ending));
}

bool is_temporary(const text::DirectoryEntry& entry) {
    return entry.name.starts_with('.') && entry.name.ends_with(temporary_ending) &&
           entry.type != text::FileType::directory;
}

/// Whether a folder without an index of ours may be filled.
bool is_free(const std::vector<text::DirectoryEntry>& entries) {
    const auto may_stay = [](const text::DirectoryEntry& entry) {
        return entry.name == export_folder || is_temporary(entry);
    };
    const auto names_it = [](const text::DirectoryEntry& entry) {
        return entry.name == marker_name;
    };
    return std::ranges::all_of(entries, may_stay) || std::ranges::any_of(entries, names_it);
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
    // Nothing can be done about what cannot be removed here; the next run does it.
    // After a failure half-way, the new index and the marker tell that run what is ours.
    for (const auto& [place, temporary] : temporaries_)
        if (!has_begun_ || place != place_of(index_name))
            static_cast<void>(files_.remove(temporary));
    if (has_marker_ && !has_begun_) static_cast<void>(files_.remove(place_of(marker_name)));
    const auto all = folders();
    std::for_each(all.rbegin(), all.rend(), [this](const std::string& folder) {
        const auto entries = files_.list(folder);
        if ((folder != folder_ || is_new_) && entries && entries->empty())
            static_cast<void>(files_.remove(folder));
    });
}

IoResult<Done> OutputFolder::open() {
    const auto found = files_.list(folder_);
    if (!found && found.error().reason != IoError::Reason::not_found) return Failure{found.error()};
    is_new_ = !found;
    CREDSMITH_TRY(files_.create_directories(folder_));
    auto lock = files_.lock(folder_);
    if (!lock) return Failure{lock.error()};
    lock_ = std::move(*lock);
    return look();
}

IoResult<Done> OutputFolder::look() {
    const auto entries = files_.list(folder_);
    if (!entries) return Failure{entries.error()};
    if (remember_previous(place_of(index_name))) {
        // A run that was killed while it put its outputs in their places left its own index.
        remember_previous(temporary_of(place_of(index_name)));
        return Done{};
    }
    if (!is_free(*entries))
        return Failure{IoError{IoError::Reason::other, folder_,
                               "it holds files that credsmith did not write; name an empty folder, "
                               "or empty it",
                               IoError::Action::write}};
    remember_previous(temporary_of(place_of(index_name)));
    CREDSMITH_TRY(write_temporary(place_of(marker_name), {}));
    has_marker_ = true;
    return Done{};
}

bool OutputFolder::remember_previous(const std::string& index_place) {
    const auto index = files_.read(index_place, max_output_bytes);
    auto paths = index ? read_index(*index) : std::nullopt;
    if (paths) previous_.merge(std::move(*paths));
    return paths.has_value();
}

std::string OutputFolder::place_of(std::string_view path) const {
    return text::join_path(folder_, path);
}

std::set<std::string, std::less<>> OutputFolder::folders() const {
    std::set<std::string, std::less<>> all{folder_};
    for (const auto* paths : {&previous_, &current_})
        for (const std::string& path : *paths)
            if (is_inside(path)) all.emplace(text::folder_of(place_of(path)));
    return all;
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
    if (!existing && existing.error().reason == IoError::Reason::is_directory)
        return Failure{IoError{IoError::Reason::is_directory, place, {}, IoError::Action::write}};
    const bool is_same = existing && *existing == output.bytes;
    const std::string temporary = temporary_of(place);
    {
        const std::lock_guard lock(mutex_);
        current_.insert(output.path);
        if (is_same)
            ++counts_.unchanged;
        else
            temporaries_.emplace(place, temporary);
    }
    if (!is_same) CREDSMITH_TRY(write_temporary(temporary, output.bytes));
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
        const std::string place = place_of(path);
        const auto status = files_.status(place);
        if (!status || status->type != text::FileType::file) continue;
        CREDSMITH_TRY(files_.remove(place));
        ++counts_.removed;
    }
    return Done{};
}

IoResult<Done> OutputFolder::remove_leftovers() {
    for (const std::string& folder : folders()) {
        const auto entries = files_.list(folder);
        if (!entries) continue; // one that the last generation filled and this one does not
        for (const text::DirectoryEntry& entry : *entries)
            if (is_temporary(entry))
                CREDSMITH_TRY(files_.remove(text::join_path(folder, entry.name)));
    }
    return Done{};
}

IoResult<WriteCounts> OutputFolder::commit() {
    has_begun_ = true;
    CREDSMITH_TRY(rename_all(place_of(index_name)));
    CREDSMITH_TRY(remove_stale());
    CREDSMITH_TRY(remove_leftovers());
    return counts_;
}

} // namespace credsmith::workspace
