// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Links of a Markdown text, written from its own file, so that they still lead somewhere after the
// text has left that file.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::emit {

/// `markdown` of the file at `path`, in which each relative destination counts from the root, with
/// `base` before it: "" or an address that ends in `/`.
[[nodiscard]] std::string rebase_links(std::string_view markdown, std::string_view path,
                                       std::string_view base = {});

/// A path of the repository as a URL writes it: percent escapes for what is not plain.
[[nodiscard]] std::string url_path(std::string_view path);

} // namespace credsmith::emit
