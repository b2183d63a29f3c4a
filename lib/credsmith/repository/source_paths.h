// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// In which file a text stands: mostly that of its owner, but the criteria of a shared rubric and
// texts written `{file: ...}` stand elsewhere, and their links count from there.
#pragma once

#include "credsmith/model/document.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace credsmith::repository {

/// The path from the root of each source.
using SourcePaths = std::map<text::SourceId, std::string>;

[[nodiscard]] SourcePaths source_paths(std::span<const model::Document> documents);

/// The path of the file in which `span` stands.
[[nodiscard]] std::string_view path_of(const SourcePaths& paths, const text::Span& span);

} // namespace credsmith::repository
