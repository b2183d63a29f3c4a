// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Two things under one public identifier.
#include "credsmith/check/rule.h"

#include <map>
#include <string_view>

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> repeated{"`{}` is the address of something else already"};

class Seen {
public:
    explicit Seen(const Reporter& report) : report_(report) {}

    void add(const model::MaybeText& uri) {
        if (!uri || uri->origin != model::Origin::written) return;
        const auto [first, is_new] = first_of_.try_emplace(uri->value, &*uri);
        if (is_new) return;
        report_(uri->span, repeated, uri->value)
            .label(first->second->span, "it stands here, too")
            .help("give it one of its own, or leave `uri` out: it then follows from the id");
    }

private:
    const Reporter& report_;
    std::map<std::string_view, const model::Text*> first_of_;
};

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    Seen seen{report};
    for (const model::Issuer& issuer : subject.item.issuers)
        seen.add(issuer.uri);
    for (const model::Credential& credential : subject.item.credentials)
        seen.add(credential.uri);
    for (const model::Stack& stack : subject.item.stacks)
        seen.add(stack.uri);
}

} // namespace

extern constinit const Rule repeated_uri{
    .kind = {.slug = "identity/repeated-uri",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "each public identifier belongs to one thing",
             .since = "0.1",
             .preset = diagnostic::Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::identity
