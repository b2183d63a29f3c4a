// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A version that the list of changes says nothing about.
#include "credsmith/check/rule.h"

#include <algorithm>

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unlisted{"the list of changes says nothing about version `{}`"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    const model::MaybeText& version = credential.version;
    if (!version || credential.changelog.empty()) return;
    const bool is_listed = std::ranges::any_of(credential.changelog, [&](const auto& entry) {
        return !entry.version || entry.version->value == version->value;
    });
    if (is_listed) return;
    report(version->span, unlisted, version->value)
        .label(credential.changelog.front().version->span, "the first that it knows")
        .help("add an entry for it under `changelog`, with the day and what has changed");
}

} // namespace

extern constinit const Rule version_without_change{
    .kind = {.slug = "identity/version-without-change",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the list of changes knows the version at hand",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::identity
