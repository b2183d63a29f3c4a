// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How far things have come: credentials and stacks with their findings, and translations text by
// text. As values for people's tables, and as JSON for programs.
#pragma once

#include "credsmith/repository/burden.h"
#include "credsmith/repository/translations.h"
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/release.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// A credential that counts for a stack.
struct MemberStatus {
    std::string id;
    std::string_view status;
};

/// A credential or stack, with what was found in its file.
struct EntityStatus {
    std::string_view kind; ///< `credential` or `stack`
    std::string id;
    std::string title;
    std::string_view status;
    std::string path;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t notes = 0;
    std::optional<repository::Burden> burden; ///< of a credential
    std::vector<MemberStatus> members;        ///< of a stack, by id
    std::vector<Blocker> blockers;            ///< of the release of a stack
};

/// Credentials by id, then stacks by id.
[[nodiscard]] std::vector<EntityStatus> entity_status(const Analysis& analysis);

/// The names of the states of a text, and how many texts are in each.
[[nodiscard]] std::span<const std::string_view> state_names();
using StateCounts = std::array<std::size_t, 4>;

struct TranslationStatus {
    std::string path;
    std::string language;
    std::string of;
    std::string_view kind; ///< of the original
    std::vector<repository::TranslatedSection> sections;
    StateCounts counts{};
};

/// Translations of known originals, by original and language. They point into `repository`.
[[nodiscard]] std::vector<TranslationStatus>
translation_status(const repository::Repository& repository);

/// `credsmith-status/1`: members are only ever added.
[[nodiscard]] std::string status_as_json(const std::vector<EntityStatus>& entities);
[[nodiscard]] std::string status_as_json(const std::vector<TranslationStatus>& translations);

} // namespace credsmith::workspace
