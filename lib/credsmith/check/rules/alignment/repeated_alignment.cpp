// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The same standard twice.
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <map>
#include <string>

namespace credsmith::check::alignment {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> repeated{"this credential is aligned with `{}` already"};

std::string value_of(const model::MaybeText& text) {
    return text ? text->value : std::string{};
}

/// What makes an alignment another one; "" if little is known about it.
std::string key_of(const model::Alignment& alignment) {
    if (!alignment.framework || (!alignment.code && !alignment.url)) return {};
    const std::string node = alignment.code ? alignment.code->value : value_of(alignment.url);
    const std::string scope = alignment.scope ? alignment.scope->id.value : std::string{};
    return alignment.framework->id.value + '\n' + node + '\n' + scope;
}

const model::Text& name_of(const model::Alignment& alignment) {
    return alignment.code ? *alignment.code : *alignment.url;
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    std::map<std::string, const model::Alignment*> known;
    for (const model::Alignment& alignment : subject.item.alignments) {
        std::string key = alignment.is_damaged ? std::string{} : key_of(alignment);
        if (key.empty()) continue;
        const auto [first, is_new] = known.try_emplace(std::move(key), &alignment);
        if (is_new) continue;
        report(name_of(alignment).span, repeated, name_of(alignment).value)
            .label(name_of(*first->second).span, "here")
            .help("take one of the two out")
            .fix(take_out(alignment.span, "take the second one out", diagnostic::Safety::unsafe));
    }
}

} // namespace

extern constinit const Rule repeated_alignment{
    .kind = {.slug = "alignment/repeated-alignment",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a credential is aligned with a standard once",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::alignment
