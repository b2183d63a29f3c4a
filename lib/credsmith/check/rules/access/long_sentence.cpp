// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A sentence that nobody can hold in mind from its beginning to its end.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <cstddef>

namespace credsmith::check::access {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> lengthy{"this sentence has {} words"};

constexpr Parameter most_words =
    whole_number("most_words", 60, {10, 500}, "how many words a sentence may have");

constexpr std::string_view marks = ".!?";
constexpr std::string_view closing = ")\"'*_";

/// Whether what stands between two runs of prose parts them: the end of a paragraph, an entry of a
/// list, a row or cell of a table.
bool parts(std::string_view between) {
    if (between.find('|') != std::string_view::npos) return true;
    const std::size_t line_end = between.find('\n');
    if (line_end == std::string_view::npos) return false;
    return between.find_first_not_of(" *_`", line_end + 1) != std::string_view::npos;
}

/// Adds up the words of one sentence after the other.
class Sentences {
public:
    Sentences(const AuthorText& text, std::size_t most, const Reporter& report)
        : text_(text), most_(most), report_(report) {}

    void read(syntax::Range run) {
        if (has_begun_ && parts(text_.text.substr(end_, run.begin - end_))) finish();
        std::size_t from = run.begin;
        for (std::size_t i = run.begin; i < run.end; ++i)
            if (ends_sentence(i)) {
                add({from, i + 1});
                finish();
                from = i + 1;
            }
        add({from, run.end});
    }

    void finish() {
        if (words_ > most_)
            report_(text_.span(begin_, end_), lengthy, words_)
                .help("make two or three sentences of it, or a list");
        words_ = 0;
        has_begun_ = false;
    }

private:
    [[nodiscard]] bool ends_sentence(std::size_t offset) const {
        const std::string_view text = text_.text;
        if (marks.find(text[offset]) == std::string_view::npos) return false;
        const std::size_t next = std::min(text.find_first_not_of(closing, offset + 1), text.size());
        return next == text.size() || text[next] == ' ' || text[next] == '\n';
    }

    void add(syntax::Range range) {
        const std::string_view part = text_.text.substr(range.begin, range.end - range.begin);
        const std::size_t words = base::count_words(part);
        if (words == 0) return;
        if (!has_begun_) begin_ = range.begin + part.find_first_not_of(" \n");
        has_begun_ = true;
        words_ += words;
        end_ = range.end;
    }

    AuthorText text_;
    std::size_t most_;
    const Reporter& report_;
    bool has_begun_ = false;
    std::size_t words_ = 0;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

void check(const Subject<AuthorText>& subject, const Reporter& report) {
    const AuthorText& text = subject.item;
    Sentences sentences{text, subject.options.whole_number(most_words), report};
    if (text.rich == nullptr) {
        sentences.read({0, text.text.size()});
    } else {
        for (const syntax::Prose& run : text.rich->facts.prose)
            sentences.read(run.range);
    }
    sentences.finish();
}

} // namespace

extern constinit const Rule long_sentence{
    .kind = {.slug = "access/long-sentence",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a sentence has at most 60 words",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_words},
};

} // namespace credsmith::check::access
