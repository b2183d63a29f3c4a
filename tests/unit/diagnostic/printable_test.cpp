// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/renderer.h"

#include <doctest/doctest.h>

#include <string>

namespace credsmith::diagnostic {
namespace {

TEST_CASE("text that only shows itself is left as it is") {
    CHECK(printable("") == "");
    CHECK(printable("Use of evidence: 90 %, ~2 hours") == "Use of evidence: 90 %, ~2 hours");
    CHECK(printable("Zürich, 学習, naïve, Ελλάδα") == "Zürich, 学習, naïve, Ελλάδα");
    CHECK(printable("👩🏽‍🏫 and 👨‍👩‍👧") ==
          "👩🏽‍🏫 and 👨‍👩‍👧");
    CHECK(printable("می‌خواهم") == "می‌خواهم");
}

TEST_CASE("control characters are written as escapes, tabs and line ends among them") {
    CHECK(printable("\x1b]52;c;aGk=\x07") == R"(\x1b]52;c;aGk=\x07)");
    CHECK(printable("\x1b[2J") == R"(\x1b[2J)");
    CHECK(printable("a\tb\r\nc") == R"(a\x09b\x0d\x0ac)");
    CHECK(printable(std::string_view("\0", 1)) == R"(\x00)");
    CHECK(printable("\x7f") == R"(\x7f)");
    CHECK(printable("\u009b31m") == R"(\x9b31m)");
}

TEST_CASE("no control character gets through") {
    for (int byte = 0; byte < 256; ++byte) {
        const std::string shown = printable(std::string("a") + static_cast<char>(byte) + "b");
        for (const char c : shown)
            CHECK((c >= 0x20 && c < 0x7F));
    }
}

TEST_CASE("characters that turn, break or hide text are written as escapes") {
    CHECK(printable("a\u202Eb\u202C") == R"(a\u{202E}b\u{202C})");
    CHECK(printable("\u2066x\u2069") == R"(\u{2066}x\u{2069})");
    CHECK(printable("\u200Bx") == R"(\u{200B}x)");
    CHECK(printable("\u2028") == R"(\u{2028})");
    CHECK(printable("\uFEFF") == R"(\u{FEFF})");
    CHECK(printable("\u00AD") == R"(\xad)");
    CHECK(printable("\U000E0041") == R"(\u{E0041})");
}

TEST_CASE("joiners are shown as escapes where they join nothing") {
    CHECK(printable("id\u200Dentity") == R"(id\u{200D}entity)");
    CHECK(printable("\u200C") == R"(\u{200C})");
}

TEST_CASE("bytes that are not UTF-8 are written one by one") {
    CHECK(printable("caf\xe9") == R"(caf\xe9)");
    CHECK(printable("\xff\xfe") == R"(\xff\xfe)");
    CHECK(printable("\xe5\xad") == R"(\xe5\xad)");
    CHECK(printable("\xed\xa0\x80!") == R"(\xed\xa0\x80!)");
}

} // namespace
} // namespace credsmith::diagnostic
