// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A decoded text together with the way back to the bytes it came from.
#pragma once

#include "credsmith/text/offset_map.h"

#include <string>
#include <string_view>

namespace credsmith::text {

/// Invariant: `map.decoded_size() == text.size()`.
struct MappedText {
    std::string text;
    OffsetMap map;

    /// The part [begin, end) as a text of its own.
    [[nodiscard]] MappedText slice(std::size_t begin, std::size_t end) const {
        return {text.substr(begin, end - begin), map.slice(begin, end)};
    }
};

} // namespace credsmith::text
