// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One identifier of the Credential Registry at two things.
#include "credsmith/check/rule.h"

#include <map>
#include <string_view>

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> repeated{"`{}` belongs to something else already"};

class Seen {
public:
    explicit Seen(const Reporter& report) : report_(report) {}

    void add(const model::MaybeText& ctid) {
        if (!ctid) return;
        const auto [first, is_new] = first_of_.try_emplace(ctid->value, &*ctid);
        if (is_new) return;
        report_(ctid->span, repeated, ctid->value)
            .label(first->second->span, "it stands here, too")
            .help("ask the registry for one of its own");
    }

    void add(const std::optional<model::Competency>& competency) {
        if (competency) add(competency->ctid);
    }

private:
    const Reporter& report_;
    std::map<std::string_view, const model::Text*> first_of_;
};

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    Seen seen{report};
    for (const model::Issuer& issuer : subject.item.issuers)
        seen.add(issuer.ctid);
    for (const model::Credential& credential : subject.item.credentials) {
        seen.add(credential.ctid);
        seen.add(credential.competency);
    }
    for (const model::Stack& stack : subject.item.stacks) {
        seen.add(stack.ctid);
        seen.add(stack.competency);
    }
}

} // namespace

extern constinit const Rule repeated_ctid{
    .kind = {.slug = "identity/repeated-ctid",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "each entry of the registry belongs to one thing",
             .since = "0.1",
             .preset = diagnostic::Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::identity
