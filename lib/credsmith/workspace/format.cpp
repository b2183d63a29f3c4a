// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/format.h"

#include "credsmith/base/parallel.h"
#include "credsmith/rewrite/apply_edits.h"
#include "credsmith/rewrite/format.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/find_sources.h"
#include "credsmith/workspace/kind_scan.h"
#include "credsmith/workspace/read_document.h"
#include "credsmith/workspace/same_meaning.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace credsmith::workspace {
namespace {

using diagnostic::Diagnostic;

bool is_error(const Diagnostic& finding) {
    return finding.severity == diagnostic::Severity::error;
}

bool is_about_size(const Diagnostic& finding) {
    return finding.kind == &syntax::kinds::file_too_large ||
           finding.kind == &surface::kinds::section_too_large;
}

struct Outcome {
    FormatResult result;
    std::string bytes;
    std::vector<Diagnostic> findings;
};

/// Takes one source through all steps.
class Formatter {
public:
    Formatter(const SourceFile& file, const surface::Vocabulary& vocabulary)
        : file_(file), vocabulary_(vocabulary), source_(file.source) {}

    Outcome run() {
        ReadTree now = read();
        std::erase_if(now.findings, [](const Diagnostic& each) { return !is_error(each); });
        if (!now.findings.empty()) return {FormatResult::unreadable, {}, std::move(now.findings)};
        const syntax::Tree before = now.tree;
        for (const rewrite::FormatStep step : rewrite::format_steps()) {
            auto edits = step({file_.id, source_.bytes, form(), file_.kind, now.tree});
            if (edits.empty()) continue;
            source_.bytes = rewrite::apply_edits(source_.bytes, std::move(edits));
            now = read();
            if (std::ranges::any_of(now.findings, is_about_size))
                return {FormatResult::too_large, {}, {}};
            if (std::ranges::any_of(now.findings, is_error) || !is_same_meaning(before, now.tree))
                return {FormatResult::refused, {}, {}};
        }
        const bool is_changed = source_.bytes != file_.source.bytes;
        return {is_changed ? FormatResult::changed : FormatResult::unchanged,
                is_changed ? std::move(source_.bytes) : std::string{},
                {}};
    }

private:
    [[nodiscard]] ReadTree read() const {
        return read_tree({file_.id, source_, file_.kind}, vocabulary_);
    }

    [[nodiscard]] rewrite::Form form() const {
        return form_of(source_.path) == Form::markdown ? rewrite::Form::markdown
                                                       : rewrite::Form::yaml;
    }

    const SourceFile& file_;
    const surface::Vocabulary& vocabulary_;
    text::Source source_; ///< as it now is
};

} // namespace

Formatting format(const text::FileSystem& files, const FormatChoice& choice, unsigned jobs) {
    Sources all = find_sources(files, jobs, choice.named);
    const std::vector<std::string>& wanted = choice.wanted;
    const auto is_wanted = [&](text::SourceId id) {
        const std::string& path = all.sources.at(id).path;
        return wanted.empty() || std::ranges::any_of(wanted, [&](const std::string& place) {
                   return text::is_at_or_below(path, place);
               });
    };
    std::erase_if(all.known, [&](const KnownSource& each) { return !is_wanted(each.id); });
    std::erase_if(all.findings,
                  [&](const Diagnostic& each) { return !is_wanted(each.span.source); });
    std::vector<Outcome> outcomes(all.known.size());
    base::for_each_index(all.known.size(), jobs, [&](std::size_t i) {
        const auto& [id, kind] = all.known[i];
        const SourceFile file{id, all.sources.at(id), kind};
        outcomes[i] = Formatter(file, all.vocabulary).run();
    });
    std::vector<FormattedFile> formatted;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        Outcome& outcome = outcomes[i];
        formatted.push_back({all.known[i].id, outcome.result, std::move(outcome.bytes)});
        std::ranges::move(outcome.findings, std::back_inserter(all.findings));
    }
    return {std::move(all.sources), std::move(formatted),
            diagnostic::make_report(std::move(all.findings)), std::move(all.problems)};
}

} // namespace credsmith::workspace
