// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A work whose address opens only for those who can sign in somewhere.
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> closed{"`{}` opens for members only"};

/// A part of an address behind which readers have to sign in, together with another one if that
/// alone says nothing.
struct PrivatePlace {
    std::string_view host;
    std::string_view path;
};

constexpr auto private_places = std::to_array<PrivatePlace>({
    {".idm.oclc.org", ""},
    {".instructure.com/courses", ""},
    {".sharepoint.com/", ""},
    {"//app.schoology.com", ""},
    {"//classroom.google.com", ""},
    {"//docs.google.com", "/edit"},
    {"//ezproxy.", ""},
    {".ezproxy.", ""},
});

bool is_private(std::string_view address) {
    return std::ranges::any_of(private_places, [&](const PrivatePlace& place) {
        return address.find(place.host) != std::string_view::npos &&
               address.find(place.path) != std::string_view::npos;
    });
}

/// Reports what is private among the addresses in `text`; a field holds one.
void check_addresses(const model::Text& text, const Reporter& report) {
    const std::string_view line = text.value;
    for (std::size_t begin = line.find("http"); begin != std::string_view::npos;
         begin = line.find("http", begin + 1)) {
        const std::size_t end = std::min(line.find(' ', begin), line.size());
        const std::string_view address = line.substr(begin, end - begin);
        if (!is_private(address)) continue;
        report(model::span_inside(text, begin, end), closed, address)
            .help("give the DOI, the publisher's page or an open copy instead");
        begin = end - 1;
    }
}

void check(const Subject<model::Reference>& subject, const Reporter& report) {
    if (subject.item.url) check_addresses(*subject.item.url, report);
    if (subject.item.text) check_addresses(*subject.item.text, report);
}

} // namespace

extern constinit const Rule private_address{
    .kind = {.slug = "research/private-address",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the address of a work opens for everybody",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
