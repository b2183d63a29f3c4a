// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The little of RFC 3986 that `$id` and `$ref` need.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::schema {

/// `reference` as seen from `base` (RFC 3986, 5.2). An empty base leaves it as it is.
[[nodiscard]] std::string resolve_uri(std::string_view base, std::string_view reference);

struct UriParts {
    std::string_view without_fragment;
    std::string_view fragment; ///< without `#`; empty also when there is none
};

[[nodiscard]] UriParts split_fragment(std::string_view uri);

/// `%41` becomes `A`; what is no such escape stays.
[[nodiscard]] std::string percent_decoded(std::string_view text);

} // namespace credsmith::schema
