// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A key method that repeats the competency word for word.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <optional>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> same{"the key method repeats the competency"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const std::optional<model::Competency>& competency = subject.item.competency;
    const std::optional<model::KeyMethod>& method = subject.item.key_method;
    if (!competency || !competency->statement || !method || !method->statement) return;
    if (competency->statement->empty()) return;
    if (plain_words(competency->statement->value) != plain_words(method->statement->markdown.text))
        return;
    report(method->statement->span, same)
        .label(competency->statement->span, "the competency")
        .help("the competency says what the educator does, the key method in which steps");
}

} // namespace

extern constinit const Rule repeated_as_method{
    .kind = {.slug = "competency/repeated-as-method",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the key method says more than the competency",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::competency
