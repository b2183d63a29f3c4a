// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/license.h"

#include "credsmith/base/pattern.h"

namespace credsmith::check {

bool is_license_id(std::string_view text) {
    static const auto pattern = base::Pattern::compile(
        R"((?i)^(CC0-1\.0|CC-BY(-NC)?(-SA|-ND)?-[1-4]\.[05](-[A-Z]{2,3})?|CC-PDDC)$)");
    return pattern && pattern->find(text);
}

} // namespace credsmith::check
