// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/format.h"

#include <algorithm>

namespace credsmith::diagnostic {

const Format* find_format(std::string_view name) {
    const auto formats = all_formats();
    const auto found = std::ranges::find(formats, name, &Format::name);
    return found == formats.end() ? nullptr : *found;
}

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const Format* format : all_formats())
        names.emplace_back(format->name);
    return names;
}

} // namespace credsmith::diagnostic
