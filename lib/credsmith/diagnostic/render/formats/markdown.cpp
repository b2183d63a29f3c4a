// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A table for each file, for a comment on a pull request or the summary of a workflow.
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"

#include <fmt/format.h>

namespace credsmith::diagnostic {
namespace {

/// Foreign text as text of Markdown, fit for a cell: no character of it has a meaning there. What
/// stands in backticks is left to be code, where only a bar can do harm.
std::string plain(std::string_view text) {
    constexpr std::string_view special = "\\*_[]<>#|~&!@";
    std::string shown;
    bool is_code = false;
    for (const char c : printable(text)) {
        if (c == '`') is_code = !is_code;
        const bool is_special = special.find(c) != std::string_view::npos;
        if (is_special && (!is_code || c == '|')) shown += '\\';
        shown += c;
    }
    // A backtick without its partner must not reach into the next cell.
    if (is_code) shown += '`';
    return shown;
}

std::string rule_of(const Rendering& rendering, const Kind& kind) {
    const std::string url = page_url(rendering, kind);
    return url.empty() ? fmt::format("`{}`", kind.slug)
                       : fmt::format("[`{}`](<{}>)", kind.slug, url);
}

std::string render_file(std::span<const Diagnostic> findings, const Rendering& rendering,
                        Places& places) {
    std::string text =
        fmt::format("\n### {}\n\n| place | | what was found | name |\n|--:|---|---|---|\n",
                    plain(places.path(findings.front().span.source)));
    for (const Diagnostic& finding : findings) {
        const text::Position start = places.start(finding.span);
        const std::string help = finding.help.empty() ? "" : "<br>" + plain(finding.help);
        text += fmt::format("| {}:{} | {} | {}{} | {} |\n", start.line, start.column,
                            name_of(finding.severity), plain(finding.message), help,
                            rule_of(rendering, *finding.kind));
    }
    return text;
}

std::string render(const Rendering& rendering) {
    Places places(rendering.sources, rendering.style.path_prefix);
    std::string text = fmt::format("## credsmith: {}\n", render_counts(rendering.report));
    for (const auto& findings : by_file(rendering.report))
        text += render_file(findings, rendering, places);
    return text;
}

} // namespace

extern constinit const Format markdown_format{
    "markdown", "tables for a comment on a pull request or the summary of a run", &render};

} // namespace credsmith::diagnostic
