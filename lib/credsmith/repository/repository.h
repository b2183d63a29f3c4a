// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// All that a repository says, resolved: links know their targets, entities of a kind stand in the
// order of their ids. Built by `link` and constant from then on; rules and emitters see nothing
// else.
#pragma once

#include "credsmith/repository/file_table.h"
#include "credsmith/repository/source_paths.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace credsmith::repository {

/// Where a shared reference stands.
struct SharedReference {
    std::size_t list;
    std::size_t item;
};

/// What linking learns about the whole, so that nobody searches all of it again.
struct Index {
    FileTable files;
    SourcePaths paths;
    std::map<std::string, SharedReference, std::less<>> shared_references; ///< by key
    /// Translations of the credentials and of the stacks, by id of the original.
    std::map<std::string, std::vector<std::size_t>, std::less<>> of_credentials;
    std::map<std::string, std::vector<std::size_t>, std::less<>> of_stacks;
};

struct Repository {
    std::optional<model::Manifest> manifest;
    std::vector<model::Issuer> issuers;
    std::vector<model::Scale> scales;
    std::vector<model::ReferenceList> reference_lists;
    std::vector<model::Framework> frameworks;
    std::vector<model::Rubric> rubrics; ///< files of their own
    std::vector<model::Credential> credentials;
    std::vector<model::Stack> stacks;
    std::vector<model::Translation> translations;
    Index index;
};

} // namespace credsmith::repository
