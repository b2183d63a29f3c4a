// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "report_output.h"

#include "as_of.h"
#include "credsmith/base/assert.h"
#include "credsmith/base/counted.h"
#include "credsmith/diagnostic/baseline_file.h"
#include "credsmith/diagnostic/fingerprint.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/since.h"
#include "report_files.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <map>
#include <optional>

namespace credsmith::cli {
namespace {

using base::counted;
using diagnostic::Diagnostic;
using diagnostic::Rendering;
using diagnostic::Report;

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

std::string rendered(std::string_view name, const Rendering& rendering) {
    const diagnostic::Format* format = diagnostic::find_format(name);
    CREDSMITH_ASSERT(format != nullptr);
    return format->render(rendering);
}

/// The names, those that were found most often first.
void say_statistics(const Report& report, Io& io) {
    std::map<std::string_view, std::size_t> counts;
    for (const Diagnostic& finding : report.findings)
        ++counts[finding.kind->slug];
    std::vector<std::pair<std::string_view, std::size_t>> rows(counts.begin(), counts.end());
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [](const auto& row) { return row.second; });
    for (const auto& [slug, count] : rows)
        fmt::print(io.err, "{:>6}  {}\n", count, slug);
}

/// What is shown, and what was held back.
struct Selection {
    ReportScope scope;
    BaselinePlace place;
    diagnostic::Comparison compared; ///< with the baseline
    Report shown;
    diagnostic::HeldBack held_back;
    diagnostic::Asked asked;
};

std::size_t count_ignored(const workspace::Analysis& analysis, const ReportScope& scope) {
    return static_cast<std::size_t>(std::ranges::count_if(analysis.ignored, [&](const auto& each) {
        const Diagnostic& finding = each.finding;
        return holds(scope, analysis.sources.at(finding.span.source).path, finding.kind->slug);
    }));
}

/// What decides which findings there are, beside the files: parts must agree in it.
diagnostic::Asked asked_by(const ReportOptions& options, const diagnostic::Baseline& baseline,
                           const Target& target, const Io& io) {
    diagnostic::Asked asked;
    const auto add = [&asked](const std::string& name, const std::string& value) {
        if (!value.empty()) asked.emplace(name, value);
    };
    add("--as-of", circumstances_of(options.common, target, io).as_of);
    add("--since", options.common.since.value_or(""));
    add("--select", fmt::format("{}", fmt::join(options.gate.select, " --select ")));
    add("--ignore", fmt::format("{}", fmt::join(options.gate.ignore, " --ignore ")));
    add("paths", fmt::format("{}", fmt::join(target.wanted, " ")));
    if (!baseline.empty()) add("baseline", diagnostic::digest_of(baseline));
    return asked;
}

/// From what was found to what is shown: each stage is made of the one before. Nothing if the
/// baseline cannot be read, which is said.
std::optional<Selection> select(const workspace::Analysis& analysis, const ReportOptions& options,
                                const Target& target, Io& io) {
    BaselinePlace place = place_of(options.baseline, options.common, target);
    const auto baseline = baseline_in_force(options.baseline, place, io);
    if (!baseline) return std::nullopt;
    const ReportScope scope{target, options.gate, diagnostic::shard_named(options.shard)};
    const Report inside = within(scope, analysis.report, analysis.sources);
    diagnostic::Comparison compared = diagnostic::compare(inside, analysis.sources, *baseline);
    Report shown = target.changes ? workspace::caused_by(*target.changes, compared.fresh, analysis)
                                  : compared.fresh;
    diagnostic::HeldBack held_back = analysis.held_back;
    held_back += {count_ignored(analysis, scope), compared.known};
    return Selection{scope,
                     std::move(place),
                     std::move(compared),
                     std::move(shown),
                     held_back,
                     asked_by(options, *baseline, target, io)};
}

/// What comments hold back is still there, and is said.
void say_ignored(std::size_t ignored, Io& io) {
    if (ignored > 0)
        fmt::print(io.err, "{} ignored by comments\n",
                   ignored == 1 ? "1 finding is" : fmt::format("{} findings are", ignored));
}

/// The last lines: what is not shown, and what need no longer be kept from being shown.
void say_baseline(const Selection& selection, Io& io) {
    const std::size_t known = selection.held_back.by_baseline;
    const std::string& place = selection.place.shown;
    if (known > 0)
        fmt::print(io.err, "{} left out: {} knows {}\n", counted(known, "finding"),
                   selection.compared.known > 0 ? place : "the baseline of the parts",
                   known == 1 ? "it" : "them");
    const std::size_t gone = count_of(within(selection.scope, selection.compared.gone));
    if (gone == 0) return;
    fmt::print(io.err,
               "{} that {} knows {} no longer there: `credsmith baseline --only-remove` strikes "
               "{}\n",
               counted(gone, "finding"), place, gone == 1 ? "is" : "are",
               gone == 1 ? "it" : "them");
}

/// A file is no terminal.
ExitCode write_files(const ReportOptions& options, Rendering rendering, Io& io) {
    rendering.style.colour = false;
    rendering.style.width = diagnostic::Style{}.width;
    ExitCode code = ExitCode::success;
    if (!options.outputs.empty()) io.hold_interrupts();
    for (const std::string& output : options.outputs) {
        const auto [format, path] = report_file(output);
        const std::string place = from_directory(options.common, std::string(path));
        const auto written = write_whole(place, rendered(format, rendering), io);
        if (written) continue;
        fmt::print(io.err, "credsmith: `{}` could not be written: {}\n",
                   diagnostic::printable(place),
                   diagnostic::printable(text::describe(written.error())));
        code = ExitCode::could_not;
    }
    return code;
}

/// What is wrong with the value of --shard; "" if nothing is.
std::string problem_of_shard(const std::string& written) {
    if (diagnostic::shard_named(written)) return {};
    return fmt::format("`{}` is not a part of the files\nwrite which of how many, at most {}: "
                       "`1/3`, then `2/3` and `3/3`",
                       diagnostic::printable(written), diagnostic::most_shards);
}

/// What is wrong with the value of --page-url; "" if nothing is.
std::string problem_of_page_url(const std::string& written) {
    const bool is_on_the_web = written.starts_with("https://") || written.starts_with("http://");
    if (is_on_the_web && written.find("{}") != std::string::npos) return {};
    return fmt::format("`{}` is not the address of a page for each name\n"
                       "write `{{}}` where the name stands: `https://example.org/rules/{{}}.html`",
                       diagnostic::printable(written));
}

} // namespace

Report only_errors(const Report& report) {
    std::vector<Diagnostic> errors;
    std::ranges::copy_if(report.findings, std::back_inserter(errors), [](const Diagnostic& found) {
        return found.severity == diagnostic::Severity::error;
    });
    return diagnostic::make_report(std::move(errors));
}

void add_report_options(CLI::App& app, ReportOptions& options) {
    add_format_option(app, options.common);
    add_output_option(app, options.outputs);
    app.add_option("--page-url", options.page_url,
                   "Where the page of a finding can be read, {} standing for its name")
        ->type_name("URL")
        ->check(CLI::Validator(problem_of_page_url, ""));
    app.add_flag("--statistics", options.statistics,
                 "Say on standard error how many findings of each name there are");
    add_gate_options(app, options.gate);
}

void add_shard_option(CLI::App& app, ReportOptions& options) {
    app.add_option("--shard", options.shard,
                   "Show one part of the findings, such as 1/3; `credsmith report merge` joins "
                   "the parts")
        ->type_name("PART")
        ->check(CLI::Validator(problem_of_shard, ""));
}

std::optional<Report> report_to_show(const workspace::Analysis& analysis,
                                     const ReportOptions& options, const Target& target, Io& io) {
    auto selection = select(analysis, options, target, io);
    if (!selection) return std::nullopt;
    return std::move(selection->shown);
}

ExitCode show_report(const workspace::Analysis& analysis, const ReportOptions& options,
                     const Target& target, Io& io) {
    const std::optional<Selection> selection = select(analysis, options, target, io);
    if (!selection) return ExitCode::could_not;
    const Report& report = selection->shown;
    const std::vector<std::string> fingerprints =
        diagnostic::fingerprints_of(report, analysis.sources);
    const Rendering rendering{report,
                              analysis.sources,
                              fingerprints,
                              style_of(options.common, io, target.prefix),
                              {options.page_url, &workspace::page_of},
                              titles_of(analysis.repository),
                              selection->scope.shard,
                              selection->asked,
                              selection->held_back};
    io.out << rendered(options.common.format, rendering);
    io.out.flush(); // what follows stands below it
    if (options.statistics) say_statistics(report, io);
    const ExitCode code =
        worst(worst(exit_code_of(report, options.gate), say_problems(analysis, io)),
              write_files(options, rendering, io));
    say_ignored(selection->held_back.by_comments, io);
    say_baseline(*selection, io);
    return code;
}

ExitCode say_problems(const workspace::Analysis& analysis, Io& io) {
    for (const text::IoError& problem : analysis.problems)
        fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(problem)));
    return analysis.problems.empty() ? ExitCode::success : ExitCode::could_not;
}

} // namespace credsmith::cli
