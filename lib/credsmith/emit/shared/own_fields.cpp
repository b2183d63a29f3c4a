// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/own_fields.h"

#include "credsmith/base/assert.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>

namespace credsmith::emit {
namespace {

using json::Value;

/// All of `text` as a number; nothing if it is none.
template <class Number, class... Base>
std::optional<double> whole(std::string_view text, Base... base) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number, base...);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return static_cast<double>(number);
}

std::optional<double> read_number(std::string_view text) {
    constexpr std::string_view decimal = "+-.eE0123456789"; // from_chars would take `inf` and `nan`
    if (text.starts_with("0o")) return whole<std::uint64_t>(text.substr(2), 8);
    if (text.starts_with("0x")) return whole<std::uint64_t>(text.substr(2), 16);
    if (text.find_first_not_of(decimal) != std::string_view::npos || text.starts_with("+-"))
        return std::nullopt;
    return whole<double>(text.substr(text.starts_with('+') ? 1 : 0));
}

/// Whether readers of JSON may lose the last digits of it.
bool is_too_long(double number, std::string_view text) {
    constexpr double most = 9007199254740991; // 2^53 - 1
    const bool is_integer =
        text.starts_with("0x") || text.find_first_of(".eE") == std::string_view::npos;
    return is_integer && std::abs(number) > most;
}

/// In YAML these are no scalars; in braces they are.
Value plain_value(std::string_view text) {
    if (text == "null" || text == "Null" || text == "NULL" || text == "~") return nullptr;
    if (text == "true" || text == "True" || text == "TRUE") return true;
    if (text == "false" || text == "False" || text == "FALSE") return false;
    const auto number = read_number(text);
    return number && !is_too_long(*number, text) ? Value(*number) : Value(text);
}

} // namespace

Value core_value(const syntax::Node& node) {
    switch (node.type) {
    case syntax::NodeType::null:
        return nullptr;
    case syntax::NodeType::scalar:
        return node.style == syntax::ScalarStyle::plain ? plain_value(node.text())
                                                        : Value(node.text());
    case syntax::NodeType::sequence: {
        Value list = Value::array();
        for (const syntax::Node& item : node.items)
            list.push_back(core_value(item));
        return list;
    }
    case syntax::NodeType::mapping: {
        Value object = Value::object();
        for (const syntax::Entry& entry : node.entries)
            object.emplace(entry.key, core_value(entry.value));
        return object;
    }
    }
    CREDSMITH_UNREACHABLE();
}

void add_own_fields(Value& object, const model::Record& record) {
    for (const syntax::Entry& entry : record.own_fields)
        object.emplace(entry.key, core_value(entry.value));
}

} // namespace credsmith::emit
