// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Optional texts of the model as plain strings.
#pragma once

#include "credsmith/model/located.h"

#include <string_view>

namespace credsmith::emit {

/// "" if there is none.
[[nodiscard]] inline std::string_view text_of(const model::MaybeText& text) {
    return text ? std::string_view{text->value} : std::string_view{};
}

} // namespace credsmith::emit
