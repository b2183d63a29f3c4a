// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which files of a folder are ours, and by which profile they are read.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/model/document.h"
#include "credsmith/text/file_system.h"
#include "credsmith/text/source_set.h"
#include "credsmith/workspace/profile.h"

#include <vector>

namespace credsmith::workspace {

struct KnownSource {
    text::SourceId id;
    model::FileKind kind;
};

struct Sources {
    text::SourceSet sources;
    std::vector<KnownSource> known;      ///< in the order of their ids
    std::vector<model::Document> unread; ///< hold the places of those whose kind is misspelt
    std::vector<diagnostic::Diagnostic> findings;
    std::vector<text::IoError> problems;
    const Profile* profile = nullptr; ///< that of the manifest
    surface::Vocabulary vocabulary;   ///< of the profile, and of the scales among the sources
};

/// `named` are files and folders that count even if they are ignored.
[[nodiscard]] Sources find_sources(const text::FileSystem& files, unsigned jobs,
                                   const std::vector<std::string>& named = {});

} // namespace credsmith::workspace
