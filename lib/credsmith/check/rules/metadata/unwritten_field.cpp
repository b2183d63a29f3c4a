// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A field that the profile or the team wants to see in every credential.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unwritten{"`{}` is still to be written"};

/// What a field of the issuer begins with.
constexpr std::string_view of_issuer = "issuer.";

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
template <class Record>
bool lacks(const Record& record, std::string_view field) {
    bool is_lacking = false;
    model::for_each_field(record, [&](std::string_view name, const auto& member) {
        if (name == field) is_lacking = is_absent(member);
    });
    return is_lacking;
}

/// `issuer.country`; what all credentials of an issuer lack is told once.
void check_issuer(const Subject<model::Credential>& subject, std::string_view field,
                  const Reporter& report) {
    const model::Issuer* issuer = repository::issuer_of(subject.repository, subject.item);
    if (issuer == nullptr || issuer->is_damaged || !lacks(*issuer, field)) return;
    report(issuer->id ? issuer->id->span : issuer->span, unwritten, field)
        .help("`credsmith schema issuer` says what it holds");
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    for (const std::string_view field : subject.options.words(fields)) {
        if (field.starts_with(of_issuer))
            check_issuer(subject, field.substr(of_issuer.size()), report);
        else if (lacks(subject.item, field) && !was_lost(subject.item, field))
            report(place_of(subject.item), unwritten, field)
                .help("`credsmith schema credential` says what it holds");
    }
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
