// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The coverage as a page to read, print and share: one file without scripts, in light and dark,
// with tables whose every cell has its headers.
#include "credsmith/base/counted.h"
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/html_style.h"
#include "credsmith/workspace/trace.h"

#include <fmt/format.h>

#include <algorithm>

namespace credsmith::workspace {
namespace {

using diagnostic::escape_markup;
using repository::Basis;
using repository::GoalKind;

constexpr std::string_view table_style = R"(body { max-width: 76rem; }
main { overflow-x: auto; }
nav ul { display: block; columns: 20rem; } nav li { break-inside: avoid; }
section { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 46rem;
  margin: 1rem 0; font-size: .875rem; }
thead th:first-child { width: 28%; }
caption { text-align: left; padding: .25rem 0; color: var(--quiet); }
th, td { border: 1px solid var(--quiet); padding: .3rem .5rem; text-align: left;
  vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--frame); }
td ul { margin: 0; padding: 0; list-style: none; }
dl { display: grid; grid-template-columns: max-content auto; gap: 0 1rem; } dd { margin: 0; }
thead { break-after: avoid; }
@page { size: landscape; }
@media print {
  body { margin: 0; } main { overflow: visible; } h2, h3 { break-after: avoid; }
  table { min-width: 0; font-size: .7rem; }
}
)";

constexpr std::string_view legend =
    "<dl>\n"
    "<dt>practised</dt><dd>a resource helps with it</dd>\n"
    "<dt>asked</dt><dd>a question is about it</dd>\n"
    "<dt>shown</dt><dd>an artifact shows it</dd>\n"
    "<dt>judged</dt><dd>a criterion judges it</dd>\n"
    "<dt>backed</dt><dd>research is cited for it</dd>\n"
    "<dt>aligned</dt><dd>a standard is named for it</dd>\n"
    "</dl>\n"
    "<p>In brackets: nobody wrote the link, it follows from others. "
    "<b class=\"error\">gap</b>: nothing does, and something should.</p>\n";

std::string counted_gaps(std::size_t gaps) {
    return gaps == 0 ? "no gaps" : base::counted(gaps, "gap");
}

std::string header_row(std::string_view first) {
    std::string row = fmt::format("<thead><tr><th scope=\"col\">{}</th>", first);
    for (const std::string_view way : repository::way_names())
        row += fmt::format("<th scope=\"col\">{}</th>", way);
    return row + "</tr></thead>\n";
}

std::string link_item(const TracedLink& link) {
    const std::string name = escape_markup(link.id.empty() ? link.title : link.id);
    const bool is_implied = link.basis == Basis::implied;
    return fmt::format("<li title=\"{}\">{}{}{}</li>", escape_markup(link.title),
                       is_implied ? "(" : "", name, is_implied ? ")" : "");
}

std::string cell_of(const TracedGoal& goal, Way way) {
    if (std::ranges::find(goal.gaps, way) != goal.gaps.end())
        return "<td><b class=\"error\">gap</b></td>";
    std::string items;
    for (const TracedLink& link : goal.links)
        if (link.way == way) items += link_item(link);
    return items.empty() ? "<td></td>" : "<td><ul>" + items + "</ul></td>";
}

std::string row_of(const TracedGoal& goal) {
    const std::string_view kind =
        goal.kind == GoalKind::prompt ? "question" : model::name_of(goal.kind);
    const bool is_named = goal.kind != GoalKind::competency && !goal.id.empty();
    std::string row = fmt::format("<tr><th scope=\"row\">{}{} <small>{}</small></th>", kind,
                                  is_named ? " <code>" + escape_markup(goal.id) + "</code>" : "",
                                  escape_markup(goal.title));
    for (std::size_t way = 0; way < way_count; ++way)
        row += cell_of(goal, static_cast<Way>(way));
    return row + "</tr>\n";
}

/// Text in which what stands between backticks is code.
std::string prose(std::string_view text) {
    std::string html;
    for (bool is_code = false;; is_code = !is_code) {
        const std::size_t end = std::min(text.find('`'), text.size());
        const std::string part = escape_markup(text.substr(0, end));
        html += is_code ? "<code>" + part + "</code>" : part;
        if (end == text.size()) return html;
        text.remove_prefix(end + 1);
    }
}

std::string gaps_of(const CredentialTrace& credential) {
    std::string items;
    for (const TracedGoal& goal : credential.goals)
        for (const Way way : goal.gaps)
            items += fmt::format(
                "<li>{} <small>{}:{}:{}</small></li>\n", prose(gap_in_words(credential, goal, way)),
                escape_markup(goal.place.path), goal.place.line, goal.place.column);
    return items.empty() ? "<p>No gaps.</p>\n" : "<h3>Gaps</h3>\n<ul>\n" + items + "</ul>\n";
}

template <class Entity>
std::string opening(const Entity& entity, std::string_view kind) {
    return fmt::format("<section aria-labelledby=\"{0}-{1}\">\n<h2 id=\"{0}-{1}\">{2}</h2>\n"
                       "<p><code>{1}</code>, {3} <small>{4}</small></p>\n",
                       kind, escape_markup(entity.id), escape_markup(entity.title), entity.status,
                       escape_markup(entity.path));
}

std::string credential_as_html(const CredentialTrace& credential) {
    std::string text = opening(credential, "credential");
    if (credential.is_uncertain)
        text += "<p>Part of it could not be read, or a link leads nowhere; see <code>credsmith "
                "lint</code>.</p>\n";
    text += "<table>\n<caption>What covers its competency, components, outcomes, artifacts and "
            "questions</caption>\n" +
            header_row("What") + "<tbody>\n";
    for (const TracedGoal& goal : credential.goals)
        text += row_of(goal);
    return text + "</tbody>\n</table>\n" + gaps_of(credential) + "</section>\n";
}

std::string members_of(const StackTrace& stack) {
    if (stack.members.empty()) return "<p>It has no members.</p>\n";
    std::string text = "<table>\n<caption>How many components and outcomes of how many are covered"
                       "</caption>\n" +
                       header_row("Member") + "<tbody>\n";
    for (const StackMember& member : stack.members) {
        text += fmt::format("<tr><th scope=\"row\"><code>{}</code> <small>{}</small></th>",
                            escape_markup(member.id), escape_markup(member.title));
        for (const CoveredShare& share : member.shares)
            text += fmt::format("<td>{}/{}</td>", share.covered, share.needed);
        text += "</tr>\n";
    }
    return text + "</tbody>\n</table>\n";
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + escape_markup(word);
    return text;
}

std::string standards_of(const StackTrace& stack) {
    if (stack.standards.empty()) return {};
    std::string text = "<table>\n<caption>Standards, and which members are aligned to them"
                       "</caption>\n<thead><tr><th scope=\"col\">Standard</th>"
                       "<th scope=\"col\">Members</th></tr></thead>\n<tbody>\n";
    for (const StackStandard& each : stack.standards)
        text += fmt::format("<tr><th scope=\"row\"><code>{}{}{}</code> <small>{}</small></th>"
                            "<td>{}</td></tr>\n",
                            escape_markup(each.standard.framework),
                            each.standard.code.empty() ? "" : " ",
                            escape_markup(each.standard.code), escape_markup(each.standard.name),
                            each.members.empty() ? "nowhere" : joined(each.members));
    return text + "</tbody>\n</table>\n";
}

std::string shared_of(const StackTrace& stack) {
    std::string items;
    for (const SharedComponent& each : stack.shared)
        items += fmt::format("<li>{}: {}</li>\n", escape_markup(each.title), joined(each.members));
    if (items.empty()) return {};
    return "<h3>Components of the same name in several members</h3>\n<ul>\n" + items + "</ul>\n";
}

std::string stack_as_html(const StackTrace& stack) {
    return opening(stack, "stack") + members_of(stack) + standards_of(stack) + shared_of(stack) +
           "</section>\n";
}

template <class Entity>
std::string entry_of(const Entity& entity, std::string_view kind, std::string_view note) {
    return fmt::format("<li><a href=\"#{}-{}\">{}</a> <small>{}</small></li>\n", kind,
                       escape_markup(entity.id), escape_markup(entity.title), note);
}

/// What is on the page, and where the gaps are.
std::string contents(const Trace& trace) {
    std::string items;
    for (const CredentialTrace& each : trace.credentials)
        items += entry_of(each, "credential", counted_gaps(each.gap_count()));
    for (const StackTrace& each : trace.stacks)
        items += entry_of(each, "stack", "stack");
    return items;
}

} // namespace

std::string trace_as_html(const Trace& trace) {
    std::string text =
        fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width\">\n"
                    "<title>Coverage: {0}</title>\n<style>\n{1}{2}</style>\n</head>\n<body>\n"
                    "<header>\n<h1>Coverage</h1>\n<p>{0}</p>\n{3}"
                    "<nav aria-label=\"Credentials and stacks\"><ul>\n"
                    "{4}</ul></nav>\n</header>\n<main>\n",
                    counted_gaps(trace.gap_count()), diagnostic::html_style, table_style, legend,
                    contents(trace));
    for (const CredentialTrace& credential : trace.credentials)
        text += credential_as_html(credential);
    for (const StackTrace& stack : trace.stacks)
        text += stack_as_html(stack);
    return text + "</main>\n</body>\n</html>\n";
}

} // namespace credsmith::workspace
