// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A link to a service that has been closed.
#include "credsmith/check/address.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, int> closed{"`{}` was closed in {}"};

/// A service and the year in which it was closed.
struct Closed {
    std::string_view host;
    int year;
};

constexpr auto services = std::to_array<Closed>({
    {"edmodo.com", 2022},
    {"flipgrid.com", 2024},
    {"jamboard.google.com", 2024},
    {"plus.google.com", 2019},
    {"storify.com", 2018},
    {"todaysmeet.com", 2018},
    {"wikispaces.com", 2019},
    {"zaption.com", 2016},
});

void check(const Subject<Link>& subject, const Reporter& report) {
    const auto [begin, end] = subject.item.range;
    if (begin == end) return;
    const std::string host = host_of(subject.item.destination);
    const auto service = std::ranges::find_if(
        services, [&](const Closed& each) { return is_within(host, each.host); });
    if (service == services.end()) return;
    report(subject.item.text.span(begin, end), closed, service->host, service->year)
        .help("link to where it has moved, or to a copy in a web archive");
}

} // namespace

extern constinit const Rule dead_platform{
    .kind = {.slug = "links/dead-platform",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "links lead to services that still exist",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::links
