// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The translations in a package: what there is of each text in other languages, and how far it can
// be relied on.
#pragma once

#include "credsmith/json/value.h"
#include "credsmith/repository/repository.h"

#include <span>

namespace credsmith::emit {

/// One object for each translation; a text that is missing in it is absent.
[[nodiscard]] json::Value
translations_form(const repository::Repository& repository,
                  std::span<const model::Translation* const> translations);

} // namespace credsmith::emit
