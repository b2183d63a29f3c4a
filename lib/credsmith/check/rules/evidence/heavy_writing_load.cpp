// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// More words to be written than a candidate finds time for.
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

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
    model::for_each<model::WordBounds>(subject.item, [&](const model::WordBounds& bounds) {
        if (!bounds.max || bounds.max->value <= 0 || bounds.max->value > most_words * 1000) return;
        total += bounds.max->value;
        if (total > most_words && beyond == nullptr) beyond = &bounds;
    });
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
