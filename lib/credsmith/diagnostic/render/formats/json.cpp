// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Findings for programs: `credsmith-findings/1`. Members are only ever added.
#include "credsmith/diagnostic/render/finding_json.h"
#include "credsmith/json/write.h"

#include <utility>

namespace credsmith::diagnostic {
namespace {

/// Which part this is, and what all parts must agree in to be joined.
json::Value encode_shard(const Shard& shard, const Origin& origin) {
    return {{"number", shard.number},
            {"count", shard.count},
            {"version", origin.version},
            {"sources", origin.sources},
            {"asked", origin.asked}};
}

std::string render(const Rendering& rendering) {
    const Report& report = rendering.report;
    Places places(rendering.sources);
    json::Value findings = json::Value::array();
    for (const Diagnostic& finding : report.findings)
        findings.push_back(encode_finding(finding, rendering, places));
    json::Value document{
        {"schema", "credsmith-findings/1"},
        {"findings", std::move(findings)},
        {"counts",
         {{"errors", report.errors}, {"warnings", report.warnings}, {"notes", report.notes}}},
        {"held_back",
         {{"by_comments", rendering.held_back.by_comments},
          {"by_baseline", rendering.held_back.by_baseline}}}};
    if (rendering.shard)
        document["shard"] =
            encode_shard(*rendering.shard, origin_of(rendering.sources, rendering.asked));
    return json::write(document);
}

} // namespace

extern constinit const Format json_format{
    "json", "one document for other programs, with every place in bytes, lines and columns",
    &render};

} // namespace credsmith::diagnostic
