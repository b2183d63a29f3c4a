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

constexpr std::int64_t most_words = 3000;

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    std::int64_t total = 0;
    const model::WordBounds* beyond = nullptr;
    for (const repository::WordDemand& demand : repository::word_demands(subject.item)) {
        if (!demand.bounds->max) continue; // so many or more: nobody has to write more
        total += demand.max;
        if (total > most_words && beyond == nullptr) beyond = demand.bounds;
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
};

} // namespace credsmith::check::evidence
