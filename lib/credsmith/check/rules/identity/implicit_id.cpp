// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An id that only follows from the words of an item. Once people hold a credential, changing the
// words must not make the item another one.
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> implicit{"this {} has no written id"};

/// Where an author would look for the id: at the words it follows from.
text::Span place_of(const auto& item) {
    return item.title ? item.title->span : item.span;
}

text::Span place_of(const model::Prompt& prompt) {
    return prompt.text ? prompt.text->span : prompt.span;
}

template <class Item>
void check_items(const model::Credential& credential, std::string_view word,
                 const Reporter& report) {
    model::for_each<Item>(credential, [&](const Item& item) {
        if (item.is_damaged || !item.id || item.id->origin != model::Origin::derived) return;
        const std::string& id = item.id->value;
        report(place_of(item), implicit, word)
            .help("write down `" + id +
                  "`, the id it has now; else new words would give it another")
            .fix({"write the id `" + id + "`",
                  diagnostic::Safety::safe,
                  {diagnostic::SetAttribute{item.span, "id", id}}});
    });
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    check_items<model::Component>(subject.item, "component", report);
    check_items<model::Resource>(subject.item, "resource", report);
    check_items<model::Prompt>(subject.item, "question", report);
    check_items<model::Artifact>(subject.item, "artifact", report);
    check_items<model::Criterion>(subject.item, "criterion", report);
}

} // namespace

extern constinit const Rule implicit_id{
    .kind = {.slug = "identity/implicit-id",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::off, Severity::off, Severity::error, Severity::error},
             .summary = "from approval on, every item has a written id",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::identity
