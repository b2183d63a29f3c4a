// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// SARIF 2.1.0, which code scanning and many editors read. Safe fixes that replace text are carried;
// each kind found has its summary, its page and the link to it.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/diagnostic/render/replacements.h"
#include "credsmith/json/write.h"

#include <fmt/format.h>

#include <map>
#include <string>

namespace credsmith::diagnostic {
namespace {

json::Value message(std::string_view text) {
    return {{"text", valid_utf8(text)}};
}

class Writer {
public:
    explicit Writer(const Rendering& rendering)
        : rendering_(rendering), places_(rendering.sources, rendering.style.path_prefix) {}

    [[nodiscard]] json::Value run() {
        json::Value results = json::Value::array();
        for (const Diagnostic& finding : rendering_.report.findings)
            results.push_back(encode_result(finding));
        return {{"tool",
                 {{"driver",
                   {{"name", "credsmith"},
                    {"semanticVersion", CREDSMITH_VERSION},
                    {"rules", std::move(rules_)}}}}},
                {"columnKind", "unicodeCodePoints"},
                {"results", std::move(results)}};
    }

private:
    /// The index of a kind among the rules, where it stands from its first finding on.
    std::size_t index_of(const Kind& kind) {
        const auto [known, is_new] = indices_.try_emplace(kind.slug, rules_.size());
        if (is_new) rules_.push_back(encode_rule(kind));
        return known->second;
    }

    [[nodiscard]] json::Value encode_rule(const Kind& kind) const {
        json::Value rule{{"id", kind.slug}, {"shortDescription", message(kind.summary)}};
        json::Value help = message(fmt::format("credsmith explain {}", kind.slug));
        if (rendering_.pages.text != nullptr) help["markdown"] = rendering_.pages.text(kind.slug);
        rule["help"] = std::move(help);
        if (std::string url = page_url(rendering_, kind); !url.empty())
            rule["helpUri"] = std::move(url);
        return rule;
    }

    [[nodiscard]] json::Value encode_file(text::SourceId source) const {
        return {{"uri", uri_of_path(places_.path(source))}};
    }

    [[nodiscard]] json::Value encode_region(const text::Span& span) {
        const text::Position start = places_.start(span);
        const text::Position end = places_.end(span);
        return {{"startLine", start.line},  {"startColumn", start.column},
                {"endLine", end.line},      {"endColumn", end.column},
                {"byteOffset", span.begin}, {"byteLength", text::length(span)}};
    }

    [[nodiscard]] json::Value encode_location(const text::Span& span) {
        return {
            {"physicalLocation",
             {{"artifactLocation", encode_file(span.source)}, {"region", encode_region(span)}}}};
    }

    [[nodiscard]] json::Value encode_related(const std::vector<Label>& labels) {
        json::Value related = json::Value::array();
        for (const Label& label : labels) {
            json::Value location{{"id", related.size() + 1}};
            location.update(encode_location(label.span));
            location["message"] = message(label.text);
            related.push_back(std::move(location));
        }
        return related;
    }

    /// The replacements of a fix, by file.
    [[nodiscard]] json::Value encode_fix(const Fix& fix) {
        std::map<text::SourceId, json::Value> files;
        for (const ReplaceText& replacement : replacements_of(fix))
            files.try_emplace(replacement.span.source, json::Value::array())
                .first->second.push_back({{"deletedRegion", encode_region(replacement.span)},
                                          {"insertedContent", message(replacement.replacement)}});
        json::Value changes = json::Value::array();
        for (const auto& [source, replacements] : files)
            changes.push_back(
                {{"artifactLocation", encode_file(source)}, {"replacements", replacements}});
        return {{"description", message(fix.title)}, {"artifactChanges", std::move(changes)}};
    }

    [[nodiscard]] json::Value encode_result(const Diagnostic& finding) {
        std::string text = finding.message;
        if (!finding.help.empty()) text += "\nhelp: " + finding.help;
        json::Value result{{"ruleId", finding.kind->slug},
                           {"ruleIndex", index_of(*finding.kind)},
                           {"level", name_of(finding.severity)},
                           {"message", message(text)},
                           {"locations", json::Value::array({encode_location(finding.span)})},
                           {"partialFingerprints",
                            {{"credsmithFingerprint/v1", fingerprint_of(rendering_, finding)}}}};
        if (!finding.labels.empty()) result["relatedLocations"] = encode_related(finding.labels);
        json::Value fixes = json::Value::array();
        for (const Fix* fix : applicable_fixes(finding))
            fixes.push_back(encode_fix(*fix));
        if (!fixes.empty()) result["fixes"] = std::move(fixes);
        return result;
    }

    const Rendering& rendering_;
    Places places_;
    json::Value rules_ = json::Value::array();
    std::map<std::string_view, std::size_t> indices_;
};

std::string render(const Rendering& rendering) {
    return json::write({{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/"
                                    "schemas/sarif-schema-2.1.0.json"},
                        {"version", "2.1.0"},
                        {"runs", json::Value::array({Writer(rendering).run()})}});
}

} // namespace

extern constinit const Format sarif_format{
    "sarif", "SARIF 2.1.0 for code scanning, with safe fixes", &render};

} // namespace credsmith::diagnostic
