// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What rules about absence ask first: was it never written, or was it lost while reading? What was
// lost has a finding of its own already, and a second one would send its author looking for
// nothing.
#pragma once

#include "credsmith/model/credential.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/whole.h"

#include <string_view>

namespace credsmith::check {

/// Whether reading lost `field` of a credential: it could not be read, or something with nearly its
/// name could not be placed.
[[nodiscard]] bool was_lost(const model::Credential& credential, std::string_view field);

/// Where a finding about a whole credential stands: at its id, or what comes nearest to one.
[[nodiscard]] text::Span place_of(const model::Credential& credential);

using model::is_whole;

} // namespace credsmith::check
