// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What was changed since a revision of git. Only looked at: nothing is written, and no program that
// a repository configures is run.
#pragma once

#include "credsmith/base/result.h"

#include <string>
#include <vector>

namespace credsmith::history {

/// A file that is new, gone, or not as it was.
struct Change {
    std::string path;   ///< from the folder that was asked about; a folder, where git looks no
                        ///< further
    std::string before; ///< its bytes at the revision; "" if it is new, or no text
};

using Changes = std::vector<Change>; ///< by path

/// Why changes cannot be told: what was found, and what to do about it.
struct Refusal {
    std::string reason;
    std::string help;
};

/// The files at or below `folder` of the machine that were changed since `revision`, commits,
/// index, working files and files unknown to git taken together. `main...` stands for where the
/// present branch left `main`.
[[nodiscard]] base::Result<Changes, Refusal> changes_since(const std::string& folder,
                                                           const std::string& revision);

} // namespace credsmith::history
