// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential or stack as formats want it: what authors may leave out is filled in, what points
// into other files is brought along, paths count from the root, and what must not leave the source
// is gone.
#pragma once

#include "credsmith/repository/repository.h"

namespace credsmith::emit {

/// With the defaults of the language, the shared references it cites, the words of the standards it
/// is aligned to, and without the contributors' e-mail addresses. Rich texts stay as they are.
[[nodiscard]] model::Credential expand(const repository::Repository& repository,
                                       model::Credential credential);
[[nodiscard]] model::Stack expand(const repository::Repository& repository, model::Stack stack);
[[nodiscard]] model::Issuer expand(const repository::Repository& repository, model::Issuer issuer);

/// What a part is called when its author gave it no title; "" for one of no particular kind.
[[nodiscard]] std::string_view default_title(model::PartKind kind);

} // namespace credsmith::emit
