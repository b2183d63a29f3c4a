// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/report.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace credsmith::diagnostic {
namespace {

auto reading_order(const Diagnostic& finding) {
    return std::tuple<text::SourceId, text::ByteOffset, std::string_view, std::string_view,
                      text::ByteOffset>(finding.span.source, finding.span.begin, finding.kind->slug,
                                        finding.message, finding.span.end);
}

std::size_t count(const std::vector<Diagnostic>& findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &Diagnostic::severity));
}

} // namespace

Report make_report(std::vector<Diagnostic> findings) {
    std::erase_if(findings,
                  [](const Diagnostic& finding) { return finding.severity == Severity::off; });
    std::ranges::stable_sort(findings, {}, reading_order);
    Report report;
    report.errors = count(findings, Severity::error);
    report.warnings = count(findings, Severity::warning);
    report.notes = count(findings, Severity::note);
    report.findings = std::move(findings);
    return report;
}

} // namespace credsmith::diagnostic
