// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "report_gate.h"

#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/kinds.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace credsmith::cli {
namespace {

using diagnostic::Report;

/// Whether `name` is the slug, or the group before its stroke.
bool names(std::string_view name, std::string_view slug) {
    return slug == name || (slug.starts_with(name) && slug.substr(name.size()).starts_with('/'));
}

bool names_any(const std::vector<std::string>& wanted, std::string_view slug) {
    return std::ranges::any_of(wanted, [slug](const auto& name) { return names(name, slug); });
}

/// What is wrong with a name of findings; "" if nothing is.
std::string problem_of_name(const std::string& written) {
    const auto& kinds = workspace::all_kinds();
    const bool is_known = std::ranges::any_of(
        kinds, [&](const diagnostic::Kind* kind) { return names(written, kind->slug); });
    if (is_known) return {};
    return explain({"rule", written}, workspace::nearest_kinds(written),
                   "`credsmith rules` lists them all; the words before the stroke name a group");
}

/// What is wrong with a number of warnings; "" if nothing is.
std::string problem_of_count(const std::string& written) {
    const bool is_number = !written.empty() && written.size() < 10 &&
                           written.find_first_not_of("0123456789") == std::string::npos;
    if (is_number) return {};
    return fmt::format("`{}` is not a number of warnings\nwrite how many may be there: 0, 10, 250",
                       diagnostic::printable(written));
}

void add_names_option(CLI::App& app, const std::string& option, std::vector<std::string>& names) {
    const std::string what = option == "--select" ? "Show no findings but those of this name"
                                                  : "Do not show the findings of this name";
    app.add_option(option, names,
                   what + " or group; several with commas between them, or given several times")
        ->type_name("NAME")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->check(CLI::Validator(problem_of_name, ""));
}

bool has_failed(const Report& report, const ReportGate& gate) {
    if (gate.max_warnings && report.warnings > *gate.max_warnings) return true;
    if (gate.fail_on == "never") return false;
    if (report.errors > 0) return true;
    if (gate.fail_on == "error") return false;
    return report.warnings > 0 || (gate.fail_on == "note" && report.notes > 0);
}

} // namespace

void add_gate_options(CLI::App& app, ReportGate& gate) {
    add_names_option(app, "--select", gate.select);
    add_names_option(app, "--ignore", gate.ignore);
    allow_only(*app.add_option("--fail-on", gate.fail_on,
                               "The mildest findings that make the exit code 1: error, warning, "
                               "note or never (default: error)")
                    ->type_name("SEVERITY"),
               "severity", {"error", "warning", "note", "never"});
    app.add_option("--max-warnings", gate.max_warnings,
                   "Make the exit code 1 if there are more warnings than that")
        ->type_name("N")
        ->check(CLI::Validator(problem_of_count, ""));
    app.add_flag("--exit-zero", gate.exit_zero, "Make the exit code 0 whatever is found");
}

bool is_selected(std::string_view slug, const ReportGate& gate) {
    return (gate.select.empty() || names_any(gate.select, slug)) && !names_any(gate.ignore, slug);
}

ExitCode exit_code_of(const Report& report, const ReportGate& gate) {
    const bool fails = !gate.exit_zero && has_failed(report, gate);
    return fails ? ExitCode::findings : ExitCode::success;
}

} // namespace credsmith::cli
