// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stack that asks for a later version of a credential than there is.
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> too_early{
    "`{}` has only come to version `{}`"};

/// The numbers of a version; a missing one counts as 0.
std::array<unsigned, 3> numbers_of(std::string_view version) {
    std::array<unsigned, 3> numbers{};
    for (unsigned& number : numbers) {
        const std::string_view digits = version.substr(0, version.find('.'));
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        version.remove_prefix(std::min(digits.size() + 1, version.size()));
    }
    return numbers;
}

void check_version(const model::Requirement& requirement, const repository::Repository& repository,
                   const Reporter& report) {
    if (!requirement.ref || !requirement.ref->target || !requirement.version) return;
    const auto& version = repository.credentials[*requirement.ref->target].version;
    if (!version || numbers_of(version->value) >= numbers_of(requirement.version->value)) return;
    report(requirement.version->span, too_early, requirement.ref->id.value, version->value)
        .label(version->span, "its version")
        .help("ask for a version that can be earned, or leave it out");
}

void check_group(const model::Requirement& group, const repository::Repository& repository,
                 const Reporter& report) {
    check_version(group, repository, report);
    const auto check_each = [&](const std::vector<model::Requirement>& items) {
        for (const model::Requirement& each : items)
            check_group(each, repository, report);
    };
    check_each(group.all);
    check_each(group.any);
    if (group.from) check_each(group.from->items);
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    if (subject.item.group) check_group(*subject.item.group, subject.repository, report);
}

} // namespace

extern constinit const Rule version_not_reached{
    .kind = {.slug = "stack/version-not-reached",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "the version that a stack asks for can be earned",
             .since = "0.1",
             .preset = Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::stack
