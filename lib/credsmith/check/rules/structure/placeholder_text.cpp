// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A note to oneself, or a blank of a template, that is still in a text for others.
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace credsmith::check::structure {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> placeholder{
    "`{}` stands for something that is not written yet"};

constexpr auto notes = std::to_array<std::string_view>({"TBD", "TODO", "TBC", "TBV", "FIXME"});
constexpr auto bracketed = std::to_array<std::string_view>({"[insert"});
constexpr auto angled = std::to_array<std::string_view>({"<your", "<insert"});
constexpr std::string_view filler = "lorem ipsum";
constexpr std::size_t shortest_blank = 3;

bool is_letter_or_digit(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80;
}

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool starts_with_any_case(std::string_view text, std::string_view start) {
    return std::ranges::equal(text.substr(0, start.size()), start, {}, lower);
}

bool ends_word(std::string_view text, std::size_t offset) {
    return offset >= text.size() || !is_letter_or_digit(text[offset]);
}

/// Looks for a placeholder that starts at one offset of a text; each function gives its end.
class Finder {
public:
    Finder(std::string_view text, std::string_view language) : text_(text), language_(language) {}

    [[nodiscard]] std::optional<std::size_t> end_at(std::size_t offset) const {
        switch (text_[offset]) {
        case 'T':
        case 'F':
            return end_of_note(offset);
        case 'L':
        case 'l':
            return end_of_filler(offset);
        case '[':
            return end_of_enclosed(offset, bracketed, ']');
        case '<':
            return end_of_enclosed(offset, angled, '>');
        case '_':
            return end_of_blank(offset);
        case '?':
            return end_of_question_marks(offset);
        case '.':
        case '\xE2':
            return end_of_dots(offset);
        default:
            return std::nullopt;
        }
    }

private:
    [[nodiscard]] bool starts_word(std::size_t offset) const {
        return offset == 0 || !is_letter_or_digit(text_[offset - 1]);
    }

    [[nodiscard]] std::optional<std::size_t> end_of_note(std::size_t offset) const {
        if (!starts_word(offset)) return std::nullopt;
        for (const std::string_view note : notes) {
            const bool stands_here =
                text_.substr(offset).starts_with(note) && ends_word(text_, offset + note.size());
            if (stands_here && !is_a_word_here(note)) return offset + note.size();
        }
        return std::nullopt;
    }

    /// "TODO" in capitals is "all" in Spanish and Portuguese.
    [[nodiscard]] bool is_a_word_here(std::string_view note) const {
        return note == "TODO" && (language_.starts_with("es") || language_.starts_with("pt"));
    }

    [[nodiscard]] std::optional<std::size_t> end_of_filler(std::size_t offset) const {
        if (!starts_with_any_case(text_.substr(offset), filler)) return std::nullopt;
        return offset + filler.size();
    }

    /// `[insert ...]` and `<your ...>` on one line; `[insert ...](address)` is a link.
    [[nodiscard]] std::optional<std::size_t>
    end_of_enclosed(std::size_t offset, std::span<const std::string_view> openings,
                    char closing) const {
        for (const std::string_view opening : openings) {
            const std::size_t inside = offset + opening.size();
            if (!starts_with_any_case(text_.substr(offset), opening) || !ends_word(text_, inside))
                continue;
            const std::size_t end = text_.find_first_of(closing == ']' ? "]\n" : ">\n", inside);
            const bool is_closed = end != std::string_view::npos && text_[end] == closing;
            if (is_closed && !text_.substr(end + 1).starts_with('(')) return end + 1;
        }
        return std::nullopt;
    }

    /// A blank to fill in. Between quotation marks it belongs to a sentence that students finish.
    [[nodiscard]] std::optional<std::size_t> end_of_blank(std::size_t offset) const {
        const std::size_t end = std::min(text_.find_first_not_of('_', offset), text_.size());
        if (end - offset < shortest_blank || is_quoted(offset)) return std::nullopt;
        return end;
    }

    /// `???` in the place of a word; behind one it is a question that is asked loudly.
    [[nodiscard]] std::optional<std::size_t> end_of_question_marks(std::size_t offset) const {
        const std::size_t end = std::min(text_.find_first_not_of('?', offset), text_.size());
        const bool stands_alone =
            (offset == 0 || text_[offset - 1] == ' ') && ends_word(text_, end);
        return stands_alone && end - offset >= shortest_blank ? std::optional{end} : std::nullopt;
    }

    /// Three dots that are the whole text.
    [[nodiscard]] std::optional<std::size_t> end_of_dots(std::size_t offset) const {
        const std::size_t end = text_.find_last_not_of(" \n") + 1;
        const std::string_view rest = text_.substr(offset, end - offset);
        const bool is_all = text_.find_first_not_of(" \n") == offset;
        return is_all && (rest == "..." || rest == "\u2026") ? std::optional{end} : std::nullopt;
    }

    [[nodiscard]] bool is_quoted(std::size_t offset) const {
        const std::size_t line = text_.rfind('\n', offset) + 1; // npos + 1 is 0
        const std::string_view before = text_.substr(line, offset - line);
        const std::size_t opening = before.rfind("\u201C");
        const bool is_in_curly = opening != std::string_view::npos &&
                                 before.find("\u201D", opening) == std::string_view::npos;
        return is_in_curly || std::ranges::count(before, '"') % 2 == 1;
    }

    std::string_view text_;
    std::string_view language_;
};

/// The runs that a reader sees as prose, asked for offsets that only grow.
class Prose {
public:
    explicit Prose(const AuthorText& text) : runs_(text.rich ? &text.rich->facts.prose : nullptr) {}

    bool holds(std::size_t offset) {
        if (runs_ == nullptr) return true;
        while (next_ < runs_->size() && (*runs_)[next_].range.end <= offset)
            ++next_;
        return next_ < runs_->size() && (*runs_)[next_].range.begin <= offset;
    }

private:
    const std::vector<syntax::Prose>* runs_;
    std::size_t next_ = 0;
};

void check(const Subject<AuthorText>& subject, const Reporter& report) {
    const std::string_view text = subject.item.text;
    const Finder finder{text, subject.language};
    Prose prose{subject.item};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto end = finder.end_at(i);
        if (!end) continue;
        if (prose.holds(i))
            report(subject.item.span(i, *end), placeholder, text.substr(i, *end - i))
                .help("write what belongs here, or leave it out");
        i = *end - 1;
    }
}

} // namespace

extern constinit const Rule placeholder_text{
    .kind = {.slug = "structure/placeholder-text",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::warning, Severity::error, Severity::error, Severity::error},
             .summary = "no placeholder is left in a text",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::structure
