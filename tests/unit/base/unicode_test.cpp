// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/assert.h"
#include "credsmith/base/unicode.h"

#include <doctest/doctest.h>

#include <array>

using namespace credsmith::base;

TEST_CASE("well-formed UTF-8 has no invalid byte") {
    CHECK_FALSE(first_invalid_utf8(""));
    CHECK_FALSE(first_invalid_utf8("plain text, long enough to be read in blocks of eight"));
    CHECK_FALSE(first_invalid_utf8("\xEF\xBB\xBFÜber 学习 👩‍🏫 \u00AD"));
    CHECK_FALSE(first_invalid_utf8("\U0010FFFF"));
}

TEST_CASE("every kind of ill-formed UTF-8 is found where it starts") {
    constexpr std::array<std::string_view, 11> bad = {
        "\x80",             // a continuation without a start
        "\xC0\xAF",         // overlong in two bytes
        "\xE0\x80\xAF",     // overlong in three
        "\xF0\x80\x80\xAF", // overlong in four
        "\xED\xA0\x80",     // a surrogate
        "\xF4\x90\x80\x80", // beyond the last character
        "\xF8\x88\x80\x80\x80",
        "\xFE",
        "\xFF",
        "\xE2\x82", // cut off
        "\xC3(",    // broken off
    };
    for (const std::string_view bytes : bad) {
        for (std::size_t offset = 0; offset < 20; ++offset) {
            CAPTURE(offset);
            const std::string text = std::string(offset, 'a') + std::string(bytes);
            CHECK(first_invalid_utf8(text) == offset);
            CHECK(first_invalid_utf8("é" + text + " and more") == offset + 2);
        }
    }
}

TEST_CASE("a character is decoded with its length") {
    const std::string_view text = "aé学👩";
    CHECK(decode_at(text, 0).value == U'a');
    CHECK(decode_at(text, 1).value == U'é');
    CHECK(decode_at(text, 1).length == 2);
    CHECK(decode_at(text, 3).value == U'学');
    CHECK(decode_at(text, 3).length == 3);
    CHECK(decode_at(text, 6).value == U'👩');
    CHECK(decode_at(text, 6).length == 4);
}

TEST_CASE("an ill-formed byte decodes as one replacement character") {
    CHECK(decode_at("\xFFz", 0).value == 0xFFFD);
    CHECK(decode_at("\xFFz", 0).length == 1);
    CHECK_THROWS_AS(static_cast<void>(decode_at("a", 1)), InternalError);
}

TEST_CASE("characters that hide or reorder text are forbidden, others are not") {
    for (const char32_t character :
         {U'\0', U'\x1B', U'\x7F', U'\x85', U'\u202E', U'\u2066', U'\u2069', U'\u2028', U'\u2029',
          U'\uFEFF', U'\uFDD0', U'\uFFFF', U'\U0001FFFE', U'\U0010FFFF'})
        CHECK_MESSAGE(is_forbidden_character(character), static_cast<unsigned>(character));
    for (const char32_t character : {U'\t', U'\n', U'\r', U' ', U'~', U'\u00A0', U'\u00AD', U'é',
                                     U'\u200D', U'\u200F', U'学', U'\uFFFD', U'\U0001F469'})
        CHECK_MESSAGE(!is_forbidden_character(character), static_cast<unsigned>(character));
}

TEST_CASE("NFC composes and leaves the rest alone") {
    CHECK(to_nfc("plain") == "plain");
    CHECK(to_nfc("e\u0301cole") == "école");
    CHECK(to_nfc("ﬁle") == "ﬁle");
    CHECK(to_nfc("\u1112\u1161\u11AB") == "한");
    CHECK(to_nfc("\xFFz") == "\xFFz");
}

TEST_CASE("folded texts are equal without case and compatibility forms") {
    CHECK(fold_case("Partial CREDIT") == "partial credit");
    CHECK(fold_case("STRASSE") == fold_case("Straße"));
    CHECK(fold_case("ÉCOLE") == fold_case("e\u0301cole"));
    CHECK(fold_case("ﬁle") == "file");
    CHECK(fold_case("Ⅳ") == "iv");
}

TEST_CASE("a title becomes a slug") {
    CHECK(to_slug("Über façade 2") == "uber-facade-2");
    CHECK(to_slug("Collaborative Coaching") == "collaborative-coaching");
    CHECK(to_slug("  What -- and why?  ") == "what-and-why");
    CHECK(to_slug("Größe ½ ﬁt") == "grosse-1-2-fit");
    CHECK(to_slug("21st-century skills") == "c-21st-century-skills");
    CHECK(to_slug("İstanbul") == "istanbul");
    CHECK(to_slug("学习") == "");
    CHECK(to_slug("") == "");
    CHECK(to_slug("---") == "");
}

TEST_CASE("a long slug is cut at a hyphen and never beyond 63 bytes") {
    const std::string words =
        "one two three four five six seven eight nine ten eleven twelve thirteen";
    CHECK(to_slug(words) == "one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve");
    CHECK(to_slug(std::string(63, 'a') + " b") == std::string(63, 'a'));
    CHECK(to_slug("a " + std::string(61, 'a') + " b") == "a-" + std::string(61, 'a'));
    CHECK(to_slug("a " + std::string(62, 'a') + " b") == "a");
    CHECK(to_slug(std::string(100, 'a')) == std::string(63, 'a'));
    CHECK(to_slug("1" + std::string(70, 'a')) == "c-1" + std::string(60, 'a'));
}

TEST_CASE("a grapheme cluster is one unit") {
    CHECK(grapheme_length("ab", 0) == 1);
    CHECK(grapheme_length("\r\nx", 0) == 2);
    CHECK(grapheme_length("e\u0301x", 0) == 3);
    CHECK(grapheme_length("👩‍🏫x", 0) == std::string_view("👩‍🏫").size());
    CHECK(grapheme_length("🇺🇸🇫🇷", 0) == std::string_view("🇺🇸").size());
}

TEST_CASE("width is counted in columns of a terminal") {
    CHECK(display_width("") == 0);
    CHECK(display_width("plain") == 5);
    CHECK(display_width("\t") == 1);
    CHECK(display_width("学习") == 4);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("ｗ") == 2);
    CHECK(display_width("👩‍🏫") == 2);
    CHECK(display_width("👨‍👩‍👧‍👦") == 2);
    CHECK(display_width("👍🏽") == 2);
    CHECK(display_width("🇺🇸") == 2);
    CHECK(display_width("❤\uFE0F") == 2);
    CHECK(display_width("각") == 2);
    CHECK(display_width("a\u200Bb") == 2);
}

TEST_CASE("an ill-formed byte takes one column") {
    CHECK(display_width("a\xFF"
                        "b") == 3);
}

TEST_CASE("words are runs of letters, digits, apostrophes and inner hyphens") {
    CHECK(count_words("") == 0);
    CHECK(count_words(" - ' -- ") == 0);
    CHECK(count_words("teachers") == 1);
    CHECK(count_words("The teacher's well-known 'open' door.") == 5);
    CHECK(count_words("the teachers’ room") == 3);
    CHECK(count_words("before--after") == 2);
    CHECK(count_words("2 to 4 artifacts") == 4);
    CHECK(count_words("école\nu\u0308ber") == 2);
    CHECK(count_words("trailing- -leading") == 2);
    CHECK(count_words("👩‍🏫 学习") == 1);
}
