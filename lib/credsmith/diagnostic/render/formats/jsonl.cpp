// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The findings of the format json, each a line of its own: for tools that read line by line.
#include "credsmith/diagnostic/render/finding_json.h"
#include "credsmith/json/write.h"

namespace credsmith::diagnostic {
namespace {

std::string render(const Rendering& rendering) {
    Places places(rendering.sources);
    std::string text;
    for (const Diagnostic& finding : rendering.report.findings)
        text += json::canonical(encode_finding(finding, rendering, places)) + "\n";
    return text;
}

} // namespace

extern constinit const Format jsonl_format{"jsonl", "the findings of json, one a line", &render};

} // namespace credsmith::diagnostic
