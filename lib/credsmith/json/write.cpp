// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/json/write.h"

#include "credsmith/json/scalar_text.h"

#include <utility>

namespace credsmith::json {
namespace {

class PrettyWriter {
public:
    void value(const Value& value) {
        if (value.is_object()) return object(value.get_ref<const Value::object_t&>());
        if (value.is_array()) return array(value.get_ref<const Value::array_t&>());
        append(scalar_text(value));
    }

    [[nodiscard]] std::string finish() {
        text_ += '\n';
        return std::move(text_);
    }

private:
    void object(const Value::object_t& members) {
        char before = '{';
        ++depth_;
        for (const auto& [key, member] : members) {
            start_line(std::exchange(before, ','));
            text_ += string_text(key);
            text_ += ": ";
            value(member);
        }
        --depth_;
        members.empty() ? append("{}") : end_line('}');
    }

    void array(const Value::array_t& items) {
        char before = '[';
        ++depth_;
        for (const Value& item : items) {
            start_line(std::exchange(before, ','));
            value(item);
        }
        --depth_;
        items.empty() ? append("[]") : end_line(']');
    }

    void start_line(char before) {
        text_ += before;
        break_line();
    }

    void end_line(char bracket) {
        break_line();
        text_ += bracket;
    }

    void break_line() {
        text_ += '\n';
        text_.append(2 * depth_, ' ');
    }

    void append(std::string_view text) { text_ += text; }

    std::string text_;
    std::size_t depth_ = 0;
};

} // namespace

std::string write(const Value& value) {
    PrettyWriter writer;
    writer.value(value);
    return writer.finish();
}

} // namespace credsmith::json
