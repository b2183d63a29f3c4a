// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The first half of an analysis: which files are ours, and what each says on its own.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/model/document.h"
#include "credsmith/text/file_system.h"
#include "credsmith/text/source_set.h"
#include "credsmith/workspace/comment_scope.h"
#include "credsmith/workspace/find_sources.h"

#include <vector>

namespace credsmith::workspace {

struct Loaded {
    text::SourceSet sources;
    std::vector<model::Document> documents; ///< in no order that matters: linking sorts them
    std::vector<diagnostic::Diagnostic> findings;
    std::vector<text::IoError> problems;
    std::vector<KnownSource> known;
    surface::Vocabulary vocabulary;
    std::vector<ScopedComment> comments; ///< those that may speak to credsmith
};

/// `named` are files and folders that count even if they are ignored.
[[nodiscard]] Loaded load(const text::FileSystem& files, unsigned jobs,
                          const std::vector<std::string>& named = {});

} // namespace credsmith::workspace
