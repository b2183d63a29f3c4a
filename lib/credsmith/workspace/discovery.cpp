// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/discovery.h"

#include "credsmith/text/path.h"
#include "credsmith/workspace/ignore.h"

#include <algorithm>
#include <set>

namespace credsmith::workspace {
namespace {

constexpr std::uint64_t max_ignore_bytes = 1U << 20U;

bool has_source_name(std::string_view path) {
    return path.ends_with(".md") || path.ends_with(".yaml") || path.ends_with(".yml");
}

class Walk {
public:
    explicit Walk(const text::FileSystem& files) : files_(files) {}

    Discovery run(const std::vector<std::string>& named) {
        walk("");
        for (const std::string& path : named)
            add_named(path);
        std::ranges::sort(found_.paths);
        found_.paths.erase(std::unique(found_.paths.begin(), found_.paths.end()),
                           found_.paths.end());
        return std::move(found_);
    }

private:
    void walk(const std::string& start) {
        folders_.push_back(start);
        while (!folders_.empty()) {
            const std::string folder = std::move(folders_.back());
            folders_.pop_back();
            visit_folder(folder);
        }
    }

    /// What is ignored above a folder does not count in it once it is named.
    void add_named(const std::string& path) {
        const auto status = files_.status(path);
        if (status && status->type == text::FileType::directory) {
            if (visited_.contains(path)) return;
            ignore_ = {};
            walk(path);
        } else if (has_source_name(path)) {
            found_.paths.push_back(path);
        }
    }

    void visit_folder(const std::string& folder) {
        visited_.insert(folder);
        const auto entries = files_.list(folder);
        if (!entries) {
            found_.problems.push_back(entries.error());
            return;
        }
        const auto holds = [&](std::string_view name) {
            return std::ranges::find(*entries, name, &text::DirectoryEntry::name) != entries->end();
        };
        if (!folder.empty() && holds(manifest_name)) return; // a repository of its own
        if (holds(".gitignore")) read_ignore_file(folder);
        for (const text::DirectoryEntry& entry : *entries)
            visit_entry(folder, entry);
    }

    void visit_entry(const std::string& folder, const text::DirectoryEntry& entry) {
        std::string path = text::join_path(folder, entry.name);
        const bool is_folder = entry.type == text::FileType::directory;
        if (entry.name.starts_with('.') || path == output_folder ||
            ignore_.ignores(path, is_folder))
            return;
        if (is_folder) {
            if (has_source_name(entry.name))
                found_.problems.push_back({text::IoError::Reason::is_directory, path, {}});
            folders_.push_back(std::move(path));
        } else if (entry.type == text::FileType::file && has_source_name(entry.name)) {
            found_.paths.push_back(std::move(path));
        }
    }

    void read_ignore_file(const std::string& folder) {
        const auto bytes = files_.read(text::join_path(folder, ".gitignore"), max_ignore_bytes);
        if (bytes) ignore_.add(folder, *bytes);
    }

    const text::FileSystem& files_;
    IgnoreRules ignore_;
    Discovery found_;
    std::vector<std::string> folders_; ///< still to visit
    std::set<std::string> visited_;
};

} // namespace

Discovery discover(const text::FileSystem& files, const std::vector<std::string>& named) {
    return Walk(files).run(named);
}

} // namespace credsmith::workspace
