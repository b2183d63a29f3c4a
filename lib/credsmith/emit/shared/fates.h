// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From what a format declares about fields to what one credential loses in it.
#pragma once

#include "credsmith/emit/emitter.h"

namespace credsmith::emit {

/// The declaration that covers `field`: the longest path that leads to it; nullptr if there is
/// none.
[[nodiscard]] const FieldFate* fate_of(std::span<const FieldFate> fates, std::string_view field);

/// One loss for each declared field that is not native, if `credential` makes use of it and the
/// declaration has a note.
[[nodiscard]] std::vector<Loss> losses(std::span<const FieldFate> fates,
                                       const model::Credential& credential);

} // namespace credsmith::emit
