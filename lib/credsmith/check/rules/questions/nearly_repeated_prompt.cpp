// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A question that another credential asks in nearly the same words.
#include "credsmith/check/near_texts.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> nearly_same{"`{}` asks nearly the same"};

std::vector<ComparedText> prompts_of(const repository::Repository& repository) {
    std::vector<ComparedText> prompts;
    for (std::size_t i = 0; i < repository.credentials.size(); ++i) {
        if (!is_current(repository.credentials[i])) continue;
        model::for_each<model::Prompt>(repository.credentials[i], [&](const model::Prompt& prompt) {
            if (prompt.is_damaged || !prompt.text) return;
            prompts.push_back(
                in_credential(repository, i, {prompt.text->markdown.text}, prompt.text->span));
        });
    }
    return prompts;
}

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    const std::vector<ComparedText> prompts = prompts_of(subject.item);
    for (const NearTexts& near : near_texts(prompts, subject.item))
        report(near.text->span, nearly_same, near.earlier->owner)
            .label(near.earlier->span, near.difference())
            .help("ask it in the same words, or ask for what is different here");
}

} // namespace

extern constinit const Rule nearly_repeated_prompt{
    .kind = {.slug = "questions/nearly-repeated-prompt",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "no two credentials ask one question in nearly the same words",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::questions
