// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/json_pointer.h"

namespace credsmith::schema {

std::string pointer_step(std::string_view name) {
    std::string step;
    for (const char character : name) {
        if (character == '~')
            step += "~0";
        else if (character == '/')
            step += "~1";
        else
            step += character;
    }
    return step;
}

std::string pointer_name(std::string_view step) {
    std::string name;
    for (std::size_t at = 0; at < step.size(); ++at) {
        const std::string_view rest = step.substr(at);
        const bool is_escape = rest.starts_with("~0") || rest.starts_with("~1");
        name += !is_escape ? rest[0] : (rest[1] == '0' ? '~' : '/');
        if (is_escape) ++at;
    }
    return name;
}

} // namespace credsmith::schema
