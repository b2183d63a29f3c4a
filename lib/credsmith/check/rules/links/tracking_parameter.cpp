// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An address that reports where readers came from.
#include "credsmith/base/unicode.h"
#include "credsmith/check/address.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> tracked{
    "`{}` in this address only tells where readers come from"};

constexpr auto names = std::to_array<std::string_view>({
    "_hsenc",
    "_hsmi",
    "dclid",
    "fbclid",
    "gclid",
    "igshid",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "ttclid",
    "twclid",
    "yclid",
});

bool is_tracking(std::string_view parameter) {
    const std::string name = base::fold_case(parameter.substr(0, parameter.find('=')));
    return name.starts_with("utm_") || std::ranges::find(names, name) != names.end();
}

/// An address without its tracking parameters, and the name of the first of them.
struct Cleaned {
    std::string address;
    std::string_view name;
};

std::optional<Cleaned> clean(std::string_view address) {
    const std::size_t mark = address.find('?');
    if (mark == std::string_view::npos) return std::nullopt;
    const std::size_t end = std::min(address.find('#', mark), address.size());
    Cleaned cleaned{std::string(address.substr(0, mark)), {}};
    char before = '?';
    for (std::size_t i = mark + 1; i < end;) {
        const std::size_t next = std::min(address.find('&', i), end);
        const std::string_view parameter = address.substr(i, next - i);
        i = next + 1;
        if (is_tracking(parameter)) {
            if (cleaned.name.empty()) cleaned.name = parameter.substr(0, parameter.find('='));
            continue;
        }
        cleaned.address.append(1, before).append(parameter);
        before = '&';
    }
    if (cleaned.name.empty()) return std::nullopt;
    cleaned.address.append(address.substr(end));
    return cleaned;
}

void check(const Subject<Link>& subject, const Reporter& report) {
    const Link& link = subject.item;
    const auto [begin, end] = link.range;
    if (begin == end || host_of(link.destination).empty()) return;
    const auto cleaned = clean(link.destination);
    if (!cleaned) return;
    const text::Span span = link.text.span(begin, end);
    const auto finding = report(span, tracked, cleaned->name);
    finding.help("link to `" + cleaned->address + "`, which opens the same page");
    if (link.written() == link.destination)
        finding.fix({"take it out of the address",
                     diagnostic::Safety::safe,
                     {diagnostic::ReplaceText{span, cleaned->address}}});
}

} // namespace

extern constinit const Rule tracking_parameter{
    .kind = {.slug = "links/tracking-parameter",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "links do not carry what tells who clicked where",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::links
