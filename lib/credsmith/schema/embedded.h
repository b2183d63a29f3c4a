// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The schemas that ship in the program: schemas/ of the source tree.
#pragma once

#include "credsmith/base/embedded.h"
#include "credsmith/schema/schema.h"

#include <span>
#include <string_view>

namespace credsmith::schema {

/// Files of schemas/, by path: `authoring/credential.schema.json`,
/// `package/credential.schema.json`, ...
[[nodiscard]] std::span<const base::EmbeddedFile> embedded_schemas();

/// The compiled schema at `path`; the path must exist. Compiled on first use, then shared.
[[nodiscard]] const Schema& embedded_schema(std::string_view path);

} // namespace credsmith::schema
