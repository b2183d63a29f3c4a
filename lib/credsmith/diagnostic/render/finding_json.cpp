// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/finding_json.h"

#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/replacements.h"

#include <utility>

namespace credsmith::diagnostic {
namespace {

json::Value encode_position(const text::Position& position) {
    return {{"line", position.line}, {"column", position.column}};
}

void add_place(json::Value& object, const text::Span& span, Places& places) {
    const text::LineMap& lines = places.lines(span.source);
    object["path"] = valid_utf8(places.source(span.source).path);
    object["span"] = {{"begin", span.begin}, {"end", span.end}};
    object["start"] = encode_position(lines.position(span.begin));
    object["end"] = encode_position(lines.position(span.end));
}

json::Value encode_labels(const std::vector<Label>& labels, Places& places) {
    json::Value encoded = json::Value::array();
    for (const Label& label : labels) {
        json::Value& entry = encoded.emplace_back(json::Value::object());
        entry["text"] = valid_utf8(label.text);
        add_place(entry, label.span, places);
    }
    return encoded;
}

json::Value encode_fix(const Fix& fix, Places& places) {
    const bool is_safe = fix.safety == Safety::safe;
    json::Value encoded{{"title", valid_utf8(fix.title)}, {"safety", is_safe ? "safe" : "unsafe"}};
    const std::vector<ReplaceText> replacements = replacements_of(fix);
    if (replacements.empty()) return encoded;
    json::Value edits = json::Value::array();
    for (const ReplaceText& replacement : replacements) {
        json::Value& edit = edits.emplace_back(json::Value::object());
        add_place(edit, replacement.span, places);
        edit["text"] = valid_utf8(replacement.replacement);
    }
    encoded["edits"] = std::move(edits);
    return encoded;
}

json::Value encode_fixes(const std::vector<Fix>& fixes, Places& places) {
    json::Value encoded = json::Value::array();
    for (const Fix& fix : fixes)
        encoded.push_back(encode_fix(fix, places));
    return encoded;
}

} // namespace

json::Value encode_finding(const Diagnostic& finding, const Rendering& rendering, Places& places) {
    json::Value encoded{{"kind", finding.kind->slug},
                        {"severity", name_of(finding.severity)},
                        {"message", valid_utf8(finding.message)},
                        {"fingerprint", fingerprint_of(rendering, finding)}};
    add_place(encoded, finding.span, places);
    encoded["labels"] = encode_labels(finding.labels, places);
    encoded["help"] = valid_utf8(finding.help);
    if (std::string url = page_url(rendering, *finding.kind); !url.empty())
        encoded["page"] = std::move(url);
    encoded["fixes"] = encode_fixes(finding.fixes, places);
    return encoded;
}

} // namespace credsmith::diagnostic
