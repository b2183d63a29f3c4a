// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/escape.h"

#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <fmt/format.h>

#include <array>

namespace credsmith::diagnostic {

std::string valid_utf8(std::string_view text) {
    std::string valid;
    while (const auto invalid = base::first_invalid_utf8(text)) {
        valid += text.substr(0, *invalid);
        valid += printable(text.substr(*invalid, 1));
        text.remove_prefix(*invalid + 1);
    }
    valid += text;
    return valid;
}

std::string escape_markup(std::string_view text) {
    static constexpr std::array entities{
        Replacement{'&', "&amp;"},  Replacement{'<', "&lt;"},   Replacement{'>', "&gt;"},
        Replacement{'"', "&quot;"}, Replacement{'\'', "&#39;"},
    };
    return replaced(printable(text), entities);
}

std::string uri_of_path(std::string_view path) {
    constexpr std::string_view kept =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (kept.find(c) != std::string_view::npos)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

} // namespace credsmith::diagnostic
