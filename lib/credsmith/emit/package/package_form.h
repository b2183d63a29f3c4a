// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The entities of a package as JSON, fully expanded: schemas/package describes what comes out.
#pragma once

#include "credsmith/json/value.h"
#include "credsmith/repository/file_uses.h"
#include "credsmith/repository/repository.h"

#include <span>

namespace credsmith::emit {

[[nodiscard]] json::Value package_form(const repository::Repository& repository,
                                       const model::Credential& credential);
[[nodiscard]] json::Value package_form(const repository::Repository& repository,
                                       const model::Stack& stack);

/// With a hash of its own; null for no issuer.
[[nodiscard]] json::Value package_form(const repository::Repository& repository,
                                       const model::Issuer* issuer);

/// The files behind `uses` that are on disk, each once, by path.
[[nodiscard]] json::Value assets(const repository::FileTable& files,
                                 std::span<const repository::FileUse> uses);

/// `sha256:` and the digest of the canonical form.
[[nodiscard]] std::string content_hash(const json::Value& value);

} // namespace credsmith::emit
