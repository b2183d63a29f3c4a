// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What must hold of the bytes of a source before anyone parses them: size, UTF-8, no forbidden
// characters, no lone carriage return, one version of the text. Each defect is one finding at its
// bytes.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/text/source.h"

#include <string_view>

namespace credsmith::syntax {

/// Reports what makes the bytes unreadable; true if the source can be parsed.
[[nodiscard]] bool check_bytes(text::SourceId source, std::string_view bytes,
                               diagnostic::Reporter& reporter);

/// Length of the byte order mark at the start: 3 or 0.
[[nodiscard]] std::size_t byte_order_mark_length(std::string_view bytes);

} // namespace credsmith::syntax
