// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A title that ends like a sentence, or in the middle of one.
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <array>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> punctuated{"this title ends in `{}`"};

/// Words that keep their full stop.
constexpr auto abbreviations =
    std::to_array<std::string_view>({"al.", "Co.", "etc.", "Inc.", "Jr.", "Ltd.", "No.", "Sr."});

/// Whether the last word is one that ends in a full stop: etc., U.S., Grade K., and so on...
bool is_abbreviated(std::string_view title) {
    const std::string_view last = title.substr(title.rfind(' ') + 1); // npos + 1 is 0
    const bool has_inner_stop = last.find('.') != last.rfind('.');
    return has_inner_stop || last.size() <= 2 ||
           std::ranges::find(abbreviations, last) != abbreviations.end();
}

void check_title(const model::MaybeText& title, const Reporter& report) {
    if (!title || title->origin != model::Origin::written || title->empty()) return;
    const std::string_view value = title->value;
    const char last = value.back();
    if (last != '.' && last != ',' && last != ';' && last != ':') return;
    if (last == '.' && is_abbreviated(value)) return;
    const text::Span mark = model::span_inside(*title, value.size() - 1, value.size());
    report(mark, punctuated, value.substr(value.size() - 1))
        .help("leave it out: a title is a name, and is shown as one")
        .fix(leave_out(mark, "leave it out", diagnostic::Safety::safe));
}

void check_criteria(const model::Credential& credential, const Reporter& report) {
    for (const repository::RubricUse& use : repository::rubrics(credential)) {
        // Indicators are sentences; the criteria of a shared rubric are written elsewhere.
        if (use.rubric->use || repository::has_indicators(*use.rubric)) continue;
        for (const model::Criterion& criterion : use.rubric->criteria)
            check_title(criterion.title, report);
    }
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    check_title(subject.item.title, report);
    for (const model::Component& component : subject.item.components)
        check_title(component.title, report);
    model::for_each<model::Artifact>(subject.item, [&](const model::Artifact& artifact) {
        check_title(artifact.title, report);
    });
    check_criteria(subject.item, report);
}

} // namespace

extern constinit const Rule punctuated_title{
    .kind = {.slug = "metadata/punctuated-title",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "titles do not end in a full stop, a comma or a colon",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
