// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From byte offsets to lines and columns, for renderers only. Lines end at "\n", "\r\n" or a lone
// "\r"; a byte order mark belongs to no line, as editors have it.
#pragma once

#include "credsmith/text/source.h"

#include <string_view>
#include <vector>

namespace credsmith::text {

/// A place as people count it. Both numbers start at 1.
struct Position {
    std::size_t line;
    std::size_t column; ///< in characters (code points)
};

/// The line starts of one text. The text must outlive the map.
class LineMap {
public:
    explicit LineMap(std::string_view text);

    /// Inside a character it is that character's place, inside a line end the place after the
    /// line's last one.
    [[nodiscard]] Position position(ByteOffset offset) const;

    [[nodiscard]] std::size_t line_count() const { return starts_.size(); }

    /// Offset at which the 1-based `line` starts.
    [[nodiscard]] ByteOffset line_start(std::size_t line) const;
    /// The text of the 1-based `line` without its line end.
    [[nodiscard]] std::string_view line(std::size_t line) const;

private:
    [[nodiscard]] std::size_t characters_before(std::size_t offset) const;

    std::string_view text_;
    std::vector<ByteOffset> starts_;     ///< of lines
    std::vector<ByteOffset> characters_; ///< before each block of the text
};

} // namespace credsmith::text
