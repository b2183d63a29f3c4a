// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A field that the profile or the team wants to see in every credential.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

#include <span>
#include <string>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unwritten{"`{}` is still to be written"};

constexpr Parameter fields = words("fields", "which fields every credential should have");

template <class T>
bool is_absent(const std::optional<T>& value) {
    return !value.has_value();
}

template <class T>
bool is_absent(const std::vector<T>& values) {
    return values.empty();
}

/// Names that are no fields are absent from nothing.
bool lacks(const model::Credential& credential, std::string_view field) {
    bool is_lacking = false;
    model::for_each_field(credential, [&](std::string_view name, const auto& member) {
        if (name == field) is_lacking = is_absent(member);
    });
    return is_lacking && !was_lost(credential, field);
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    for (const std::string& field : subject.options.words(fields))
        if (lacks(subject.item, field))
            report(place_of(subject.item), unwritten, field)
                .help("`credsmith schema credential` says what it holds");
}

} // namespace

extern constinit const Rule unwritten_field{
    .kind = {.slug = "metadata/unwritten-field",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "a credential has the fields that its profile wants",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&fields},
};

} // namespace credsmith::check::metadata
