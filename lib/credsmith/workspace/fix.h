// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Carries out the fixes of findings, round after round until nothing is left to mend. Nothing is
// written here: what comes out says which files would change, and to what.
#pragma once

#include "credsmith/workspace/analyse.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// What the user wants to have mended.
struct FixRequest {
    diagnostic::Safety most = diagnostic::Safety::safe; ///< `unsafe`: also what changes the meaning
    std::function<bool(const diagnostic::Diagnostic&)> is_selected; ///< whether it is to be mended
    std::function<bool(std::string_view path)> is_wanted; ///< whether a file may be changed
    Circumstances circumstances{};
};

struct FixedFile {
    std::string path;
    std::string before;
    std::string after;
};

/// A fix that would not mend what it is for, or would bring other errors. A safe one that does is a
/// mistake in credsmith.
struct RefusedFix {
    diagnostic::Safety safety;
    std::string path;
    std::string_view kind;
    std::string message;
};

struct Fixing {
    std::vector<FixedFile> files; ///< by path
    std::size_t fixed = 0;        ///< findings
    std::vector<RefusedFix> refused;
    Analysis rest; ///< of the files as they would be
};

[[nodiscard]] Fixing fix(const text::FileSystem& files, const FixRequest& request, unsigned jobs);

/// How many findings have a fix that `request` asks for.
[[nodiscard]] std::size_t count_fixable(const Analysis& analysis, const FixRequest& request);

} // namespace credsmith::workspace
