// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/analyse.h"

#include "credsmith/check/run.h"
#include "credsmith/diagnostic/reporter.h"
#include "credsmith/repository/link.h"
#include "credsmith/workspace/file_facts.h"
#include "credsmith/workspace/load.h"
#include "credsmith/workspace/resolve_fixes.h"
#include "credsmith/workspace/settings.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace credsmith::workspace {

Analysis analyse(const text::FileSystem& files, unsigned jobs, const Circumstances& circumstances) {
    Loaded loaded = load(files, jobs, circumstances.named);
    repository::FileTable facts = look_at_files(files, loaded.documents, jobs);

    diagnostic::Reporter reporter;
    repository::Repository repository =
        repository::link(std::move(loaded.documents), std::move(facts), reporter);
    check::Options options =
        check_options(repository.manifest ? *repository.manifest : model::Manifest{}, reporter);
    options.as_of = circumstances.as_of;

    std::vector<diagnostic::Diagnostic> findings = std::move(loaded.findings);
    std::ranges::move(reporter.take(), std::back_inserter(findings));
    std::ranges::move(check::run(repository, options, jobs), std::back_inserter(findings));
    Sifted sifted = sift(diagnostic::make_report(std::move(findings)), loaded.comments,
                         {loaded.sources, repository, options, circumstances.as_of});
    resolve_fixes(sifted.report, loaded, jobs);
    return {std::move(loaded.sources),  std::move(repository), std::move(sifted.report),
            std::move(loaded.problems), std::move(options),    std::move(sifted.ignored)};
}

} // namespace credsmith::workspace
