// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/ignore.h"

#include "credsmith/base/glob.h"
#include "credsmith/text/path.h"

#include <algorithm>

namespace credsmith::workspace {
namespace {

std::string_view without_line_end(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    return line;
}

} // namespace

void IgnoreRules::add(std::string_view folder, std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = without_line_end(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty() || line.front() == '#') continue;

        const bool is_negated = line.front() == '!';
        if (is_negated) line.remove_prefix(1);
        const bool folders_only = line.ends_with('/');
        if (folders_only) line.remove_suffix(1);
        // A slash at the start or in the middle ties the pattern to the folder; else it holds at
        // any depth.
        const bool is_anchored = line.find('/') != std::string_view::npos;
        if (line.starts_with('/')) line.remove_prefix(1);
        if (line.empty()) continue;
        const std::string local = is_anchored ? std::string(line) : "**/" + std::string(line);
        rules_.push_back({text::join_path(folder, local), is_negated, folders_only});
    }
}

bool IgnoreRules::ignores(std::string_view path, bool is_folder) const {
    const auto last = std::find_if(rules_.rbegin(), rules_.rend(), [&](const Rule& rule) {
        return (is_folder || !rule.folders_only) && base::matches_glob(rule.glob, path);
    });
    return last != rules_.rend() && !last->is_negated;
}

} // namespace credsmith::workspace
