// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The day that counts as today: for comments that ignore findings until a day, and for rules about
// dates. It never changes what is built.
#pragma once

#include "options.h"

#include <string>

namespace credsmith::cli {

/// Today in UTC as `YYYY-MM-DD`; where SOURCE_DATE_EPOCH is set, the day that it names.
[[nodiscard]] std::string today();

/// Adds --as-of.
void add_as_of_option(CLI::App& app, CommonOptions& options);

/// What findings depend on beside the files: the day asked for, or today, and the paths named.
[[nodiscard]] workspace::Circumstances circumstances_of(const CommonOptions& options,
                                                        const Target& target, const Io& io);

} // namespace credsmith::cli
