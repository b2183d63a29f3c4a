// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A link to a page over a connection that others can read and change.
#include "credsmith/base/unicode.h"
#include "credsmith/check/address.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> insecure{"the link to `{}` is not encrypted"};

constexpr std::string_view scheme = "http://";

/// Hosts whose http addresses are names of things, compared letter by letter and seldom opened.
constexpr auto identifier_hosts = std::to_array<std::string_view>({
    "asn.desmos.com",
    "asn.jesandco.org",
    "credreg.net",
    "data.europa.eu",
    "id.loc.gov",
    "purl.imsglobal.org",
    "purl.org",
    "schema.org",
    "w3.org",
    "w3id.org",
    "xmlns.com",
});

bool starts_with_scheme(std::string_view text) {
    return base::fold_case(text.substr(0, scheme.size())) == scheme;
}

void check(const Subject<Link>& subject, const Reporter& report) {
    const Link& link = subject.item;
    const auto [begin, end] = link.range;
    if (!starts_with_scheme(link.destination)) return;
    if (begin == end) return; // defined elsewhere, which is a finding of its own
    const std::string host = host_of(link.destination);
    const bool names_things = std::ranges::any_of(
        identifier_hosts, [&](std::string_view known) { return is_within(host, known); });
    if (names_things) return;
    const auto finding = report(link.text.span(begin, end), insecure, host);
    finding.help("write `https://` if the site answers there, or link to one that does");
    if (!starts_with_scheme(link.written())) return; // escaped in the middle of the scheme
    const text::Span old_scheme = link.text.span(begin, begin + scheme.size());
    finding.fix({"write `https://`",
                 diagnostic::Safety::unsafe,
                 {diagnostic::ReplaceText{old_scheme, "https://"}}});
}

} // namespace

extern constinit const Rule insecure_link{
    .kind = {.slug = "links/insecure-link",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "links use https",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::links
