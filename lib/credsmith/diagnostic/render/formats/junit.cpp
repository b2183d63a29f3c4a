// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Findings as results of tests, in the XML of JUnit: an error is an <error>, a warning a <failure>,
// and a note, which is mostly about what is still to write, a test that was <skipped>. Readers of
// such reports refuse one without tests, so a report without findings has a test that passed.
#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace credsmith::diagnostic {
namespace {

using Findings = std::span<const Diagnostic>;

std::string_view element_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "failure";
    case Severity::note:
    case Severity::off:
        return "skipped";
    }
    CREDSMITH_UNREACHABLE();
}

std::string counts_of(Findings findings) {
    const auto count = [&findings](Severity severity) {
        return std::ranges::count(findings, severity, &Diagnostic::severity);
    };
    return fmt::format(R"(tests="{}" errors="{}" failures="{}" skipped="{}")", findings.size(),
                       count(Severity::error), count(Severity::warning), count(Severity::note));
}

class Writer {
public:
    explicit Writer(const Rendering& rendering)
        : rendering_(rendering), places_(rendering.sources, rendering.style.path_prefix) {}

    [[nodiscard]] std::string render_suite(Findings findings) {
        const std::string path = escape_markup(places_.path(findings.front().span.source));
        std::string text = fmt::format("  <testsuite name=\"{}\" {}>\n", path, counts_of(findings));
        for (const Diagnostic& finding : findings)
            text += render_case(finding, path);
        return text + "  </testsuite>\n";
    }

private:
    [[nodiscard]] std::string render_case(const Diagnostic& finding, std::string_view path) {
        const text::Position start = places_.start(finding.span);
        const std::string_view element = element_of(finding.severity);
        const std::string slug = escape_markup(finding.kind->slug);
        // A skipped test has no type in the schemas of this format.
        const std::string type =
            finding.severity == Severity::note ? "" : fmt::format(R"( type="{}")", slug);
        return fmt::format("    <testcase classname=\"{}\" name=\"{} at {}:{}\">\n"
                           "      <{} message=\"{}\"{}>{}</{}>\n    </testcase>\n",
                           path, slug, start.line, start.column, element,
                           escape_markup(finding.message), type, render_body(finding), element);
    }

    [[nodiscard]] std::string render_body(const Diagnostic& finding) {
        std::string body = escape_markup(places_.location(finding.span)) + "\n";
        if (!finding.help.empty()) body += fmt::format("help: {}\n", escape_markup(finding.help));
        if (const std::string url = page_url(rendering_, *finding.kind); !url.empty())
            body += escape_markup(url) + "\n";
        return body + fmt::format("fingerprint: {}", fingerprint_of(rendering_, finding));
    }

    const Rendering& rendering_;
    Places places_;
};

std::string render(const Rendering& rendering) {
    const Findings all = rendering.report.findings;
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    if (all.empty())
        return text + R"(<testsuites name="credsmith" tests="1" errors="0" failures="0" skipped="0">
  <testsuite name="credsmith" tests="1" errors="0" failures="0" skipped="0">
    <testcase classname="credsmith" name="nothing found"/>
  </testsuite>
</testsuites>
)";
    Writer writer(rendering);
    text += fmt::format("<testsuites name=\"credsmith\" {}>\n", counts_of(all));
    for (const Findings findings : by_file(rendering.report))
        text += writer.render_suite(findings);
    return text + "</testsuites>\n";
}

} // namespace

extern constinit const Format junit_format{
    "junit", "findings as results of tests, for almost every CI", &render};

} // namespace credsmith::diagnostic
