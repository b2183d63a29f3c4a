// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A shortened address, which hides where it leads and lives as long as its service.
#include "credsmith/check/accepted.h"
#include "credsmith/check/address.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> shortened{"a link over `{}` does not show where it leads"};

constexpr auto services = std::to_array<std::string_view>({
    "bit.ly",
    "buff.ly",
    "cutt.ly",
    "goo.gl",
    "is.gd",
    "ow.ly",
    "rb.gy",
    "rebrand.ly",
    "shorturl.at",
    "t.co",
    "t.ly",
    "tiny.cc",
    "tinyurl.com",
    "v.gd",
});

constexpr Parameter accepted_hosts = words("accepted_hosts", "services that you run yourselves");

void check(const Subject<Link>& subject, const Reporter& report) {
    const auto [begin, end] = subject.item.range;
    if (begin == end) return;
    const std::string host = host_of(subject.item.destination);
    const std::string_view name =
        host.starts_with("www.") ? std::string_view{host}.substr(4) : std::string_view{host};
    if (std::ranges::find(services, name) == services.end()) return;
    if (is_accepted(subject.options.words(accepted_hosts), host)) return;
    report(subject.item.text.span(begin, end), shortened, host)
        .help("open it, and link to the address that you arrive at");
}

} // namespace

extern constinit const Rule shortened_link{
    .kind = {.slug = "links/shortened-link",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "links show where they lead",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&accepted_hosts},
};

} // namespace credsmith::check::links
