// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A link that works on the author's computer, or inside the author's school.
#include "credsmith/check/accepted.h"
#include "credsmith/check/address.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> hidden{"`{}` cannot be opened from elsewhere"};

/// Names that are kept for inside.
constexpr auto inner_names = std::to_array<std::string_view>(
    {"home.arpa", "internal", "intranet", "invalid", "lan", "local", "localhost", "test"});

/// The beginnings of addresses that are kept for inside.
constexpr auto inner_numbers = std::to_array<std::string_view>({
    "0.0.0.0", "10.",     "127.",    "169.254.", "172.16.", "172.17.", "172.18.",
    "172.19.", "172.20.", "172.21.", "172.22.",  "172.23.", "172.24.", "172.25.",
    "172.26.", "172.27.", "172.28.", "172.29.",  "172.30.", "172.31.", "192.168.",
});

bool is_number(std::string_view host) {
    return host.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_inner(std::string_view host) {
    if (host.starts_with('[')) return host == "[::1]" || host.starts_with("[fe80:");
    if (is_number(host))
        return std::ranges::any_of(inner_numbers,
                                   [&](std::string_view start) { return host.starts_with(start); });
    const bool is_single_name = host.find('.') == std::string_view::npos;
    return is_single_name || std::ranges::any_of(inner_names, [&](std::string_view name) {
               return is_within(host, name);
           });
}

constexpr Parameter accepted_hosts =
    words("accepted_hosts", "hosts that candidates can open all the same");

void check(const Subject<Link>& subject, const Reporter& report) {
    const auto [begin, end] = subject.item.range;
    const std::string host = host_of(subject.item.destination);
    if (begin == end || host.empty() || !is_inner(host)) return;
    if (is_accepted(subject.options.words(accepted_hosts), host)) return;
    report(subject.item.text.span(begin, end), hidden, host)
        .help("put what it shows where candidates can open it, and link to that");
}

} // namespace

extern constinit const Rule private_host{
    .kind = {.slug = "links/private-host",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::warning, Severity::warning, Severity::error, Severity::error},
             .summary = "links lead to places that everybody can open",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&accepted_hosts},
};

} // namespace credsmith::check::links
