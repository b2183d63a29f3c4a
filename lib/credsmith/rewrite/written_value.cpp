// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/written_value.h"

#include "credsmith/base/unicode.h"

#include <algorithm>
#include <charconv>

namespace credsmith::rewrite {
namespace {

constexpr std::string_view digits = "0123456789";

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

std::string quoted(std::string_view value) {
    std::string text = "\"";
    for (const char byte : value) {
        if (byte == '"' || byte == '\\') text += '\\';
        text += byte;
    }
    return text + '"';
}

/// Bytes that mean nothing in YAML, wherever they stand behind the first one.
bool is_plain(char byte) {
    return is_letter(byte) || digits.find(byte) != std::string_view::npos ||
           std::string_view(" -_./+()").find(byte) != std::string_view::npos;
}

bool reads_as_words_in_yaml(std::string_view value) {
    if (value.empty() || value.back() == ' ' || is_number_or_constant(base::fold_case(value)))
        return false;
    const bool starts_plainly =
        is_letter(value.front()) || digits.find(value.front()) != std::string_view::npos;
    for (const std::string_view word : {"yes", "no", "on", "off", "y", "n"})
        if (base::fold_case(value) == word) return false;
    return starts_plainly && std::ranges::all_of(value, is_plain);
}

} // namespace

bool is_number_or_constant(std::string_view value) {
    for (const std::string_view constant : {"true", "false", "null", "~"})
        if (value == constant) return true;
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error != std::errc::invalid_argument && end == value.data() + value.size();
}

bool needs_quotes_in_braces(std::string_view name, std::string_view value) {
    return value.empty() || name.starts_with("x-") || is_number_or_constant(value) ||
           value.find_first_of(" \t\n{}\"|\\") != std::string_view::npos;
}

std::string written_attribute(std::string_view name, std::string_view value) {
    if (name == "id") return '#' + std::string(value);
    const bool is_quoted = needs_quotes_in_braces(name, value);
    return std::string(name) + '=' + (is_quoted ? quoted(value) : std::string(value));
}

std::string written_in_yaml(std::string_view value) {
    return reads_as_words_in_yaml(value) ? std::string(value) : quoted(value);
}

} // namespace credsmith::rewrite
