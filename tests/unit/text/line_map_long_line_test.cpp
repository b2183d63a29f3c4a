// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/line_map.h"

#include <doctest/doctest.h>

#include <string>

namespace credsmith::text {
namespace {

TEST_CASE("columns in lines that are longer than the blocks of the map are exact") {
    std::string text = "first\n";
    for (int i = 0; i < 2000; ++i)
        text += i % 3 == 0 ? "学" : "x";
    text += "\r\nlast";
    const LineMap map(text);
    std::size_t column = 0;
    for (std::size_t offset = 6; text[offset] != '\r'; ++offset) {
        if ((static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U) ++column;
        const Position position = map.position(static_cast<ByteOffset>(offset));
        CHECK(position.line == 2);
        CHECK(position.column == column);
    }
    CHECK(column == 2000);
    CHECK(map.position(static_cast<ByteOffset>(text.size())).column == 5);
}

} // namespace
} // namespace credsmith::text
