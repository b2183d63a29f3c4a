// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Reading JSON with guards: no duplicate keys, bounded depth and size, nothing after the value.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/json/value.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace credsmith::json {

struct ReadError {
    std::size_t offset; ///< bytes
    std::string message;
};

struct ReadLimits {
    std::size_t depth = 64;
    std::size_t size = 64U << 20U; ///< bytes
};

[[nodiscard]] base::Result<Value, ReadError> read(std::string_view text, ReadLimits limits = {});

} // namespace credsmith::json
