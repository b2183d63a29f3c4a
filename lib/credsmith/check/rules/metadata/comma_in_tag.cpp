// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Several tags written as one.
#include "credsmith/check/rule.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> joined{"`{}` looks like several in one"};

void check_texts(const model::Texts& texts, const Reporter& report) {
    for (const model::Text& text : texts)
        if (text.value.find(',') != std::string::npos || text.value.find(';') != std::string::npos)
            report(text.span, joined, text.value)
                .help("write each as an entry of its own, or say it without a comma");
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    check_texts(subject.item.audience, report);
    check_texts(subject.item.topics, report);
    check_texts(subject.item.tags, report);
}

} // namespace

extern constinit const Rule comma_in_tag{
    .kind = {.slug = "metadata/comma-in-tag",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "each tag, topic and audience stands for itself",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
