// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From a clean analysis to files: every entity through an emitter, judged, written.
#pragma once

#include "credsmith/emit/emitter.h"
#include "credsmith/text/file_system.h"
#include "credsmith/workspace/output_folder.h"

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace credsmith::workspace {

struct BuildOptions {
    const emit::Emitter& emitter;
    std::string folder; ///< where in the output file system
    unsigned jobs;
    const std::atomic<bool>&
        is_cancelled; ///< set by an interrupt; the build then leaves everything as it was
};

/// What a format could not carry, and of how many entities that is true.
struct LossCount {
    emit::Loss loss;
    std::size_t entities;
};

struct BuildResult {
    WriteCounts counts;
    std::size_t credentials = 0;
    std::size_t stacks = 0;
    std::vector<LossCount> losses; ///< each once, in the order in which they first occur
    bool was_cancelled = false;
    std::optional<text::IoError> problem; ///< while outputs were put in their places: each file is
                                          ///< old or new, and the next build puts all right
};

/// Emits all entities of a repository without errors below a folder of `output`. Nothing changes
/// there unless all of them can be written.
[[nodiscard]] text::IoResult<BuildResult> build(const repository::Repository& repository,
                                                text::FileSystem& output,
                                                const BuildOptions& options);

} // namespace credsmith::workspace
