// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Findings for programs: `credsmith-findings/1`. Members are only ever added. Texts and paths are
// given as they are, because whoever reads them escapes for a medium of their own; bytes that are
// not UTF-8 cannot stand in JSON and are written as `\xff`.
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/json/write.h"

namespace credsmith::diagnostic {
namespace {

std::string utf8(std::string_view text) {
    std::string valid;
    while (const auto invalid = base::first_invalid_utf8(text)) {
        valid += text.substr(0, *invalid);
        valid += printable(text.substr(*invalid, 1));
        text.remove_prefix(*invalid + 1);
    }
    valid += text;
    return valid;
}

json::Value encode_position(const text::Position& position) {
    return {{"line", position.line}, {"column", position.column}};
}

void add_place(json::Value& object, const text::Span& span, Places& places) {
    const text::LineMap& lines = places.lines(span.source);
    object["path"] = utf8(places.source(span.source).path);
    object["span"] = {{"begin", span.begin}, {"end", span.end}};
    object["start"] = encode_position(lines.position(span.begin));
    object["end"] = encode_position(lines.position(span.end));
}

json::Value encode_labels(const std::vector<Label>& labels, Places& places) {
    json::Value encoded = json::Value::array();
    for (const Label& label : labels) {
        json::Value& entry = encoded.emplace_back(json::Value::object());
        entry["text"] = utf8(label.text);
        add_place(entry, label.span, places);
    }
    return encoded;
}

json::Value encode_fixes(const std::vector<Fix>& fixes) {
    json::Value encoded = json::Value::array();
    for (const Fix& fix : fixes) {
        const bool is_safe = fix.safety == Safety::safe;
        encoded.push_back({{"title", utf8(fix.title)}, {"safety", is_safe ? "safe" : "unsafe"}});
    }
    return encoded;
}

json::Value encode_finding(const Diagnostic& finding, Places& places) {
    json::Value encoded{{"kind", finding.kind->slug},
                        {"severity", name_of(finding.severity)},
                        {"message", utf8(finding.message)}};
    add_place(encoded, finding.span, places);
    encoded["labels"] = encode_labels(finding.labels, places);
    encoded["help"] = utf8(finding.help);
    encoded["fixes"] = encode_fixes(finding.fixes);
    return encoded;
}

std::string render(const Rendering& rendering) {
    const Report& report = rendering.report;
    Places places(rendering.sources);
    json::Value findings = json::Value::array();
    for (const Diagnostic& finding : report.findings)
        findings.push_back(encode_finding(finding, places));
    return json::write(
        {{"schema", "credsmith-findings/1"},
         {"findings", std::move(findings)},
         {"counts",
          {{"errors", report.errors}, {"warnings", report.warnings}, {"notes", report.notes}}}});
}

} // namespace

extern constinit const Format json_format{
    "json", "one document for other programs, with every place in bytes, lines and columns",
    &render};

} // namespace credsmith::diagnostic
