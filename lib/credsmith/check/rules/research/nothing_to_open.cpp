// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A list of references without a single DOI or address.
#include "credsmith/base/unicode.h"
#include "credsmith/check/entity.h"
#include "credsmith/check/expected.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <string>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> closed{"no work in the list can be opened"};

/// One or two works may well be books.
constexpr Parameter fewest_works =
    whole_number("fewest_works", 3, {1, 50}, "how long a list is in which a work can be opened");

bool can_be_opened(const model::Reference& work) {
    if (work.doi || work.url) return true;
    if (!work.text) return false;
    const std::string line = base::fold_case(work.text->value);
    return line.find("http") != std::string::npos || line.find("doi") != std::string::npos ||
           line.find("www.") != std::string::npos;
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (credential.references.empty() || !expects(subject.options, "references")) return;
    const auto works = repository::bibliography(subject.repository, credential);
    if (works.size() < subject.options.whole_number(fewest_works) || !is_whole(credential)) return;
    if (std::ranges::any_of(works, [](const auto* work) { return can_be_opened(*work); })) return;
    const model::Reference& first = credential.references.front();
    report(first.key ? first.key->span : first.span, closed)
        .help("give at least one its DOI or an address, so that candidates can read on");
}

} // namespace

extern constinit const Rule nothing_to_open{
    .kind = {.slug = "research/nothing-to-open",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "at least one work has a DOI or an address",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&fewest_works},
};

} // namespace credsmith::check::research
