// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A step of the European Qualifications Framework that it does not have.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unknown{"`{}` is none of the eight levels of the EQF"};

bool is_level(std::string_view value) {
    return value.size() == 1 && value.front() >= '1' && value.front() <= '8';
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& level = subject.item.level;
    if (!level || !level->scheme || !level->value) return;
    if (base::fold_case(level->scheme->value) != "eqf" || is_level(level->value->value)) return;
    report(level->value->span, unknown, level->value->value)
        .help("write the number of the level alone, from `1` to `8`");
}

} // namespace

extern constinit const Rule unknown_step{
    .kind = {.slug = "metadata/unknown-step",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a level of the EQF is a number from 1 to 8",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
