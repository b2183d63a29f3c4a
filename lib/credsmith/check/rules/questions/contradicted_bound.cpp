// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A question whose own words give another length than its bound.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string> contradicted{"`{}` contradicts the bound, {}"};

struct Lists {
    const WordList& units;
    const WordList& others;
};

/// Reads what stands in brackets: numbers, and words that may stand beside them.
class BracketReader {
public:
    BracketReader(std::string_view inside, const Lists& lists) : inside_(inside), lists_(lists) {}

    /// The numbers, if the brackets say how many words an answer has and nothing else.
    std::vector<std::string> numbers() {
        while (at_ < inside_.size()) {
            const std::size_t end = end_of_token();
            if (end == at_)
                ++at_;
            else if (!take(inside_.substr(at_, end - at_)))
                return {};
            else
                at_ = end;
        }
        return has_unit_ ? numbers_ : std::vector<std::string>{};
    }

private:
    static bool is_digit(char byte) { return std::isdigit(static_cast<unsigned char>(byte)) != 0; }

    [[nodiscard]] std::size_t end_of_token() const {
        constexpr std::string_view between = " \n-,.:;/";
        if (inside_.substr(at_).starts_with("\u2013"))
            return at_ + std::string_view{"\u2013"}.size();
        const std::size_t end = is_digit(inside_[at_])
                                    ? inside_.find_first_not_of("0123456789,", at_)
                                    : inside_.find_first_of(between, at_);
        return std::min(end, inside_.size());
    }

    bool take(std::string_view token) {
        if (is_digit(token.front())) return take_number(token);
        const bool is_unit = lists_.units.match(token, 0) == token.size();
        has_unit_ = has_unit_ || is_unit;
        return is_unit || token == "\u2013" || lists_.others.match(token, 0) == token.size();
    }

    bool take_number(std::string_view token) {
        std::string& number = numbers_.emplace_back(token);
        std::erase(number, ','); // of 1,000
        return true;
    }

    std::string_view inside_;
    const Lists& lists_;
    std::size_t at_ = 0;
    bool has_unit_ = false;
    std::vector<std::string> numbers_;
};

std::string described(const model::WordBounds& bounds) {
    if (!bounds.min) return "at most " + std::to_string(bounds.max->value) + " words";
    if (!bounds.max) return "at least " + std::to_string(bounds.min->value) + " words";
    return std::to_string(bounds.min->value) + " to " + std::to_string(bounds.max->value) +
           " words";
}

bool is_bound(const std::string& number, const model::WordBounds& bounds) {
    return (bounds.min && std::to_string(bounds.min->value) == number) ||
           (bounds.max && std::to_string(bounds.max->value) == number);
}

void check(const Subject<model::Prompt>& subject, const Reporter& report) {
    const auto found = find_word_lists(subject.language, "word-units", "bound-words");
    const model::MaybeRichText& prompt = subject.item.text;
    const std::optional<model::WordBounds>& bounds = subject.item.words;
    if (!found || !prompt || !bounds || bounds->is_damaged) return;
    const Lists lists{*found->front(), *found->back()};
    const std::string_view text = prompt->markdown.text;
    for (std::size_t open = text.find('('); open != std::string_view::npos;
         open = text.find('(', open + 1)) {
        const std::size_t close = text.find_first_of("()", open + 1);
        if (close == std::string_view::npos || text[close] != ')') continue;
        const auto numbers =
            BracketReader{text.substr(open + 1, close - open - 1), lists}.numbers();
        const auto is_said = [&](const std::string& number) { return is_bound(number, *bounds); };
        if (std::ranges::all_of(numbers, is_said)) continue;
        report(model::span_inside(*prompt, {open, close + 1}), contradicted,
               on_one_line(text.substr(open, close + 1 - open)), described(*bounds))
            .label(bounds->span, "the bound")
            .help("say it once, as `words`; every format shows it with the question");
    }
}

} // namespace

extern constinit const Rule contradicted_bound{
    .kind = {.slug = "questions/contradicted-bound",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::warning, Severity::warning, Severity::error, Severity::error},
             .summary = "a question and its bound say the same length",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::questions
