// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A competency that another credential of the repository has in nearly the same words.
#include "credsmith/check/near_texts.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> nearly_same{"`{}` has nearly the same competency"};

std::vector<ComparedText> statements_of(const repository::Repository& repository) {
    std::vector<ComparedText> statements;
    for (std::size_t i = 0; i < repository.credentials.size(); ++i) {
        const model::Credential& credential = repository.credentials[i];
        if (!is_current(credential)) continue;
        if (!credential.competency || !credential.competency->statement) continue;
        const model::Text& statement = *credential.competency->statement;
        statements.push_back(in_credential(repository, i, {statement.value}, statement.span));
    }
    return statements;
}

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    const std::vector<ComparedText> statements = statements_of(subject.item);
    for (const NearTexts& near : near_texts(statements, subject.item))
        report(near.text->span, nearly_same, near.earlier->owner)
            .label(near.earlier->span, near.difference())
            .help("say what sets the two apart, or keep one of the credentials");
}

} // namespace

extern constinit const Rule nearly_repeated{
    .kind = {.slug = "competency/nearly-repeated",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "no two credentials certify nearly the same competency",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::competency
