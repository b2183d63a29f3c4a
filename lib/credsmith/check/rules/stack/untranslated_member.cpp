// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stack that is offered in a language which some of its members lack.
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/translations.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;
using MemberLink = model::Link<model::Credential>;

constexpr Message<std::string_view, std::string_view> lone{"`{}` is not offered in `{}`"};
constexpr Message<std::string_view, std::size_t, std::string_view> several{
    "`{}` and {} more are not offered in `{}`"};

/// `es` of `es-MX`: who reads the one reads the other.
std::string_view language_of(std::string_view tag) {
    return tag.substr(0, tag.find('-'));
}

bool is_in(const model::MaybeText& tag, std::string_view language) {
    return tag && language_of(tag->value) == language_of(language);
}

bool is_offered_in(std::string_view language, const model::Credential& credential,
                   const repository::Repository& repository) {
    const auto translations = repository::translations_of(repository, credential);
    return is_in(credential.language, language) ||
           std::ranges::any_of(translations, [&](const model::Translation* translation) {
               return is_in(translation->language, language);
           });
}

/// The members that are known, each where it is named first; a requirement that leads nowhere is
/// told as such.
std::vector<const MemberLink*> members_without(std::string_view language, const model::Stack& stack,
                                               const repository::Repository& repository) {
    std::vector<const MemberLink*> lacking;
    std::set<std::size_t> seen;
    if (!stack.group) return lacking;
    model::for_each<MemberLink>(*stack.group, [&](const MemberLink& link) {
        if (!link.target || !seen.insert(*link.target).second) return;
        if (!is_offered_in(language, repository.credentials[*link.target], repository))
            lacking.push_back(&link);
    });
    return lacking;
}

/// Told where the language is promised: in the translation of the stack.
void check(const Subject<model::Stack>& subject, const Reporter& report) {
    const repository::Repository& repository = subject.repository;
    for (const auto* translation : repository::translations_of(repository, subject.item)) {
        const model::Text& language = *translation->language;
        const auto lacking = members_without(language.value, subject.item, repository);
        if (lacking.empty()) continue;
        const MemberLink& first = *lacking.front();
        auto finding = lacking.size() == 1
                           ? report(language.span, lone, first.id.value, language.value)
                           : report(language.span, several, first.id.value, lacking.size() - 1,
                                    language.value);
        finding.label(first.id.span, "a member of the stack")
            .help("translate the members too: `credsmith new translation ID --language " +
                  language.value + "`");
    }
}

} // namespace

extern constinit const Rule untranslated_member{
    .kind = {.slug = "stack/untranslated-member",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a stack is offered in no language that its members lack",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::stack
