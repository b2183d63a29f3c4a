// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/offered_fixes.h"

#include "credsmith/workspace/kinds.h"

namespace credsmith::workspace {

OfferedFixes offered_fixes(const diagnostic::Kind& kind) {
    constexpr std::string_view mark = "\n**Fix:** ";
    const std::string_view page = page_of(kind.slug);
    const std::size_t begin = page.find(mark);
    if (begin == std::string_view::npos) return {};
    const std::string_view line = page.substr(begin, page.find('\n', begin + 1) - begin);
    const auto says = [line](std::string_view words) {
        return line.find(words) != std::string_view::npos;
    };
    return {says("safe (`lint --fix`)"), says("for you to decide")};
}

} // namespace credsmith::workspace
