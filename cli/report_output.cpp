// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "report_output.h"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>

namespace credsmith::cli {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Report;

template <class Keep>
Report filtered(const Report& report, const Keep& keep) {
    std::vector<Diagnostic> kept;
    std::ranges::copy_if(report.findings, std::back_inserter(kept), keep);
    return diagnostic::make_report(std::move(kept));
}

bool is_below(std::string_view path, std::string_view wanted) {
    return path == wanted ||
           (path.starts_with(wanted) && path.substr(wanted.size()).starts_with('/'));
}

std::string rendered(const Report& report, const text::SourceSet& sources, std::string_view format,
                     const diagnostic::Style& style) {
    if (format == "json") return diagnostic::render_json(report, sources);
    return (format == "concise" ? diagnostic::render_concise(report, sources, style)
                                : diagnostic::render_full(report, sources, style)) +
           diagnostic::render_counts(report) + '\n';
}

} // namespace

Report only_wanted(const workspace::Analysis& analysis, const Target& target) {
    if (target.wanted.empty()) return analysis.report;
    return filtered(analysis.report, [&](const Diagnostic& finding) {
        const std::string& path = analysis.sources.at(finding.span.source).path;
        return std::ranges::any_of(
            target.wanted, [&](const std::string& wanted) { return is_below(path, wanted); });
    });
}

Report only_errors(const Report& report) {
    return filtered(report, [](const Diagnostic& finding) {
        return finding.severity == diagnostic::Severity::error;
    });
}

ExitCode show_report(const workspace::Analysis& analysis, const CommonOptions& options,
                     const Target& target, Io& io) {
    const Report report = only_wanted(analysis, target);
    io.out << rendered(report, analysis.sources, options.format,
                       style_of(options, io, target.prefix));
    ExitCode code = report.errors > 0 ? ExitCode::findings : ExitCode::success;
    for (const text::IoError& problem : analysis.problems) {
        fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(problem)));
        code = worst(code, ExitCode::could_not);
    }
    return code;
}

} // namespace credsmith::cli
