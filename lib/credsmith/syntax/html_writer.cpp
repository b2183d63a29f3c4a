// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/html_writer.h"

namespace credsmith::syntax {
namespace {

// What may stand in a destination as it is; RFC 3986 but for the brackets, which no author means.
bool is_destination_character(char byte) {
    const bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    const bool is_digit = byte >= '0' && byte <= '9';
    return is_letter || is_digit ||
           std::string_view{"-_.+!*'(),%#@?=;:/&$~"}.find(byte) != std::string_view::npos;
}

std::string percent_encode(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {'%', digits[value / 16U], digits[value % 16U]};
}

} // namespace

void HtmlWriter::start_line() {
    if (!html_.empty() && html_.back() != '\n') html_ += '\n';
}

void HtmlWriter::text(std::string_view words) {
    for (const char byte : words) {
        switch (byte) {
        case '&':
            html_ += "&amp;";
            break;
        case '<':
            html_ += "&lt;";
            break;
        case '>':
            html_ += "&gt;";
            break;
        case '"':
            html_ += "&quot;";
            break;
        default:
            html_ += byte;
        }
    }
}

void HtmlWriter::attribute(std::string_view name, std::string_view value) {
    html_ += ' ';
    html_ += name;
    html_ += "=\"";
    text(value);
    html_ += '"';
}

void HtmlWriter::destination(std::string_view name, std::string_view value) {
    std::string encoded;
    for (const char byte : value) {
        if (is_destination_character(byte))
            encoded += byte;
        else
            encoded += percent_encode(byte);
    }
    attribute(name, encoded);
}

} // namespace credsmith::syntax
