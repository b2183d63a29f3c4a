// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A resource that is named and cannot be opened.
#include "credsmith/check/rule.h"

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unlinked{"nothing says where `{}` is to be found"};

bool is_found_in_libraries(const model::Resource& resource) {
    return resource.type && resource.type->value == model::ResourceType::book;
}

void check(const Subject<model::Resource>& subject, const Reporter& report) {
    const model::Resource& resource = subject.item;
    if (resource.url || resource.file || !resource.title || is_found_in_libraries(resource)) return;
    report(resource.title->span, unlinked, resource.title->value)
        .help("add its `url`, or put it beside the credential and name the `file`");
}

} // namespace

extern constinit const Rule resource_without_link{
    .kind = {.slug = "links/resource-without-link",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a resource can be opened",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::links
