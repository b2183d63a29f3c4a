// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A run of words in capital letters.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"

#include <algorithm>
#include <cstddef>

namespace credsmith::check::access {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> shouted{"{} words in a row are in capital letters"};

constexpr Parameter most_words =
    whole_number("most_words", 5, {1, 50}, "how many words in a row may be in capital letters");
constexpr std::size_t letters_of_a_word = 4; ///< shorter ones may be abbreviations

bool is_blank(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t';
}

bool is_capital(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

/// A word in capitals; marks around it and inside it do not count.
bool is_in_capitals(std::string_view word) {
    const bool has_other = std::ranges::any_of(word, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80;
    });
    return !has_other && std::ranges::any_of(word, is_capital);
}

/// A run of words in capitals as it grows. Between commas it is rather a list of abbreviations.
struct Run {
    std::size_t words = 0;
    std::size_t long_words = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool is_shouted(std::size_t most) const {
        return words > most && long_words * 2 >= words;
    }
};

class Reader {
public:
    Reader(const AuthorText& text, std::size_t most, const Reporter& report)
        : text_(text), most_(most), report_(report) {}

    void read(syntax::Range range) {
        for (std::size_t i = range.begin; i < range.end;) {
            if (is_blank(text_.text[i])) {
                ++i;
                continue;
            }
            std::size_t end = i;
            while (end < range.end && !is_blank(text_.text[end]))
                ++end;
            add(i, end);
            i = end;
        }
        finish();
    }

private:
    void add(std::size_t begin, std::size_t end) {
        const std::string_view word = text_.text.substr(begin, end - begin);
        if (!is_in_capitals(word)) {
            finish();
            return;
        }
        if (run_.words++ == 0) run_.begin = begin;
        if (static_cast<std::size_t>(std::ranges::count_if(word, is_capital)) >= letters_of_a_word)
            ++run_.long_words;
        run_.end = end;
        if (word.back() == ',' || word.back() == ';') finish();
    }

    void finish() {
        if (run_.is_shouted(most_)) report_run();
        run_ = {};
    }

    /// Where the run is written as it is read, on one line, it can be written in small letters.
    void report_run() const {
        const text::Span span = text_.span(run_.begin, run_.end);
        const auto finding = report_(span, shouted, run_.words);
        finding.help("write them like other words, and mark what is important with `**`");
        const std::string_view words = text_.text.substr(run_.begin, run_.end - run_.begin);
        if (text::length(span) != words.size() || words.find('\n') != std::string_view::npos)
            return;
        std::string quiet = base::fold_case(words);
        quiet.front() = words.front();
        finding.fix(write_instead(span, quiet, diagnostic::Safety::unsafe));
    }

    AuthorText text_;
    std::size_t most_;
    const Reporter& report_;
    Run run_;
};

void check(const Subject<AuthorText>& subject, const Reporter& report) {
    const AuthorText& text = subject.item;
    Reader reader{text, subject.options.whole_number(most_words), report};
    if (text.rich == nullptr) {
        reader.read({0, text.text.size()});
        return;
    }
    for (const syntax::Prose& run : text.rich->facts.prose)
        reader.read(run.range);
}

} // namespace

extern constinit const Rule all_capitals{
    .kind = {.slug = "access/all-capitals",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "no sentence is written in capital letters",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_words},
};

} // namespace credsmith::check::access
