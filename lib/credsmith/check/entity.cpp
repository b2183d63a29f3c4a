// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/entity.h"

#include "credsmith/base/suggest.h"

#include <algorithm>
#include <array>
#include <string>

namespace credsmith::check {

bool was_lost(const model::Credential& credential, std::string_view field) {
    const std::array wanted{std::string(field)};
    return std::ranges::any_of(credential.unreadable, [&](const std::string& lost) {
        return lost == "*" || lost == field || !base::nearest(lost, wanted).empty();
    });
}

text::Span place_of(const model::Credential& credential) {
    if (credential.id) return credential.id->span;
    return credential.title ? credential.title->span : credential.span;
}

} // namespace credsmith::check
