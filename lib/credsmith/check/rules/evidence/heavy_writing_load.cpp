// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// More words to be written than a candidate finds time for.
#include "credsmith/check/rule.h"
#include "credsmith/repository/burden.h"

#include <cstdint>

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::int64_t> heavy{"this submission asks for up to {} words"};

constexpr Parameter most_words = whole_number("most_words", 3000, {100, 100000},
                                              "how many words a submission may ask for in all");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto most = static_cast<std::int64_t>(subject.options.whole_number(most_words));
    std::int64_t total = 0;
    const model::WordBounds* beyond = nullptr;
    for (const repository::WordDemand& demand : repository::word_demands(subject.item)) {
        if (!demand.bounds->max) continue; // so many or more: nobody has to write more
        total += demand.max;
        if (total > most && beyond == nullptr) beyond = demand.bounds;
    }
    if (beyond == nullptr) return;
    report(beyond->max->span, heavy, total)
        .help("ask for fewer answers or shorter ones, or for work that is there already");
}

} // namespace

extern constinit const Rule heavy_writing_load{
    .kind = {.slug = "evidence/heavy-writing-load",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a submission asks for at most 3000 words in all",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
    .parameters = {&most_words},
};

} // namespace credsmith::check::evidence
