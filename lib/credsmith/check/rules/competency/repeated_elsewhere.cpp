// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A competency that another credential of the repository has word for word.
#include "credsmith/check/near_texts.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <map>
#include <string>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> same{"`{}` has the same competency"};

const model::Text* statement_of(const model::Credential& credential) {
    const bool is_there =
        credential.id && credential.competency && credential.competency->statement;
    if (!is_there || credential.competency->statement->empty()) return nullptr;
    return &*credential.competency->statement;
}

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    std::map<std::string, const model::Credential*> first_with;
    for (const model::Credential& credential : subject.item.credentials) {
        const model::Text* statement = statement_of(credential);
        if (statement == nullptr || !is_current(credential)) continue;
        const auto [found, is_new] =
            first_with.try_emplace(plain_words(statement->value), &credential);
        if (is_new) continue;
        const model::Credential& other = *found->second;
        report(statement->span, same, other.id->value)
            .label(other.competency->statement->span, "it stands here first")
            .help("say what sets the two apart, or keep one of the credentials");
    }
}

} // namespace

extern constinit const Rule repeated_elsewhere{
    .kind = {.slug = "competency/repeated-elsewhere",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "no two credentials certify the same competency",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::competency
