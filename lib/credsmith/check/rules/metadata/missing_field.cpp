// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A field that a credential of this status has to have, and does not.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

#include <array>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;
using model::Status;

constexpr Message<std::string_view> missing{"`{}` is missing"};

/// A field, from which status on its absence is told, and what to write.
struct Wanted {
    std::string_view field;
    Status from;
    std::string_view help;
};

constexpr auto wanted = std::to_array<Wanted>({
    {"status", Status::draft, "write `status: draft` until it goes to review"},
    {"version", Status::draft,
     "write `version: \"0.1\"`, so that people can say which text they mean"},
    {"language", Status::draft, "write it here or in `credsmith.yaml`, such as `language: en`"},
    {"issuer", Status::draft, "name who stands behind it, here or in `credsmith.yaml`"},
    {"contributors", Status::in_review, "say who wrote it and who reviews it, each with a role"},
    {"license", Status::draft, "say how others may use it, such as `license: CC-BY-4.0`"},
    {"workload", Status::draft, "say how many hours it takes, such as `workload: {typical: 15}`"},
    {"badge", Status::draft,
     "name the image and describe it, such as `badge: {file: badge.png, alt: ...}`"},
});

template <class T>
bool is_given(const std::optional<T>& value) {
    return value.has_value();
}

template <class T>
bool is_given(const std::vector<T>& values) {
    return !values.empty();
}

bool has_field(const model::Credential& credential, std::string_view field) {
    bool found = false;
    model::for_each_field(credential, [&](std::string_view name, const auto& member) {
        if (name == field) found = is_given(member);
    });
    return found;
}

/// Whether the manifest may have said it, in words that could not be read.
bool may_be_inherited(const Subject<model::Credential>& subject, std::string_view field) {
    const auto& manifest = subject.repository.manifest;
    return manifest && manifest->is_damaged && (field == "language" || field == "issuer");
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    for (const Wanted& each : wanted) {
        if (subject.status < each.from || has_field(subject.item, each.field) ||
            was_lost(subject.item, each.field) || may_be_inherited(subject, each.field))
            continue;
        report(place_of(subject.item), missing, each.field).help(std::string(each.help));
    }
}

} // namespace

extern constinit const Rule missing_field{
    .kind = {.slug = "metadata/missing-field",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::error},
             .summary = "a credential has the fields that its status asks for",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::metadata
