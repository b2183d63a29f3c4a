// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Digests and the identifiers that are made of them. OpenSSL is behind it.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::base {

/// SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// A version 5 UUID (RFC 4122, 4.3), lower case with hyphens; `name_space` is a UUID in the same
/// form.
[[nodiscard]] std::string uuid_v5(std::string_view name_space, std::string_view name);

/// The name space for URLs of RFC 4122, appendix C.
inline constexpr std::string_view uuid_name_space_url = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

} // namespace credsmith::base
