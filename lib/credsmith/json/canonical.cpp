// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The canonical form of RFC 8785: members by UTF-16 code units, numbers as ECMAScript prints them.
#include "credsmith/json/scalar_text.h"
#include "credsmith/json/write.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace credsmith::json {
namespace {

using Member = Value::object_t::value_type;

/// A byte of UTF-8 as UTF-16 would order it: U+E000 to U+FFFF come after the characters that need
/// surrogates.
unsigned utf16_rank(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    const bool leads_private_or_higher = value == 0xEE || value == 0xEF;
    return leads_private_or_higher ? value + 0x10U : value;
}

bool utf16_less(const Member* left, const Member* right) {
    return std::ranges::lexicographical_compare(left->first, right->first, {}, utf16_rank,
                                                utf16_rank);
}

std::vector<const Member*> sorted_members(const Value& object) {
    std::vector<const Member*> members;
    for (const Member& member : object.get_ref<const Value::object_t&>())
        members.push_back(&member);
    std::ranges::sort(members, utf16_less);
    return members;
}

class CanonicalWriter {
public:
    void value(const Value& value) {
        if (value.is_object()) return object(value);
        if (value.is_array()) return array(value);
        // RFC 8785 3.2.2.3: every number is an IEEE 754 double, also one that was read as an
        // integer.
        text_ += value.is_number() ? number_text(value.get<double>()) : scalar_text(value);
    }

    [[nodiscard]] std::string finish() { return std::move(text_); }

private:
    void object(const Value& object) {
        char before = '{';
        for (const Member* member : sorted_members(object)) {
            text_ += std::exchange(before, ',');
            text_ += string_text(member->first);
            text_ += ':';
            value(member->second);
        }
        text_ += object.empty() ? "{}" : "}";
    }

    void array(const Value& array) {
        char before = '[';
        for (const Value& item : array) {
            text_ += std::exchange(before, ',');
            value(item);
        }
        text_ += array.empty() ? "[]" : "]";
    }

    std::string text_;
};

} // namespace

std::string canonical(const Value& value) {
    CanonicalWriter writer;
    writer.value(value);
    return writer.finish();
}

} // namespace credsmith::json
