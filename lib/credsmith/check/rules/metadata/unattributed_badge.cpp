// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An image whose license asks to name somebody, and nobody is named.
#include "credsmith/base/unicode.h"
#include "credsmith/check/license.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unattributed{
    "`{}` asks to name whose work the image is, and nobody is named"};

/// All Creative Commons licenses ask for it but CC0, which begins otherwise. What is no id of a
/// license is told as that.
bool asks_for_attribution(std::string_view license) {
    return is_license_id(license) && base::fold_case(license).starts_with("cc-by");
}

void check(const Subject<model::Badge>& subject, const Reporter& report) {
    const model::Badge& badge = subject.item;
    if (!badge.license || badge.attribution || !asks_for_attribution(badge.license->value)) return;
    report(badge.license->span, unattributed, badge.license->value)
        .help("add `attribution` with the name that its maker wants to be called by");
}

} // namespace

extern constinit const Rule unattributed_badge{
    .kind = {.slug = "metadata/unattributed-badge",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "an image under a license that asks for a name has one",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
