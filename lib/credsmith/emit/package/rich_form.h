// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Rich text in a package.
#pragma once

#include "credsmith/json/value.h"

#include <string_view>

namespace credsmith::emit {

/// Markdown and HTML, with links from the root; `path` is that of the file the text stands in. Null
/// for an empty text.
[[nodiscard]] json::Value rich_form(std::string_view markdown, std::string_view path);

} // namespace credsmith::emit
