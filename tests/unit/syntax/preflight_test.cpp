// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/preflight.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace credsmith;
using namespace credsmith::syntax;
using namespace std::string_literals;

namespace {

const std::string right_to_left_override{'\xE2', '\x80', '\xAE'};

std::vector<diagnostic::Diagnostic> findings_of(const std::string& bytes) {
    diagnostic::Reporter reporter;
    const bool passed = check_bytes(text::SourceId{0}, bytes, reporter);
    CHECK(passed == reporter.found().empty());
    return reporter.take();
}

} // namespace

TEST_CASE("bytes that authors may write pass") {
    for (const std::string& bytes : {""s, "\xEF\xBB\xBF"s,
                                     "\xEF\xBB\xBF"
                                     "a: 1\r\n"s,
                                     "tab\there\n"s, "\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x8E\x93"s,
                                     "e\xCC\x81"s, "\xE2\x80\x8D"s, "\n"s, "a"s})
        CHECK(findings_of(bytes).empty());
}

TEST_CASE("the three lines of an unfinished merge are one finding, in their order only") {
    const std::string merge = "a: 1\n<<<<<<< HEAD\r\nb: 1\n=======\nb: 2\n>>>>>>> other\n";
    const auto found = findings_of(merge + merge);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind->slug == "structure/unfinished-merge");
    CHECK(merge.substr(found.front().span.begin, text::length(found.front().span)) ==
          "<<<<<<< HEAD");
    for (const std::string& bytes :
         {"<<<<<<< HEAD\na\n"s, "Title\n=======\n\n>>>>>>> a quote\n"s,
          " <<<<<<< a\n=======\n>>>>>>> b\n"s, "<<<<<<<<\n=======\n>>>>>>>\n"s,
          "<<<<<<< a\n>>>>>>> b\n=======\n"s})
        CHECK(findings_of(bytes).empty());
}

TEST_CASE("one finding for each defect of the bytes, at its bytes") {
    struct Case {
        std::string bytes, slug, message;
        text::ByteOffset begin, end;
    };

    const std::vector<Case> cases = {
        {"ab\xE9"
         "cd",
         "structure/not-utf8", "the byte 0xE9 is not part of a UTF-8 character", 2, 3},
        {"a\xC0\x80", "structure/not-utf8", "the byte 0xC0 is not part of a UTF-8 character", 1, 3},
        {"a\xF0\x9F\x8E", "structure/not-utf8", "the byte 0xF0 is not part of a UTF-8 character", 1,
         4},
        {"\xE9\xE8\xE7", "structure/not-utf8", "the byte 0xE9 is not part of a UTF-8 character", 0,
         1},
        {"\xFF\xFE"
         "a\0"s,
         "structure/not-utf8", "the file is saved as UTF-16", 0, 2},
        {"\xFE\xFF\0a"s, "structure/not-utf8", "the file is saved as UTF-16", 0, 2},
        {"\xFF\xFE\0\0"s, "structure/not-utf8", "the file is saved as UTF-32", 0, 4},
        {"a\0b\0"s, "structure/not-utf8", "the file is saved as UTF-16", 0, 2},
        {"a\0\0\0b\0\0\0"s, "structure/not-utf8", "the file is saved as UTF-32", 0, 4},
        {"\0\0\0a"s, "structure/not-utf8", "the file is saved as UTF-32", 0, 4},
        {"ab\0cd"s, "structure/forbidden-character",
         "the character U+0000 (a zero byte) is not allowed", 2, 3},
        {"a\x1B[0m", "structure/forbidden-character",
         "the character U+001B (a control character) is not allowed", 1, 2},
        {"a\x7F\x7F", "structure/forbidden-character",
         "the character U+007F (a control character) is not allowed", 1, 2},
        {"a\xC2\x85", "structure/forbidden-character",
         "the character U+0085 (a control character) is not allowed", 1, 3},
        {"x " + right_to_left_override + " y", "structure/forbidden-character",
         "the character U+202E (it changes the direction of the text around it) is not allowed", 2,
         5},
        {"a\xEF\xBB\xBF", "structure/forbidden-character",
         "the character U+FEFF (a byte order mark inside the text) is not allowed", 1, 4},
        {"a\rb\rc", "structure/forbidden-character", "the line ends with a lone carriage return", 1,
         2},
        {"a\r", "structure/forbidden-character", "the line ends with a lone carriage return", 1, 2},
    };
    for (const Case& each : cases) {
        CAPTURE(each.bytes);
        const auto found = findings_of(each.bytes);
        REQUIRE(found.size() == 1);
        CHECK(found[0].kind->slug == each.slug);
        CHECK(found[0].message == each.message);
        CHECK(found[0].span == text::Span{text::SourceId{0}, each.begin, each.end});
        CHECK(!found[0].help.empty());
    }
}

TEST_CASE("different forbidden characters are different findings") {
    CHECK(findings_of("a\x01\x02\x01").size() == 2);
}

TEST_CASE("a file of the greatest size passes, one byte more does not") {
    CHECK(findings_of(std::string(max_file_bytes, 'a')).empty());
    const auto found = findings_of(std::string(max_file_bytes + 1, 'a'));
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "the file has more than 1048576 bytes");
}

TEST_CASE("an invalid byte at any place of a text is found at that place") {
    const std::string text = "title: Zeit \xF0\x9F\x95\xB0 und \xE4\xB8\xAD\n";
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string broken = text;
        broken[at] = '\xFF';
        const auto found = findings_of(broken);
        REQUIRE(found.size() == 1);
        CHECK(found[0].span.begin <= at);
        CHECK(found[0].span.end > at - std::min<std::size_t>(at, 3));
    }
}
