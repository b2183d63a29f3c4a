// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "report_output.h"

#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/fingerprint.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/kinds.h"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <map>

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

/// The titles of credentials and stacks, by their files.
std::map<text::SourceId, std::string> titles_of(const repository::Repository& repository) {
    std::map<text::SourceId, std::string> titles;
    const auto add = [&titles](const auto& entity) {
        if (entity.title) titles.emplace(entity.title->span.source, entity.title->value);
    };
    std::ranges::for_each(repository.credentials, add);
    std::ranges::for_each(repository.stacks, add);
    return titles;
}

} // namespace

Report only_wanted(const workspace::Analysis& analysis, const Target& target) {
    if (target.wanted.empty()) return analysis.report;
    return filtered(analysis.report, [&](const Diagnostic& finding) {
        return is_wanted(analysis.sources.at(finding.span.source).path, target);
    });
}

bool is_wanted(std::string_view path, const Target& target) {
    return target.wanted.empty() ||
           std::ranges::any_of(target.wanted, [&](const std::string& wanted) {
               return text::is_at_or_below(path, wanted);
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
    const diagnostic::Format* format = diagnostic::find_format(options.format);
    CREDSMITH_ASSERT(format != nullptr);
    const std::vector<std::string> fingerprints =
        diagnostic::fingerprints_of(report, analysis.sources);
    io.out << format->render({report,
                              analysis.sources,
                              fingerprints,
                              style_of(options, io, target.prefix),
                              {"", &workspace::page_of},
                              titles_of(analysis.repository)});
    return worst(report.errors > 0 ? ExitCode::findings : ExitCode::success,
                 say_problems(analysis, io));
}

ExitCode say_problems(const workspace::Analysis& analysis, Io& io) {
    for (const text::IoError& problem : analysis.problems)
        fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(problem)));
    return analysis.problems.empty() ? ExitCode::success : ExitCode::could_not;
}

} // namespace credsmith::cli
