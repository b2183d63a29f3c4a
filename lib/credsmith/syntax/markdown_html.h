// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Markdown as HTML that is safe to show anywhere: an allow list of elements, attributes and link
// schemes (http, https, mailto, relative, #), no raw HTML. And as plain text.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace credsmith::syntax {

/// HTML of `markdown`, with pipe tables; links that are not allowed lose their destination, raw
/// HTML is left out.
[[nodiscard]] std::string markdown_to_html(std::string_view markdown);

/// The words of `markdown` without marks, one paragraph a line.
[[nodiscard]] std::string markdown_to_plain_text(std::string_view markdown);

/// `markdown` with the destination of each link and image replaced by what `change` makes of it.
[[nodiscard]] std::string
rewrite_destinations(std::string_view markdown,
                     const std::function<std::string(std::string_view)>& change);

/// Whether a link may stand in an output: http, https, mailto, a relative path or a fragment.
[[nodiscard]] bool is_allowed_destination(std::string_view destination);

/// Whether a destination is a path of the repository: it has no scheme, no host and is no fragment.
[[nodiscard]] bool is_relative_path(std::string_view destination);

} // namespace credsmith::syntax
