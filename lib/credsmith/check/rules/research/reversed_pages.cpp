// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Pages of a work that end before they begin.
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"

#include <algorithm>
#include <utility>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> reversed{"`{}` ends before it begins"};

bool is_number(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// The two numbers of `81-112`, with a hyphen or a dash.
std::pair<std::string_view, std::string_view> ends_of(std::string_view pages) {
    for (const std::string_view dash : {"-", "\u2010", "\u2011", "\u2013"})
        if (const std::size_t at = pages.find(dash); at != std::string_view::npos)
            return {pages.substr(0, at), pages.substr(at + dash.size())};
    return {};
}

/// `1202-42` leaves out what stays the same, and is no mistake.
void check(const Subject<model::Reference>& subject, const Reporter& report) {
    const model::MaybeText& pages = subject.item.pages;
    if (!pages) return;
    const auto [first, last] = ends_of(pages->value);
    const bool can_compare = is_number(first) && is_number(last) && first.size() == last.size();
    if (!can_compare || first <= last) return;
    const std::string_view dash =
        std::string_view(pages->value).substr(first.size(), pages->value.size() - 2 * first.size());
    report(pages->span, reversed, pages->value)
        .help("look the pages up; the smaller number comes first")
        .fix(write_instead(pages->span, std::string(last).append(dash).append(first),
                           diagnostic::Safety::unsafe));
}

} // namespace

extern constinit const Rule reversed_pages{
    .kind = {.slug = "research/reversed-pages",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the pages of a work go from the first to the last",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
