// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A work that is not described well enough to be found.
#include "credsmith/check/rule.h"

#include <string>
#include <vector>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string> incomplete{"`{}` does not say {}"};

std::vector<std::string_view> missing_of(const model::Reference& work) {
    std::vector<std::string_view> missing;
    if (work.authors.empty() && !work.organization) missing.emplace_back("who wrote it");
    if (!work.year) missing.emplace_back("when it came out");
    if (!work.title) missing.emplace_back("what it is called");
    if (!work.doi && !work.url && !work.publisher && !work.container)
        missing.emplace_back("where it appeared");
    return missing;
}

std::string joined(const std::vector<std::string_view>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
}

/// A reference that is one line of text says what its author put into it.
void check(const Subject<model::Reference>& subject, const Reporter& report) {
    const model::Reference& work = subject.item;
    if (work.text || !work.key) return;
    const auto missing = missing_of(work);
    if (missing.empty()) return;
    report(work.key->span, incomplete, work.key->value, joined(missing))
        .help("readers find a work by author, year, title, and its DOI, address, journal or "
              "publisher; `n.d.` is a year too");
}

} // namespace

extern constinit const Rule incomplete_reference{
    .kind = {.slug = "research/incomplete-reference",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "a work is named by author, year, title and where it appeared",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::research
