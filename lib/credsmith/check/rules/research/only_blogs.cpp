// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential that rests on blogs and videos, and on nothing else.
#include "credsmith/check/accepted.h"
#include "credsmith/check/address.h"
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string> unstudied{"all works here are blogs and videos, on {}"};

constexpr auto blogs_and_videos = std::to_array<std::string_view>(
    {"blogger.com",   "blogspot.com", "dailymotion.com", "edublogs.org", "facebook.com",
     "instagram.com", "medium.com",   "pinterest.com",   "substack.com", "ted.com",
     "tiktok.com",    "tumblr.com",   "twitter.com",     "typepad.com",  "vimeo.com",
     "weebly.com",    "wixsite.com",  "wordpress.com",   "x.com",        "youtu.be",
     "youtube.com"});

constexpr Parameter accepted_hosts =
    words("accepted_hosts", "hosts whose pages count as research all the same");

/// Where a work can be read: its address, or the first in its line.
std::string host_of_work(const model::Reference& work) {
    if (work.url) return host_of(work.url->value);
    if (!work.text) return {};
    const std::string_view line = work.text->value;
    const std::size_t begin = line.find("http");
    if (begin == std::string_view::npos) return {};
    return host_of(line.substr(begin, line.find_first_of(" \t\n<>)", begin) - begin));
}

/// Whether somebody published the work who also reads what he publishes.
bool is_published(const model::Reference& work) {
    const bool is_of_the_web = !work.type || work.type->value == model::ReferenceType::web ||
                               work.type->value == model::ReferenceType::other;
    return work.doi || work.publisher || !is_of_the_web ||
           (work.text && work.text->value.find("doi") != std::string::npos);
}

bool is_blog_or_video(std::string_view host) {
    return std::ranges::any_of(blogs_and_videos,
                               [&](std::string_view known) { return is_within(host, known); });
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (credential.references.empty() || !is_whole(credential)) return;
    const auto accepted = subject.options.words(accepted_hosts);
    std::set<std::string> hosts;
    for (const auto* work : repository::bibliography(subject.repository, credential)) {
        const std::string host = host_of_work(*work);
        if (is_published(*work) || !is_blog_or_video(host) || is_accepted(accepted, host)) return;
        hosts.insert("`" + host + "`");
    }
    const model::Reference& first = credential.references.front();
    report(first.key ? first.key->span : first.span, unstudied,
           fmt::format("{}", fmt::join(hosts, ", ")))
        .help("add the study, the book or the report that they speak of");
}

} // namespace

extern constinit const Rule only_blogs{
    .kind = {.slug = "research/only-blogs",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a credential rests on more than blogs and videos",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&accepted_hosts},
};

} // namespace credsmith::check::research
