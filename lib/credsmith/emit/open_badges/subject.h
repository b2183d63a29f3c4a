// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the mapping to Open Badges is given: one credential, expanded, with its issuer and the way
// to name its nodes.
#pragma once

#include "credsmith/emit/shared/identifiers.h"

#include <initializer_list>
#include <string_view>

namespace credsmith::emit::open_badges {

struct Subject {
    const repository::Repository& repository;
    const model::Credential& credential;
    const model::Issuer* issuer; ///< nullptr if there is none
    Identifiers identifiers;
};

/// The date of the version: written, or that of its entry in the changelog; "" for neither. No
/// clock is asked.
[[nodiscard]] std::string_view release_date(const model::Credential& credential);

/// Whether `inLanguage` takes a tag: language, script and region only.
[[nodiscard]] bool is_supported_language(std::string_view tag);

/// Whether the badge has a file and the file an address.
[[nodiscard]] bool has_image(const Subject& subject);

/// Whether an alignment says what the format requires: a name and an address.
[[nodiscard]] bool has_target(const model::Alignment& alignment);

} // namespace credsmith::emit::open_badges
