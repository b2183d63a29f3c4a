// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A page to read, print and share: what was found by severity, by name and by credential, the
// last with the same frames as on a terminal. One file without scripts, and it loads nothing.
#include "credsmith/base/counted.h"
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/fix_diff.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/frames.h"
#include "credsmith/diagnostic/render/html_style.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace credsmith::diagnostic {
namespace {

using base::counted;
using Findings = std::vector<const Diagnostic*>;

constexpr std::size_t frame_width = 100;

/// Foreign text in which what stands between backticks is code.
std::string prose(std::string_view text) {
    std::string html;
    for (;;) {
        const std::size_t open = text.find('`');
        const std::size_t close = open == std::string_view::npos ? open : text.find('`', open + 1);
        if (close == std::string_view::npos) return html + escape_markup(text);
        html += escape_markup(text.substr(0, open));
        html +=
            fmt::format("<code>{}</code>", escape_markup(text.substr(open + 1, close - open - 1)));
        text.remove_prefix(close + 1);
    }
}

class Page {
public:
    explicit Page(const Rendering& rendering)
        : rendering_(rendering), places_(rendering.sources, rendering.style.path_prefix) {}

    [[nodiscard]] std::string render() {
        const std::string counts = render_counts(rendering_.report);
        std::string text =
            fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width\">\n"
                        "<title>credsmith: {0}</title>\n<style>\n{1}</style>\n</head>\n<body>\n"
                        "<header>\n<h1>Findings</h1>\n<p>{0}</p>\n",
                        counts, html_style);
        if (rendering_.report.findings.empty()) return text + "</header>\n</body>\n</html>\n";
        text += "<nav aria-label=\"Parts of this page\"><ul>\n"
                "<li><a href=\"#by-severity\">By severity</a></li>\n"
                "<li><a href=\"#by-name\">By name</a></li>\n"
                "<li><a href=\"#by-credential\">By "
                "credential</a></li>\n</ul></nav>\n</header>\n<main>\n";
        return text + by_severity() + by_name() + by_files() + "</main>\n</body>\n</html>\n";
    }

private:
    static std::string section(std::string_view id, std::string_view title,
                               std::string_view content) {
        return fmt::format("<section aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n{2}"
                           "</section>\n",
                           id, title, content);
    }

    /// A heading, and a list that opens below it: thousands of lines stand between nobody and the
    /// rest.
    static std::string folded(std::string_view heading, std::string_view content) {
        return fmt::format("<details>\n<summary><h3>{}</h3></summary>\n{}</details>\n", heading,
                           content);
    }

    static std::string severity_of(const Diagnostic& finding) {
        return fmt::format("<b class=\"{0}\">{0}</b>", name_of(finding.severity));
    }

    /// Lines of a source, which may be too wide for the page: the keyboard can move them.
    static std::string lines(std::string_view label, std::string_view text) {
        return fmt::format("<pre role=\"group\" tabindex=\"0\" aria-label=\"{}\">{}</pre>\n",
                           escape_markup(label), html_of_ink(text));
    }

    /// Where a finding is told in full.
    [[nodiscard]] std::string link_to(const Diagnostic& finding) {
        return fmt::format("<a href=\"#f-{}\">{}</a>", fingerprint_of(rendering_, finding),
                           escape_markup(places_.location(finding.span)));
    }

    [[nodiscard]] std::string list(const Findings& findings) {
        std::string items;
        for (const Diagnostic* finding : findings)
            items += fmt::format("<li>{} {}</li>\n", link_to(*finding), prose(finding->message));
        return "<ul>\n" + items + "</ul>\n";
    }

    [[nodiscard]] std::string by_severity() {
        std::string content;
        for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
            Findings findings;
            for (const Diagnostic& finding : rendering_.report.findings)
                if (finding.severity == severity) findings.push_back(&finding);
            if (findings.empty()) continue;
            content += folded(counted(findings.size(), name_of(severity)), list(findings));
        }
        return section("by-severity", "By severity", content);
    }

    [[nodiscard]] std::string by_name() {
        std::map<std::string_view, Findings> kinds;
        for (const Diagnostic& finding : rendering_.report.findings)
            kinds[finding.kind->slug].push_back(&finding);
        std::string content;
        for (const auto& [slug, findings] : kinds)
            content += folded(
                fmt::format("{}: {}", name_link(*findings[0]->kind),
                            counted(findings.size(), "finding")),
                fmt::format("<p>{}</p>\n{}", prose(findings[0]->kind->summary), list(findings)));
        return section("by-name", "By name", content);
    }

    [[nodiscard]] std::string by_files() {
        std::string rows;
        std::string content;
        for (const auto& findings : by_file(rendering_.report)) {
            const text::SourceId source = findings.front().span.source;
            rows += row(findings);
            content += fmt::format("<h3 id=\"{}\">{}: {}</h3>\n", anchor_of(source),
                                   file_name(source), counted(findings.size(), "finding"));
            for (const Diagnostic& finding : findings)
                content += in_full(finding);
        }
        return section("by-credential", "By credential",
                       "<table>\n<thead><tr><th scope=\"col\">Credential or other file</th>"
                       "<th scope=\"col\">Errors</th><th scope=\"col\">Warnings</th>"
                       "<th scope=\"col\">Notes</th></tr></thead>\n<tbody>\n" +
                           rows + "</tbody>\n</table>\n" + content);
    }

    /// What a file comes to, in a line of the table.
    [[nodiscard]] std::string row(std::span<const Diagnostic> findings) const {
        const text::SourceId source = findings.front().span.source;
        std::string cells;
        for (const Severity severity : {Severity::error, Severity::warning, Severity::note})
            cells += fmt::format("<td>{}</td>",
                                 std::ranges::count(findings, severity, &Diagnostic::severity));
        return fmt::format("<tr><th scope=\"row\"><a href=\"#{}\">{}</a></th>{}</tr>\n",
                           anchor_of(source), file_name(source), cells);
    }

    static std::string anchor_of(text::SourceId source) {
        return fmt::format("file-{}", static_cast<std::uint32_t>(source));
    }

    /// The title of a credential or stack and its path, or the path alone.
    [[nodiscard]] std::string file_name(text::SourceId source) const {
        const std::string path = escape_markup(places_.path(source));
        const auto title = rendering_.titles.find(source);
        return title == rendering_.titles.end()
                   ? path
                   : fmt::format("{} <small>{}</small>", escape_markup(title->second), path);
    }

    /// The name of a kind, as a link to its page if that is on the web.
    [[nodiscard]] std::string name_link(const Kind& kind) const {
        const std::string name = fmt::format("<code>{}</code>", escape_markup(kind.slug));
        const std::string url = page_url(rendering_, kind);
        return url.empty() ? name : fmt::format("<a href=\"{}\">{}</a>", escape_markup(url), name);
    }

    [[nodiscard]] std::string in_full(const Diagnostic& finding) {
        const SnippetLook look = frame_look(finding, places_, Palette(true), frame_width);
        std::string advice;
        if (!finding.help.empty()) advice += fmt::format("<p>Help: {}</p>\n", prose(finding.help));
        for (const Fix& fix : finding.fixes) {
            advice += fmt::format("<p>Fix: {} ({})</p>\n", prose(fix.title),
                                  fix.safety == Safety::safe ? "safe" : "for you to decide");
            const std::string diff = render_fix_diff(finding, fix, places_, look);
            if (!diff.empty()) advice += lines("What the fix changes", diff);
        }
        return fmt::format("<article id=\"f-{}\">\n<h4>{} {}</h4>\n"
                           "{}{}<p>{}</p>\n"
                           "</article>\n",
                           fingerprint_of(rendering_, finding), severity_of(finding),
                           prose(finding.message),
                           lines("The lines at " + places_.location(finding.span),
                                 render_frames(finding, places_, look)),
                           advice, name_link(*finding.kind));
    }

    const Rendering& rendering_;
    Places places_;
};

std::string render(const Rendering& rendering) {
    return Page(rendering).render();
}

} // namespace

extern constinit const Format html_format{
    "html", "a page to read, print and share, by severity, by name and by credential", &render};

} // namespace credsmith::diagnostic
