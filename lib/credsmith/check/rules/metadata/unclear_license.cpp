// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A Creative Commons license of which nobody can say which one it is.
#include "credsmith/base/pattern.h"
#include "credsmith/check/license.h"
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unclear{"`{}` is not the id of a license"};

bool names_creative_commons(std::string_view license) {
    static const auto pattern =
        base::Pattern::compile(R"((?i)^\s*(cc([-_ 0]|by|$)|(a |the )?creative commons))");
    return pattern && pattern->find(license);
}

/// `CC-BY-4.0` for `cc by 4.0`, which is the same license.
std::string with_hyphens(std::string_view license) {
    std::string id;
    for (const char byte : license) {
        const bool is_small = byte >= 'a' && byte <= 'z';
        const bool is_gap = byte == ' ' || byte == '_';
        id += is_small ? static_cast<char>(byte - 'a' + 'A') : is_gap ? '-' : byte;
    }
    return id;
}

void check_license(const model::MaybeText& license, const Reporter& report) {
    if (!license || !names_creative_commons(license->value) || is_license_id(license->value))
        return;
    const auto finding = report(license->span, unclear, license->value);
    finding.help("write its id with the number of its version, such as `CC-BY-4.0`");
    if (const std::string meant = with_hyphens(license->value); is_license_id(meant))
        finding.fix(write_instead(license->span, meant, diagnostic::Safety::safe));
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    check_license(subject.item.license, report);
    if (subject.item.badge) check_license(subject.item.badge->license, report);
}

} // namespace

extern constinit const Rule unclear_license{
    .kind = {.slug = "metadata/unclear-license",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a Creative Commons license is named by its exact id",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
