// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An address that ends where the name of a standard should follow.
#include "credsmith/base/unicode.h"
#include "credsmith/check/author_texts.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <algorithm>
#include <array>

namespace credsmith::check::alignment {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unfinished{
    "this address ends in `{}`, where the standard is to be named"};

/// Ends that ask for something behind them.
constexpr auto ends = std::to_array<std::string_view>(
    {"%2f", "=", "=tba", "=tbc", "=tbd", "=tbv", "=todo", "=undefined", "=null", "=xxx"});

void check_address(const model::MaybeText& url, const Reporter& report) {
    if (!url) return;
    const std::string folded = base::fold_case(url->value);
    for (const std::string_view end : ends) {
        if (!folded.ends_with(end) || folded.size() != url->value.size()) continue;
        const std::size_t begin = folded.size() - end.size();
        report(model::span_inside(*url, begin, folded.size()), unfinished,
               std::string_view{url->value}.substr(begin))
            .help("copy the whole address of the standard from its own page");
        return;
    }
}

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    const auto check_alignment = [&](const model::Alignment& alignment) {
        check_address(alignment.url, report);
    };
    for (const model::Credential& credential : subject.item.credentials)
        model::for_each<model::Alignment>(credential, check_alignment);
    for (const model::Stack& stack : subject.item.stacks)
        model::for_each<model::Alignment>(stack, check_alignment);
    for (const model::Framework& framework : subject.item.frameworks)
        for (const model::FrameworkNode& node : framework.nodes)
            check_address(node.url, report);
}

} // namespace

extern constinit const Rule unfinished_address{
    .kind = {.slug = "alignment/unfinished-address",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "the address of a standard says which one",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::alignment
