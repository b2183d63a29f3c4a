// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/resolve_fixes.h"

#include "credsmith/base/parallel.h"
#include "credsmith/rewrite/resolve_change.h"
#include "credsmith/workspace/kind_scan.h"
#include "credsmith/workspace/read_document.h"

#include <algorithm>
#include <map>
#include <utility>

namespace credsmith::workspace {
namespace {

using diagnostic::Change;
using diagnostic::Diagnostic;
using diagnostic::Fix;
using diagnostic::ReplaceText;

bool is_resolved(const Change& change) {
    return std::holds_alternative<ReplaceText>(change);
}

bool is_to_resolve(const Fix& fix) {
    return !std::ranges::all_of(fix.changes, is_resolved);
}

/// Whether all changes could be resolved; then they are. All of them are about one source.
bool resolve(Fix& fix, const rewrite::ChangeResolver& resolver) {
    std::vector<Change> resolved;
    for (const Change& change : fix.changes) {
        const auto edits = resolver.resolve(change);
        if (!edits) return false;
        for (const text::Edit& edit : *edits)
            resolved.emplace_back(ReplaceText{edit.span, edit.replacement});
    }
    fix.changes = std::move(resolved);
    return true;
}

/// The source and the findings in it that have a change to resolve.
struct Task {
    const KnownSource* source;
    std::vector<Diagnostic*> findings;
};

void run(const Task& task, const Loaded& loaded) {
    const text::Source& source = loaded.sources.at(task.source->id);
    const ReadTree read =
        read_tree({task.source->id, source, task.source->kind}, loaded.vocabulary);
    const rewrite::Form form = form_of(source.path) == workspace::Form::markdown
                                   ? rewrite::Form::markdown
                                   : rewrite::Form::yaml;
    const rewrite::ChangeResolver resolver(
        {task.source->id, source.bytes, form, task.source->kind, read.tree});
    for (Diagnostic* finding : task.findings)
        std::erase_if(finding->fixes,
                      [&](Fix& fix) { return is_to_resolve(fix) && !resolve(fix, resolver); });
}

} // namespace

void resolve_fixes(diagnostic::Report& report, const Loaded& loaded, unsigned jobs) {
    std::map<text::SourceId, Task> tasks;
    for (Diagnostic& finding : report.findings) {
        if (std::ranges::none_of(finding.fixes, is_to_resolve)) continue;
        const text::SourceId id = finding.span.source;
        const auto known = std::ranges::lower_bound(loaded.known, id, {}, &KnownSource::id);
        if (known == loaded.known.end() || known->id != id) {
            std::erase_if(finding.fixes, is_to_resolve);
            continue;
        }
        Task& task = tasks[id];
        task.source = &*known;
        task.findings.push_back(&finding);
    }
    std::vector<const Task*> all;
    all.reserve(tasks.size());
    for (const auto& each : tasks)
        all.push_back(&each.second);
    base::for_each_index(all.size(), jobs, [&](std::size_t i) { run(*all[i], loaded); });
}

} // namespace credsmith::workspace
