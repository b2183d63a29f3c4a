// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Regular expressions in linear time; RE2 is behind it. std::regex is not used anywhere.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace credsmith::base {

/// A compiled expression. Invariant: it compiled. Cheap to copy, safe to share between threads.
class Pattern {
public:
    /// Nothing if RE2 refuses `expression`: wrong, not linear (look-around, back references), or
    /// beyond a mebibyte when compiled.
    [[nodiscard]] static std::optional<Pattern> compile(std::string_view expression);

    /// A half-open range of bytes of the text that was searched.
    struct Match {
        std::size_t begin;
        std::size_t end;
    };

    /// The first match in `text` at or after `from`.
    [[nodiscard]] std::optional<Match> find(std::string_view text, std::size_t from = 0) const;

private:
    struct Compiled;
    explicit Pattern(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> compiled_;
};

} // namespace credsmith::base
