// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Runs independent pieces of work on several threads. Work items are numbered and write only to
// their own place, so that no output can depend on the number of threads.
#pragma once

#include <cstddef>
#include <functional>

namespace credsmith::base {

/// Number of threads to use when the user named none: one per processor, at least one.
[[nodiscard]] unsigned default_jobs();

/// Calls `work(i)` once for each i in [0, count) on up to `jobs` threads and returns when all are
/// done. An exception of the lowest-numbered failing item is rethrown on the calling thread.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

} // namespace credsmith::base
