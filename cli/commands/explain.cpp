// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith explain`: the page of a kind of finding.
#include "command.h"
#include "credsmith/workspace/kinds.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

namespace credsmith::cli {
namespace {

ExitCode run(const std::string& slug, Io& io) {
    const std::string_view page = workspace::page_of(slug);
    if (!page.empty()) {
        io.out << page;
        return ExitCode::success;
    }
    fmt::print(io.err, "credsmith: {}\n",
               explain({"rule", slug}, workspace::nearest_kinds(slug),
                       "`credsmith rules` lists them all"));
    return ExitCode::could_not;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto slug = std::make_shared<std::string>();
    app.add_option("rule", *slug, "The name in brackets behind `error`, `warning` or `note`")
        ->required();
    return [slug](Io& io) { return run(*slug, io); };
}

} // namespace

extern const Command explain_command{
    "explain",
    "Explain a finding: what it means, why it matters, how to mend it",
    "Examples:\n"
    "  credsmith explain rubric/identical-levels\n",
    configure,
};

} // namespace credsmith::cli
