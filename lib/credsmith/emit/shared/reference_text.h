// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What can be read safely from a reference that was written as one line: its DOI, an address, the
// year. Authors and title are never guessed.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::emit {

struct ReferenceFacts {
    std::string doi;  ///< as written, without a resolver before it
    std::string url;  ///< the first address that is not the DOI's
    std::string year; ///< `2018`, `2018a` or `n.d.`, from the first brackets that open with it
};

/// Members are "" where the text has none.
[[nodiscard]] ReferenceFacts read_reference_text(std::string_view text);

} // namespace credsmith::emit
