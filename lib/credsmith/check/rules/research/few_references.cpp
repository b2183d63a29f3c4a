// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential that rests on fewer works than the profile asks for.
#include "credsmith/base/counted.h"
#include "credsmith/check/entity.h"
#include "credsmith/check/expected.h"
#include "credsmith/check/in_words.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <fmt/format.h>

#include <string>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string> few{"the credential rests on {}"};

constexpr Parameter fewest_references =
    whole_number("fewest_references", 3, {2, 50}, "how many works a credential rests on at least");

/// At the last of the list, or at the credential where all are shared.
text::Span place_of_list(const model::Credential& credential) {
    const bool has_key = !credential.references.empty() && credential.references.back().key;
    return has_key ? credential.references.back().key->span : place_of(credential);
}

/// A credential without any reference lacks the section.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    if (!expects(subject.options, "references") || !is_whole(subject.item)) return;
    const std::size_t count = repository::bibliography(subject.repository, subject.item).size();
    const std::size_t fewest = subject.options.whole_number(fewest_references);
    if (count == 0 || count >= fewest) return;
    report(place_of_list(subject.item), few, base::counted(count, "work"))
        .help(fmt::format("{} or more show that the method rests on more than one study",
                          in_words(fewest)));
}

} // namespace

extern constinit const Rule few_references{
    .kind = {.slug = "research/few-references",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "a credential rests on three works or more",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
    .parameters = {&fewest_references},
};

} // namespace credsmith::check::research
