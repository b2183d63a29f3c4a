// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/report.h"
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

namespace credsmith::diagnostic {
namespace {

constexpr Kind earlier{"evidence/few", Stage::rule, always(Severity::note), "", "0.1"};
constexpr Kind later{"rubric/few", Stage::rule, always(Severity::warning), "", "0.1"};

Diagnostic found(const Kind& kind, text::Span span, std::string message = "") {
    return {&kind, kind.severity.draft, span, std::move(message), {}, {}, {}};
}

constexpr text::SourceId first{0};
constexpr text::SourceId second{1};

std::vector<std::string> messages_of(const Report& report) {
    std::vector<std::string> messages;
    for (const Diagnostic& finding : report.findings)
        messages.push_back(finding.message);
    return messages;
}

TEST_CASE("findings are sorted by source, offset, slug and message") {
    const Report report =
        make_report({found(earlier, {second, 0, 1}, "6"), found(later, {first, 4, 5}, "5"),
                     found(earlier, {first, 4, 9}, "4"), found(earlier, {first, 4, 9}, "3"),
                     found(later, {first, 2, 3}, "1"), found(earlier, {first, 4, 5}, "2")});
    CHECK(messages_of(report) == std::vector<std::string>{"1", "2", "3", "4", "5", "6"});
}

TEST_CASE("findings that are switched off are dropped, the others counted by severity") {
    std::vector<Diagnostic> findings;
    for (const char* message : {"1", "2", "3", "4", "5", "6", "7"})
        findings.push_back(found(earlier, {first, 0, 1}, message));
    findings[1].severity = Severity::off;
    findings[2].severity = Severity::error;
    findings[3].severity = Severity::warning;
    findings[4].severity = Severity::warning;
    const Report report = make_report(std::move(findings));
    CHECK(report.findings.size() == 6);
    CHECK(report.errors == 1);
    CHECK(report.warnings == 2);
    CHECK(report.notes == 3);
}

TEST_CASE("what is found twice is told once, as severely as it was found") {
    std::vector<Diagnostic> findings(3, found(earlier, {first, 0, 1}));
    findings[1].severity = Severity::error;
    const Report report = make_report(std::move(findings));
    CHECK(report.findings.size() == 1);
    CHECK(report.errors == 1);
}

TEST_CASE("a report of nothing is empty") {
    const Report report = make_report({});
    CHECK(report.findings.empty());
    CHECK(report.errors + report.warnings + report.notes == 0);
}

} // namespace
} // namespace credsmith::diagnostic
