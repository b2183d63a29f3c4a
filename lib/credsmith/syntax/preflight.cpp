// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/preflight.h"

#include "credsmith/base/unicode.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_lines.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace credsmith::syntax {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;

constexpr Message<std::size_t> too_large{"the file has more than {} bytes"};
constexpr Message<std::string_view> other_encoding{"the file is saved as {}"};
constexpr Message<unsigned> invalid_byte{"the byte 0x{:02X} is not part of a UTF-8 character"};
constexpr Message<unsigned, std::string_view> forbidden{
    "the character U+{:04X} ({}) is not allowed"};
constexpr Message<> lone_carriage_return{"the line ends with a lone carriage return"};

constexpr Message<> two_versions{"two versions of this file were merged, and both are in it"};

constexpr const char* save_as_utf8 = "save the file again with the encoding UTF-8";

text::Span span_of(text::SourceId source, std::size_t begin, std::size_t end) {
    return {source, static_cast<text::ByteOffset>(begin), static_cast<text::ByteOffset>(end)};
}

/// An encoding other than UTF-8, known by its first bytes.
struct Encoding {
    std::string_view name;
    std::size_t mark_length; ///< of the byte order mark, or of the first character
};

std::optional<Encoding> other_encoding_of(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv))
        return Encoding{"UTF-32", 4};
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv))
        return Encoding{"UTF-16", 2};
    // Without a mark: an ASCII character among zero bytes.
    if (bytes.size() < 2 || (bytes[0] == '\0') == (bytes[1] == '\0')) {
        if (bytes.size() < 4 || !bytes.starts_with("\0\0\0"sv) || bytes[3] == '\0')
            return std::nullopt;
        return Encoding{"UTF-32", 4};
    }
    if (bytes.size() >= 4 && bytes.substr(1, 3) == "\0\0\0"sv) return Encoding{"UTF-32", 4};
    return bytes.size() % 2 == 0 ? std::optional(Encoding{"UTF-16", 2}) : std::nullopt;
}

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The end of the malformed sequence that starts at `begin`: what a reader would take for one
/// broken character.
std::size_t end_of_malformed(std::string_view bytes, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < bytes.size() && end - begin < 4 && is_continuation(bytes[end]))
        ++end;
    return end;
}

std::string_view name_of(char32_t character) {
    if (character == 0) return "a zero byte";
    if (character == 0xFEFF) return "a byte order mark inside the text";
    if (character == 0x2028 || character == 0x2029) return "an invisible line separator";
    if (character >= 0x202A && character <= 0x2069)
        return "it changes the direction of the text around it";
    if (character < 0xA0) return "a control character";
    return "it is not a character";
}

/// Reports each forbidden character once, where it first stands: one paste brings many of a kind.
class CharacterCheck {
public:
    CharacterCheck(text::SourceId source, Reporter& reporter)
        : source_(source), reporter_(reporter) {}

    void found(char32_t character, std::size_t offset, std::size_t length) {
        if (std::ranges::find(seen_, character) != seen_.end()) return;
        seen_.push_back(character);
        const text::Span span = span_of(source_, offset, offset + length);
        if (character == U'\r')
            reporter_.report(kinds::forbidden_character, span, lone_carriage_return)
                .help("save the file with line ends of Unix (LF) or Windows (CR LF)");
        else
            reporter_
                .report(kinds::forbidden_character, span, forbidden,
                        static_cast<unsigned>(character), name_of(character))
                .help("delete it, here and wherever else it stands in this file");
    }

    [[nodiscard]] bool passed() const { return seen_.empty(); }

private:
    text::SourceId source_;
    Reporter& reporter_;
    std::vector<char32_t> seen_;
};

bool is_plain_ascii(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return (value >= 0x20 && value < 0x7F) || byte == '\n' || byte == '\t';
}

bool check_characters(text::SourceId source, std::string_view bytes, Reporter& reporter) {
    CharacterCheck check(source, reporter);
    for (std::size_t at = byte_order_mark_length(bytes); at < bytes.size();) {
        if (is_plain_ascii(bytes[at])) {
            ++at;
            continue;
        }
        const auto [character, length] = base::decode_at(bytes, at);
        const bool lone = character == U'\r' && !bytes.substr(at + 1).starts_with('\n');
        if (lone || base::is_forbidden_character(character)) check.found(character, at, length);
        at += length;
    }
    return check.passed();
}

/// The first line at or behind `begin` that starts with `mark` as its first word; npos if there is
/// none.
std::size_t find_line(std::string_view bytes, std::string_view mark, std::size_t begin) {
    for (std::size_t at = bytes.find(mark, begin); at != std::string_view::npos;
         at = bytes.find(mark, at + 1)) {
        const bool is_first_word = is_space(byte_at(bytes, at + mark.size()));
        if (is_first_word && line_start_before(bytes, at) == at) return at;
    }
    return std::string_view::npos;
}

/// The lines that version control writes around two versions of a passage. Any of them alone may
/// be Markdown; the three in their order are not.
bool check_merge(text::SourceId source, std::string_view bytes, Reporter& reporter) {
    const std::size_t ours = find_line(bytes, "<<<<<<<", 0);
    const std::size_t theirs = find_line(bytes, "=======", ours);
    const std::size_t end = find_line(bytes, ">>>>>>>", theirs);
    if (end == std::string_view::npos) return true;
    const auto line = [&](std::size_t begin) {
        const std::string_view text = bytes.substr(begin, line_break_after(bytes, begin) - begin);
        return span_of(source, begin, begin + text.find_last_not_of(" \t\r") + 1);
    };
    reporter.report(kinds::unfinished_merge, line(ours), two_versions)
        .label(line(theirs), "here begins the other version")
        .label(line(end), "and here it ends")
        .help("keep one of the two, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`");
    return false;
}

} // namespace

std::size_t byte_order_mark_length(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

bool check_bytes(text::SourceId source, std::string_view bytes, Reporter& reporter) {
    if (bytes.size() > max_file_bytes) {
        reporter.report(kinds::file_too_large, span_of(source, 0, 0), too_large, max_file_bytes)
            .help("move long texts into files of their own");
        return false;
    }
    if (const auto encoding = other_encoding_of(bytes)) {
        reporter
            .report(kinds::not_utf8, span_of(source, 0, encoding->mark_length), other_encoding,
                    encoding->name)
            .help(save_as_utf8);
        return false;
    }
    if (const auto invalid = base::first_invalid_utf8(bytes)) {
        const auto byte = static_cast<unsigned char>(bytes[*invalid]);
        reporter
            .report(kinds::not_utf8, span_of(source, *invalid, end_of_malformed(bytes, *invalid)),
                    invalid_byte, byte)
            .help(save_as_utf8);
        return false;
    }
    return check_merge(source, bytes, reporter) && check_characters(source, bytes, reporter);
}

} // namespace credsmith::syntax
