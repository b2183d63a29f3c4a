// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_blanks.h"

#include "credsmith/base/unicode.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_lines.h"

#include <optional>
#include <vector>

namespace credsmith::syntax {
namespace {

using diagnostic::Message;
using text::ByteOffset;
using text::Span;

constexpr Message<> other_blanks{"this line is indented with blanks that are not spaces"};

/// White space of one line that YAML takes for letters.
bool is_other_blank(char32_t character) {
    return character == 0xA0 || character == 0x1680 ||
           (character >= 0x2000 && character <= 0x200B) || character == 0x202F ||
           character == 0x205F || character == 0x3000;
}

/// The blanks at the start of a line.
struct Indentation {
    std::size_t begin;
    std::size_t end;
    std::size_t spaces = 0;  ///< before the first other blank
    std::size_t columns = 0; ///< that they take
    bool is_plain = true;    ///< all are spaces
};

Indentation indentation_at(std::string_view bytes, std::size_t line) {
    Indentation found{line, line};
    while (found.end < bytes.size()) {
        const auto [character, length] = base::decode_at(bytes, found.end);
        if (character != U' ' && !is_other_blank(character)) break;
        found.is_plain = found.is_plain && character == U' ';
        if (found.is_plain) ++found.spaces;
        found.columns += base::display_width(bytes.substr(found.end, length));
        found.end += length;
    }
    return found;
}

/// Most files have none, and need no second look.
bool has_other_blanks(std::string_view bytes, Span range) {
    bool is_plain = true;
    for (std::size_t line = range.begin; is_plain && line < range.end;
         line = line_break_after(bytes, line) + 1)
        is_plain = indentation_at(bytes, line).is_plain;
    return !is_plain;
}

/// Whether what a line says ends with the `|` or `>` that starts a text below it.
bool starts_block(std::string_view line) {
    const std::size_t mark = line.find_last_not_of("+-0123456789");
    if (mark == std::string_view::npos || mark == 0) return false;
    return (line[mark] == '|' || line[mark] == '>') && is_blank(line[mark - 1]);
}

/// The column of the last key or dash of a line, whose text `says` begins in `column`.
std::size_t owner_column(std::string_view says, std::size_t column) {
    std::size_t at = 0;
    std::size_t owner = 0;
    while (byte_at(says, at) == '-' && is_blank(byte_at(says, at + 1))) {
        owner = at;
        at = says.find_first_not_of(' ', at + 1);
    }
    return column + (key_colon(says.substr(at)) ? at : owner);
}

/// Goes through the lines, and knows which of them belong to a block of text.
class BlankFinder {
public:
    BlankFinder(std::string_view bytes, Span range) : bytes_(bytes.substr(0, range.end)) {
        for (std::size_t line = range.begin; line < bytes_.size();
             line = line_break_after(bytes_, line) + 1)
            read(line);
    }

    [[nodiscard]] const std::vector<Indentation>& found() const { return found_; }

private:
    void read(std::size_t line) {
        const Indentation blanks = indentation_at(bytes_, line);
        const std::string_view says =
            bytes_.substr(blanks.end, line_text_end(bytes_, blanks.end) - blanks.end);
        if (says.empty() || (block_ && blanks.spaces > *block_)) return;
        const bool is_text = block_ && blanks.columns > *block_;
        const bool is_item = says.front() == '-' && is_space(byte_at(says, 1));
        if (!blanks.is_plain && (is_text || is_item || key_colon(says))) found_.push_back(blanks);
        if (is_text) return;
        block_.reset();
        if (starts_block(says)) block_ = owner_column(says, blanks.columns);
    }

    std::string_view bytes_;
    std::optional<std::size_t> block_; ///< column of what owns the block that we are in
    std::vector<Indentation> found_;
};

diagnostic::Fix write_spaces(text::SourceId source, const std::vector<Indentation>& lines) {
    diagnostic::Fix fix{"indent with spaces", diagnostic::Safety::safe, {}};
    for (const Indentation& each : lines)
        fix.changes.emplace_back(diagnostic::ReplaceText{
            {source, static_cast<ByteOffset>(each.begin), static_cast<ByteOffset>(each.end)},
            std::string(each.columns, ' ')});
    return fix;
}

/// Other blanks have more bytes than columns: the bytes that are left over become empty lines above
/// this one.
void write_plainly(std::string& bytes, const Indentation& line) {
    const std::size_t spare = line.end - line.begin - line.columns;
    bytes.replace(line.begin, spare, spare, '\n');
    bytes.replace(line.begin + spare, line.columns, line.columns, ' ');
}

} // namespace

std::string with_plain_spaces(std::string_view bytes, Span range, diagnostic::Reporter& reporter) {
    if (!has_other_blanks(bytes, range)) return {};
    const BlankFinder finder(bytes, range);
    const std::vector<Indentation>& lines = finder.found();
    if (lines.empty()) return {};
    const Span first{range.source, static_cast<ByteOffset>(lines.front().begin),
                     static_cast<ByteOffset>(lines.front().end)};
    reporter.report(kinds::wrong_indentation, first, other_blanks)
        .help("a word processor may have written them; use spaces instead, here and wherever else "
              "such blanks begin a line")
        .fix(write_spaces(range.source, lines));
    std::string meant(bytes);
    for (const Indentation& line : lines)
        write_plainly(meant, line);
    return meant;
}

} // namespace credsmith::syntax
