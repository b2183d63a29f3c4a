// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A question that a credential asks twice.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <map>
#include <string>

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> same{"this question is asked twice"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    std::map<std::string, const model::RichText*> first_with;
    model::for_each<model::Prompt>(subject.item, [&](const model::Prompt& prompt) {
        if (prompt.is_damaged || !prompt.text || prompt.text->empty()) return;
        const auto [found, is_new] =
            first_with.try_emplace(plain_words(prompt.text->markdown.text), &*prompt.text);
        if (is_new) return;
        report(prompt.text->span, same)
            .label(found->second->span, "it stands here first")
            .help("ask what is new here: what changed since, or what the evidence shows")
            .fix(take_out(prompt.span, "take the second one out", diagnostic::Safety::unsafe));
    });
}

} // namespace

extern constinit const Rule repeated_prompt{
    .kind = {.slug = "questions/repeated-prompt",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "no question is asked twice",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::questions
