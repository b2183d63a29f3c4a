// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What it takes to earn a credential, as one Markdown text, for formats that have a single place
// for it. Its headings are those of the authoring form.
#pragma once

#include "credsmith/repository/repository.h"

#include <string>
#include <string_view>

namespace credsmith::emit {

/// `credential` is expanded; `link_base` stands before the destination of each link into the
/// repository.
[[nodiscard]] std::string narrative(const repository::Repository& repository,
                                    const model::Credential& credential,
                                    std::string_view link_base);

} // namespace credsmith::emit
