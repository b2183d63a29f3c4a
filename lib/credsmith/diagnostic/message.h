// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Messages with typed places, checked when credsmith is compiled: a wrong number of arguments is
// refused by the compiler. They stand beside the code that uses them.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace credsmith::diagnostic {

/// `constexpr Message<std::string_view, int> too_few{"`{}` needs at least {} entries"};`
template <class... Args>
class Message {
public:
    // NOLINTNEXTLINE(google-explicit-constructor)
    consteval Message(const char* text) : text_(text) {
        // gcc checks for both: clang 14 does not let one consteval constructor call another.
#ifndef __clang__
        [[maybe_unused]] const fmt::format_string<const Args&...> checked{text};
#endif
    }

    [[nodiscard]] std::string format(const Args&... args) const {
        return fmt::vformat(text_, fmt::make_format_args(args...));
    }

private:
    std::string_view text_;
};

} // namespace credsmith::diagnostic
