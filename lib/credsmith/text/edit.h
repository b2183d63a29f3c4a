// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A change to an author's file: replace the bytes of a span.
#pragma once

#include "credsmith/text/span.h"

#include <string>

namespace credsmith::text {

struct Edit {
    Span span;
    std::string replacement;
};

} // namespace credsmith::text
