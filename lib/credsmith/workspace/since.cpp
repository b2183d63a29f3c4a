// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/since.h"

#include "credsmith/repository/affected_files.h"
#include "credsmith/text/path.h"

#include <algorithm>
#include <iterator>

namespace credsmith::workspace {

AffectedFiles affected_by(const history::Changes& changes, const Analysis& analysis) {
    const bool shows_other_files = std::ranges::any_of(changes, [](const history::Change& change) {
        return text::name_of(change.path) == ".gitignore";
    });
    if (shows_other_files) return std::nullopt;

    repository::Changed changed;
    for (const history::Change& change : changes) {
        changed.paths.insert(change.path);
        if (!change.before.empty()) changed.before.push_back(change.before);
    }
    return repository::affected_files(analysis.repository, changed);
}

diagnostic::Report caused_by(const history::Changes& changes, const diagnostic::Report& report,
                             const Analysis& analysis) {
    const AffectedFiles affected = affected_by(changes, analysis);
    if (!affected) return report;
    const auto is_affected = [&](const text::Span& span) {
        return affected->contains(analysis.sources.at(span.source).path);
    };
    std::vector<diagnostic::Diagnostic> kept;
    std::ranges::copy_if(report.findings, std::back_inserter(kept), [&](const auto& finding) {
        return is_affected(finding.span) ||
               std::ranges::any_of(finding.labels, is_affected, &diagnostic::Label::span);
    });
    return diagnostic::make_report(std::move(kept));
}

} // namespace credsmith::workspace
