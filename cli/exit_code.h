// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the program says to the shell. The table in docs/reference/exit-codes.md is compared with
// this by a test.
#pragma once

namespace credsmith::cli {

enum class ExitCode : int {
    success = 0,
    findings = 1,        ///< something is wrong in an author's file, or a build was refused
    could_not = 2,       ///< usage, unreadable or missing paths, nothing to do, unwritable output
    internal_error = 70, ///< a mistake in credsmith
    interrupted = 130,   ///< Ctrl-C
};

/// The one to end with when two things happened: the highest number.
[[nodiscard]] constexpr ExitCode worst(ExitCode a, ExitCode b) {
    return static_cast<int>(a) > static_cast<int>(b) ? a : b;
}

} // namespace credsmith::cli
