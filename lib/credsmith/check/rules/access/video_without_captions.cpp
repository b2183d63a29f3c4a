// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A video of which nobody says whether it can be followed without sound.
#include "credsmith/check/rule.h"

namespace credsmith::check::access {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> uncaptioned{"nothing says that this video has captions or a transcript"};

bool is_true(const model::Maybe<bool>& value) {
    return value && value->value;
}

void check(const Subject<model::Resource>& subject, const Reporter& report) {
    const model::Resource& resource = subject.item;
    if (!resource.type || resource.type->value != model::ResourceType::video) return;
    const auto& given = resource.accessibility;
    if (given && (given->is_damaged || is_true(given->captions) || is_true(given->transcript) ||
                  given->html_alternative))
        return;
    report(resource.type->span, uncaptioned)
        .help("watch for them, and write `accessibility: {captions: true}`");
}

} // namespace

extern constinit const Rule video_without_captions{
    .kind = {.slug = "access/video-without-captions",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a video among the resources has captions or a transcript",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::access
