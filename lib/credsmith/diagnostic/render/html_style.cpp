// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/html_style.h"

#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/palette.h"

#include <fmt/format.h>

#include <array>

namespace credsmith::diagnostic {
namespace {

struct InkClass {
    Ink ink;
    std::string_view name;
};

constexpr std::array ink_classes{
    InkClass{Ink::strong, "strong"},   InkClass{Ink::error, "error"},
    InkClass{Ink::warning, "warning"}, InkClass{Ink::note, "note"},
    InkClass{Ink::gutter, "gutter"},   InkClass{Ink::related, "related"},
    InkClass{Ink::removed, "removed"}, InkClass{Ink::added, "added"},
};

/// The class of text that begins with the escape at the front of `text`.
std::string_view class_of(std::string_view escape) {
    const Palette palette(true);
    for (const InkClass& known : ink_classes)
        if (palette.paint(known.ink, " ").starts_with(escape)) return known.name;
    CREDSMITH_UNREACHABLE();
}

std::string html_of_lines(std::string_view text) {
    std::string html;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        html += escape_markup(text.substr(begin, end - begin));
        if (end < text.size()) html += '\n';
        begin = end + 1;
    }
    return html;
}

} // namespace

// What an author wrote holds no escapes: it went through `printable`.
std::string html_of_ink(std::string_view text) {
    std::string html;
    for (;;) {
        const std::size_t begin = text.find('\x1b');
        html += html_of_lines(text.substr(0, begin));
        if (begin == std::string_view::npos) return html;
        const std::size_t painted = text.find('m', begin) + 1;
        const std::size_t end = text.find('\x1b', painted);
        html += fmt::format("<span class=\"{}\">{}</span>",
                            class_of(text.substr(begin, painted - begin)),
                            html_of_lines(text.substr(painted, end - painted)));
        text.remove_prefix(text.find('m', end) + 1);
    }
}

} // namespace credsmith::diagnostic
