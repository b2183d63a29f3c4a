// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From single documents to one repository: ids, links, citations and files are resolved, what
// cannot be is a finding.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/model/document.h"
#include "credsmith/repository/repository.h"

#include <span>
#include <vector>

namespace credsmith::repository {

/// Builds the repository. The order of `documents` does not matter, but for which of two equal ids
/// counts as the first: the one whose source comes first.
[[nodiscard]] Repository link(std::vector<model::Document> documents, FileTable files,
                              diagnostic::Reporter& reporter);

/// The kinds of finding that linking makes.
[[nodiscard]] std::span<const diagnostic::Kind* const> link_kinds();

} // namespace credsmith::repository
