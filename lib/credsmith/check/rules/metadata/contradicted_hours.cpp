// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A text that tells another number of hours than the workload.
#include "credsmith/check/author_texts.h"
#include "credsmith/check/phrases.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string> contradicted{"`{}` contradicts the workload, {}"};

struct Hours {
    syntax::Range range;
    double least;
    double most;
};

/// Reads "15 hours" or "12 to 15 hours" at an offset.
class HoursReader {
public:
    HoursReader(std::string_view text, std::size_t at) : text_(text), at_(at) { skip_spaces(); }

    std::optional<Hours> read(const WordList& units) {
        const std::size_t begin = at_;
        const auto least = number();
        if (!least) return std::nullopt;
        const double most = second_number().value_or(*least);
        skip_spaces();
        const auto end = units.match(text_, at_);
        if (!end) return std::nullopt;
        return Hours{{begin, *end}, *least, most};
    }

private:
    void skip_spaces() { at_ = std::min(text_.find_first_not_of(' ', at_), text_.size()); }

    std::optional<double> number() {
        double value = 0;
        const char* const begin = text_.data() + at_;
        const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), value);
        if (error != std::errc{}) return std::nullopt;
        at_ += static_cast<std::size_t>(end - begin);
        return value;
    }

    std::optional<double> second_number() {
        const std::size_t before = at_;
        skip_spaces();
        for (const std::string_view word : {"to ", "and ", "-", "\u2013"})
            if (text_.substr(at_).starts_with(word)) {
                at_ += word.size();
                skip_spaces();
                if (const auto value = number()) return value;
            }
        at_ = before;
        return std::nullopt;
    }

    std::string_view text_;
    std::size_t at_;
};

/// Whether some amount of work fits both; without bounds the typical one is meant.
bool do_agree(const Hours& said, const model::Workload& workload) {
    const double typical = workload.typical->value;
    const double least = workload.min ? workload.min->value : typical;
    const double most = workload.max ? workload.max->value : typical;
    return said.least <= most && said.most >= least;
}

void check_text(const AuthorText& text, const Subject<model::Credential>& subject,
                const Reporter& report) {
    const auto lists = find_word_lists(subject.language, "openers-of-hours", "hour-units");
    if (!lists) return;
    const auto& [openers, units] = *lists;
    const model::Workload& workload = *subject.item.workload;
    for (const syntax::Range& opener : phrases_in(text, *openers)) {
        const auto said = HoursReader{text.text, opener.end}.read(*units);
        if (!said || do_agree(*said, workload)) continue;
        report(text.span(said->range.begin, said->range.end), contradicted,
               text.text.substr(said->range.begin, said->range.end - said->range.begin),
               fmt::format("{:g} hours", workload.typical->value))
            .label(workload.span, "the workload")
            .help("say it once, as `workload`; every format shows it");
    }
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (!credential.workload || !credential.workload->typical) return;
    const auto look = [&](const AuthorText& text) { check_text(text, subject, report); };
    if (credential.summary) look(author_text(*credential.summary));
    if (credential.value_proposition) look(author_text(*credential.value_proposition));
    if (credential.submission && credential.submission->intro)
        look(author_text(*credential.submission->intro));
}

} // namespace

extern constinit const Rule contradicted_hours{
    .kind = {.slug = "metadata/contradicted-hours",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the texts and the workload say the same hours",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
