// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/report.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace credsmith::diagnostic {
namespace {

auto reading_order(const Diagnostic& finding) {
    return std::tuple<text::SourceId, text::ByteOffset, std::string_view, std::string_view,
                      text::ByteOffset>(finding.span.source, finding.span.begin, finding.kind->slug,
                                        finding.message, finding.span.end);
}

/// What is shared by several credentials is looked at in each, and told once: as severely as the
/// one that is nearest to publication takes it.
std::vector<Diagnostic> each_once(std::vector<Diagnostic> findings) {
    std::ranges::stable_sort(findings, [](const Diagnostic& one, const Diagnostic& other) {
        return std::tuple(reading_order(one), other.severity) <
               std::tuple(reading_order(other), one.severity);
    });
    const auto is_repeated = [](const Diagnostic& one, const Diagnostic& next) {
        return reading_order(one) == reading_order(next);
    };
    findings.erase(std::unique(findings.begin(), findings.end(), is_repeated), findings.end());
    return findings;
}

/// Where two begin at one place, the larger span of the earlier stage comes first: it may be the
/// cause of the other.
auto cause_order(const Diagnostic& finding) {
    return std::tuple(finding.span.source, finding.span.begin, finding.kind->stage,
                      std::numeric_limits<text::ByteOffset>::max() - finding.span.end);
}

std::size_t count(const std::vector<Diagnostic>& findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &Diagnostic::severity));
}

/// Drops what a later stage finds inside something that an earlier stage found broken: a row of a
/// table that lacks a cell, a value of the wrong type. One mistake is one finding.
std::vector<Diagnostic> without_effects(std::vector<Diagnostic> findings) {
    std::vector<Diagnostic> kept;
    std::vector<std::pair<text::Span, Stage>> causes; // those that may reach to where we are
    for (Diagnostic& finding : findings) {
        std::erase_if(causes, [&](const auto& cause) {
            return cause.first.source != finding.span.source ||
                   cause.first.end < finding.span.begin;
        });
        const bool is_effect = std::ranges::any_of(causes, [&](const auto& cause) {
            return cause.second < finding.kind->stage && contains(cause.first, finding.span);
        });
        if (is_effect) continue;
        if (text::length(finding.span) > 0) causes.emplace_back(finding.span, finding.kind->stage);
        kept.push_back(std::move(finding));
    }
    return kept;
}

} // namespace

Report make_report(std::vector<Diagnostic> findings) {
    std::erase_if(findings,
                  [](const Diagnostic& finding) { return finding.severity == Severity::off; });
    std::ranges::stable_sort(findings, {}, cause_order);
    findings = without_effects(std::move(findings));
    findings = each_once(std::move(findings));
    Report report;
    report.errors = count(findings, Severity::error);
    report.warnings = count(findings, Severity::warning);
    report.notes = count(findings, Severity::note);
    report.findings = std::move(findings);
    return report;
}

} // namespace credsmith::diagnostic
