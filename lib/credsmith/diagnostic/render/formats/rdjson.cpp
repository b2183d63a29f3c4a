// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The Reviewdog Diagnostic Format, with safe fixes as suggestions. Columns are bytes there:
// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/diagnostic/render/replacements.h"
#include "credsmith/json/write.h"

#include <string>

namespace credsmith::diagnostic {
namespace {

std::string_view severity_of(const Diagnostic& finding) {
    switch (finding.severity) {
    case Severity::error:
        return "ERROR";
    case Severity::warning:
        return "WARNING";
    case Severity::note:
    case Severity::off:
        return "INFO";
    }
    CREDSMITH_UNREACHABLE();
}

json::Value encode_position(text::ByteOffset offset, const text::LineMap& lines) {
    const std::size_t line = lines.position(offset).line;
    // A byte order mark stands before the start of the first line.
    const text::ByteOffset start = lines.line_start(line);
    return {{"line", line}, {"column", offset < start ? 1 : offset - start + 1}};
}

json::Value encode_range(const text::Span& span, Places& places) {
    const text::LineMap& lines = places.lines(span.source);
    return {{"start", encode_position(span.begin, lines)},
            {"end", encode_position(span.end, lines)}};
}

/// A suggestion is one change in the file of the finding; a fix of several changes makes no sense
/// in parts.
json::Value encode_suggestions(const Diagnostic& finding, Places& places) {
    json::Value suggestions = json::Value::array();
    for (const Fix* fix : applicable_fixes(finding)) {
        const auto replacements = replacements_of(*fix);
        if (replacements.size() != 1) continue;
        const ReplaceText& only = replacements.front();
        if (only.span.source != finding.span.source) continue;
        suggestions.push_back(
            {{"range", encode_range(only.span, places)}, {"text", valid_utf8(only.replacement)}});
    }
    return suggestions;
}

json::Value encode(const Diagnostic& finding, const Rendering& rendering, Places& places) {
    std::string message = valid_utf8(finding.message);
    if (!finding.help.empty()) message += "\nhelp: " + valid_utf8(finding.help);
    json::Value code{{"value", finding.kind->slug}};
    if (std::string url = page_url(rendering, *finding.kind); !url.empty())
        code["url"] = std::move(url);
    json::Value encoded{{"message", std::move(message)},
                        {"location",
                         {{"path", valid_utf8(places.path(finding.span.source))},
                          {"range", encode_range(finding.span, places)}}},
                        {"severity", severity_of(finding)},
                        {"code", std::move(code)}};
    if (json::Value suggestions = encode_suggestions(finding, places); !suggestions.empty())
        encoded["suggestions"] = std::move(suggestions);
    return encoded;
}

std::string render(const Rendering& rendering) {
    Places places(rendering.sources, rendering.style.path_prefix);
    json::Value findings = json::Value::array();
    for (const Diagnostic& finding : rendering.report.findings)
        findings.push_back(encode(finding, rendering, places));
    return json::write({{"source", {{"name", "credsmith"}}}, {"diagnostics", std::move(findings)}});
}

} // namespace

extern constinit const Format rdjson_format{
    "rdjson", "the format of reviewdog, with safe fixes as suggestions", &render};

} // namespace credsmith::diagnostic
