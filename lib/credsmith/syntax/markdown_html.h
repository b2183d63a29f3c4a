// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Markdown as HTML that is safe to show anywhere: a fixed list of elements and attributes, no raw
// HTML, and of destinations only http, https, mailto, relative paths and fragments. And as plain
// text.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace credsmith::syntax {

/// HTML of `markdown`, with pipe tables. Links that are not allowed lose their destination, images
/// that are not allowed (only https and relative paths are) become their alternative text, raw HTML
/// is left out. Empty beyond the limits of limits.h.
[[nodiscard]] std::string markdown_to_html(std::string_view markdown);

/// The words of `markdown` without marks, one paragraph a line; of a table one row a line. Empty
/// beyond the limits.
[[nodiscard]] std::string markdown_to_plain_text(std::string_view markdown);

/// `markdown` with the destination of each link and image replaced by what `change` makes of it;
/// all other bytes, and destinations that `change` gives back, stay as they are.
[[nodiscard]] std::string
rewrite_destinations(std::string_view markdown,
                     const std::function<std::string(std::string_view)>& change);

/// Whether a link may stand in an output: http, https, mailto, a relative path or a fragment.
[[nodiscard]] bool is_allowed_destination(std::string_view destination);

/// `text` with its escapes such as `%20` resolved: the path that a destination means.
[[nodiscard]] std::string decode_percent(std::string_view text);

/// Whether a destination is a path: it has no scheme, no host and is no fragment.
[[nodiscard]] bool is_relative_path(std::string_view destination);

} // namespace credsmith::syntax
