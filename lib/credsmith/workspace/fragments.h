// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Texts written `{file: notes.md}`: each such file is a source of its own that holds one Markdown
// text, without front matter and without further files.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/model/document.h"
#include "credsmith/text/file_system.h"
#include "credsmith/text/source_set.h"

#include <span>

namespace credsmith::workspace {

/// Reads the files that texts of `documents` stand in. What cannot be read stays as it is, for
/// linking to report.
void read_fragments(const text::FileSystem& files, std::span<model::Document> documents,
                    text::SourceSet& sources, diagnostic::Reporter& reporter);

} // namespace credsmith::workspace
