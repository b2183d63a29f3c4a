// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Several standards of a framework under one address.
#include "credsmith/check/rule.h"

#include <map>
#include <string_view>

namespace credsmith::check::alignment {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> shared{
    "standard `{}` has the same address as `{}`"};

std::string_view name_of(const model::FrameworkNode& node) {
    return node.code ? node.code->value : node.name->value;
}

void check(const Subject<model::Framework>& subject, const Reporter& report) {
    std::map<std::string_view, const model::FrameworkNode*> first_of;
    for (const model::FrameworkNode& node : subject.item.nodes) {
        if (!node.url || (!node.code && !node.name)) continue;
        const auto [first, is_new] = first_of.try_emplace(node.url->value, &node);
        if (is_new) continue;
        report(node.url->span, shared, name_of(node), name_of(*first->second))
            .label(first->second->url->span, "the same address")
            .help("link to the place of this standard, such as `#` and its name on the page");
    }
}

} // namespace

extern constinit const Rule shared_address{
    .kind = {.slug = "alignment/shared-address",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "every standard of a framework has an address of its own",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::alignment
