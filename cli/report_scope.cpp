// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "report_scope.h"

#include "credsmith/text/path.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace credsmith::cli {

bool is_wanted(std::string_view path, const Target& target) {
    return target.wanted.empty() ||
           std::ranges::any_of(target.wanted, [&](const std::string& wanted) {
               return text::is_at_or_below(path, wanted);
           });
}

bool holds(const ReportScope& scope, std::string_view path, std::string_view slug) {
    return is_wanted(path, scope.target) && is_selected(slug, scope.gate) &&
           (!scope.shard || diagnostic::holds(*scope.shard, path));
}

diagnostic::Report within(const ReportScope& scope, const diagnostic::Report& report,
                          const text::SourceSet& sources) {
    std::vector<diagnostic::Diagnostic> kept;
    std::ranges::copy_if(
        report.findings, std::back_inserter(kept), [&](const diagnostic::Diagnostic& finding) {
            return holds(scope, sources.at(finding.span.source).path, finding.kind->slug);
        });
    return diagnostic::make_report(std::move(kept));
}

} // namespace credsmith::cli
