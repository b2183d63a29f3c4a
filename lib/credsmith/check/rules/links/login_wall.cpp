// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A link into a course or a site that only its members can open.
#include "credsmith/check/accepted.h"
#include "credsmith/check/address.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> walled{"what `{}` shows can only be read by members"};

/// A host, and how the path begins of what is not public there.
struct Wall {
    std::string_view host;
    std::string_view path;
};

constexpr auto walls = std::to_array<Wall>({
    {"app.schoology.com", "/"},
    {"app.seesaw.me", "/"},
    {"classroom.google.com", "/"},
    {"drive.google.com", "/drive/my-drive"},
    {"idm.oclc.org", "/"},
    {"instructure.com", "/courses"},
    {"mail.google.com", "/"},
    {"outlook.office.com", "/"},
    {"sharepoint.com", "/"},
    {"teams.microsoft.com", "/"},
});

/// Libraries let their own readers in by a host of this name before the real one.
bool is_library_proxy(std::string_view host) {
    return host.starts_with("ezproxy.") || host.find(".ezproxy.") != std::string_view::npos;
}

constexpr Parameter accepted_hosts =
    words("accepted_hosts", "hosts that candidates can open all the same");

void check(const Subject<Link>& subject, const Reporter& report) {
    const auto [begin, end] = subject.item.range;
    if (begin == end) return;
    const std::string host = host_of(subject.item.destination);
    const std::string_view path = behind_host(subject.item.destination);
    const bool is_wall = std::ranges::any_of(walls, [&](const Wall& wall) {
        return is_within(host, wall.host) && path.starts_with(wall.path);
    });
    if (!is_wall && !is_library_proxy(host)) return;
    if (is_accepted(subject.options.words(accepted_hosts), host)) return;
    report(subject.item.text.span(begin, end), walled, host)
        .help("link to a public page, or put the file beside the credential");
}

} // namespace

extern constinit const Rule login_wall{
    .kind = {.slug = "links/login-wall",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "links lead to pages that can be read without an account",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&accepted_hosts},
};

} // namespace credsmith::check::links
