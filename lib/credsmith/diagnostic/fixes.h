// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fixes that most findings have.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"

#include <string>
#include <utility>

namespace credsmith::diagnostic {

/// Other words in the place of those at `span`.
[[nodiscard]] inline Fix write_instead(text::Span span, const std::string& words, Safety safety) {
    return {"write `" + words + "`", safety, {ReplaceText{span, words}}};
}

/// Bytes that should not be there; `title` says what it does.
[[nodiscard]] inline Fix leave_out(text::Span span, std::string title, Safety safety) {
    return {std::move(title), safety, {ReplaceText{span, ""}}};
}

/// Takes a list entry, a row or a field away.
[[nodiscard]] inline Fix take_out(text::Span item, std::string title, Safety safety) {
    return {std::move(title), safety, {RemoveItem{item}}};
}

} // namespace credsmith::diagnostic
