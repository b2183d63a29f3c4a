// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// For our own mistakes only: a broken promise inside credsmith becomes an InternalError, which the
// program reports with "please report" and exit code 70. Mistakes of authors are diagnostics.
#pragma once

#include <stdexcept>
#include <string>

namespace credsmith::base {

/// A promise inside credsmith was broken. Caught in one place, `cli/app.cpp`.
class InternalError : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Throws InternalError with the place of the broken promise.
[[noreturn]] inline void fail_assertion(const char* condition, const char* file, int line) {
    throw InternalError(std::string(condition) + " at " + file + ":" + std::to_string(line));
}

} // namespace credsmith::base

// Built with -ffile-prefix-map, so that __FILE__ is relative to the source root.
#define CREDSMITH_ASSERT(condition)                                                                \
    ((condition) ? void() : ::credsmith::base::fail_assertion(#condition, __FILE__, __LINE__))
#define CREDSMITH_UNREACHABLE() ::credsmith::base::fail_assertion("unreachable", __FILE__, __LINE__)
