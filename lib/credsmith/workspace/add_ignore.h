// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Comments that ignore findings, written for a person who gave one reason for all of them. Nothing
// is written here: what comes out says which files would change, and to what.
#pragma once

#include "credsmith/workspace/analyse.h"

#include <string>
#include <vector>

namespace credsmith::workspace {

struct CommentedFile {
    text::SourceId source;
    std::string bytes; ///< the new ones
};

struct AddedIgnores {
    std::vector<CommentedFile> files; ///< those that change, by path
    std::size_t comments = 0;
    std::size_t findings = 0; ///< that the comments ignore
    std::size_t homeless = 0; ///< findings of rules at places where no comment can stand
};

/// Comments for those of `wanted` that are findings of rules; the others cannot be ignored. A
/// comment is only added where the file says the same with it.
[[nodiscard]] AddedIgnores add_ignores(const text::FileSystem& files, const Analysis& analysis,
                                       const diagnostic::Report& wanted, const std::string& reason);

/// What is wrong with a reason: it would end its comment; "" if nothing is.
[[nodiscard]] std::string problem_of_reason(const std::string& reason);

} // namespace credsmith::workspace
