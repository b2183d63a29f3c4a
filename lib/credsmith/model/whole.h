// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Whether all of a value was read.
#pragma once

#include "credsmith/model/walk.h"

namespace credsmith::model {

/// Whether nothing in a value, however deep, is damaged.
template <class T>
[[nodiscard]] bool is_whole(const T& value) {
    bool whole = true;
    for_each<Record>(value, [&](const Record& record) { whole = whole && !record.is_damaged; });
    return whole;
}

} // namespace credsmith::model
