// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What every record of the model has beside the fields of its table.
#pragma once

#include "credsmith/base/rare_list.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/span.h"

#include <string_view>

namespace credsmith::model {

struct Record {
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
    /// Fields that the author adds, `x-...`: carried as they are, and judged by nobody.
    base::RareList<syntax::Entry> own_fields;
};

/// Whether this is the name of a field that the author adds.
[[nodiscard]] inline bool is_own_field(std::string_view name) {
    return name.starts_with("x-");
}

} // namespace credsmith::model
