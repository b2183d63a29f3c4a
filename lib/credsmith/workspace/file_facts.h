// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Looks at the files on disk that a repository names: whether they are there, under exactly that
// name, how large, which digest.
#pragma once

#include "credsmith/model/document.h"
#include "credsmith/repository/file_table.h"
#include "credsmith/text/file_system.h"

#include <span>

namespace credsmith::workspace {

/// What linking and emitting need to know of the files that `documents` name.
[[nodiscard]] repository::FileTable look_at_files(const text::FileSystem& files,
                                                  std::span<const model::Document> documents,
                                                  unsigned jobs);

} // namespace credsmith::workspace
