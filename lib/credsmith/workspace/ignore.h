// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `.gitignore` files, matched by us, so that a repository need not be a git repository.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// The patterns of the `.gitignore` files met on the way down. Later ones win, as in git.
class IgnoreRules {
public:
    /// Adds the lines of the file that stands in `folder`.
    void add(std::string_view folder, std::string_view text);
    /// Whether the file or folder at `path` is ignored. Parents are judged by the walk before.
    [[nodiscard]] bool ignores(std::string_view path, bool is_folder) const;

private:
    struct Rule {
        std::string glob; ///< from the root
        bool is_negated;
        bool folders_only;
    };

    std::vector<Rule> rules_;
};

} // namespace credsmith::workspace
