// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith rules`: every kind of finding there is.
#include "command.h"
#include "credsmith/workspace/kinds.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <array>

namespace credsmith::cli {
namespace {

using diagnostic::Kind;
using diagnostic::Severity;

std::string_view severity_name(Severity severity) {
    static constexpr auto names =
        std::to_array<std::string_view>({"off", "note", "warning", "error"});
    return names.at(static_cast<std::size_t>(severity));
}

std::string_view stage_name(diagnostic::Stage stage) {
    static constexpr auto names =
        std::to_array<std::string_view>({"syntax", "shape", "link", "rule"});
    return names.at(static_cast<std::size_t>(stage));
}

/// One word where it is the same at every status, else draft to published.
std::string severity_in_words(const diagnostic::SeverityByStatus& by_status) {
    if (by_status.draft == by_status.published) return std::string(severity_name(by_status.draft));
    return fmt::format("{} to {}", severity_name(by_status.draft),
                       severity_name(by_status.published));
}

ExitCode run(Io& io) {
    for (const Kind* kind : workspace::all_kinds())
        fmt::print(io.out, "{:<34} {:<7} {:<16} {}\n", kind->slug, stage_name(kind->stage),
                   severity_in_words(kind->severity), kind->summary);
    return ExitCode::success;
}

std::function<ExitCode(Io&)> configure(CLI::App& /*app*/) {
    return run;
}

} // namespace

extern const Command rules_command{
    "rules",
    "List every kind of finding, and how serious it is",
    "Examples:\n"
    "  credsmith rules\n"
    "  credsmith explain NAME          for one of them\n",
    configure,
};

} // namespace credsmith::cli
