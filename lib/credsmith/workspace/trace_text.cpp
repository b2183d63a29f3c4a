// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The coverage as tables for a terminal: numbers first, then what they count, then the gaps with
// their places.
#include "credsmith/base/counted.h"
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/trace.h"

#include <fmt/format.h>

#include <algorithm>

namespace credsmith::workspace {
namespace {

using base::counted;
using diagnostic::printable;
using repository::Basis;
using repository::GoalKind;

using Row = std::vector<std::string>;

constexpr std::string_view legend =
    "practised: a resource helps with it      judged:  a criterion judges it\n"
    "asked:     a question is about it        backed:  research is cited for it\n"
    "shown:     an artifact shows it          aligned: a standard is named for it\n"
    "A number counts what does so; in brackets, nobody wrote the link and it follows from others.\n"
    "`gap` means that nothing does and something should.\n";

std::string padded(const std::string& text, std::size_t width, bool to_the_right) {
    const std::size_t own = base::display_width(text);
    const std::string blanks(width > own ? width - own : 0, ' ');
    return to_the_right ? blanks + text : text + blanks;
}

/// The first column to the left, all others to the right; no blanks at the end of a line.
std::string table(const std::vector<Row>& rows) {
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], base::display_width(row[i]));
    std::string text;
    for (const Row& row : rows) {
        std::string line = " ";
        for (std::size_t i = 0; i < row.size(); ++i)
            line += (i == 0 ? " " : "  ") + padded(row[i], widths[i], i > 0);
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

Row header(std::string first) {
    Row row{std::move(first)};
    for (const std::string_view way : repository::way_names())
        row.emplace_back(way);
    return row;
}

/// Words in lines of at most `width` columns: the first line with `indent` blanks before it, the
/// others with two more.
std::string wrapped(const std::vector<std::string>& words, std::size_t width, std::size_t indent) {
    std::string text(indent, ' ');
    std::size_t column = indent;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t own = base::display_width(words[i]);
        if (i > 0 && column + 1 + own > width) {
            text += '\n' + std::string(indent + 2, ' ');
            column = indent + 2;
        } else if (i > 0) {
            text += ' ';
            ++column;
        }
        text += words[i];
        column += own;
    }
    return text + '\n';
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::string_view kind_of(const TracedGoal& goal) {
    return goal.kind == GoalKind::prompt ? "question" : model::name_of(goal.kind);
}

std::string label_of(const TracedGoal& goal) {
    if (goal.kind == GoalKind::competency) return "competency";
    return fmt::format("{} {}", kind_of(goal), printable(goal.id));
}

/// How many links there are, in brackets if all of them are implied.
std::string cell_of(const TracedGoal& goal, Way way) {
    if (std::ranges::find(goal.gaps, way) != goal.gaps.end()) return "gap";
    std::size_t count = 0;
    bool is_implied = true;
    for (const TracedLink& link : goal.links)
        if (link.way == way) {
            ++count;
            is_implied = is_implied && link.basis == Basis::implied;
        }
    if (count == 0) return {};
    return is_implied ? fmt::format("({})", count) : std::to_string(count);
}

std::string numbers_of(const CredentialTrace& credential) {
    std::vector<Row> rows{header("")};
    for (const TracedGoal& goal : credential.goals) {
        Row& row = rows.emplace_back(Row{label_of(goal)});
        for (std::size_t way = 0; way < way_count; ++way)
            row.push_back(cell_of(goal, static_cast<Way>(way)));
    }
    return table(rows);
}

/// "practised by page, film; judged by (piles)"
std::vector<std::string> links_in_words(const TracedGoal& goal) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < goal.links.size(); ++i) {
        const TracedLink& link = goal.links[i];
        const bool is_first = i == 0 || goal.links[i - 1].way != link.way;
        const bool is_last = i + 1 == goal.links.size();
        if (is_first) {
            words.emplace_back(model::name_of(link.way));
            words.emplace_back(link.way == Way::aligned ? "to" : "by");
        }
        std::string word = printable(link.id.empty() ? link.title : link.id);
        if (link.basis == Basis::implied) word.insert(0, "(").append(")");
        if (!is_last) word += goal.links[i + 1].way == link.way ? "," : ";";
        words.push_back(std::move(word));
    }
    return words;
}

std::string links_of(const CredentialTrace& credential, const TraceLook& look) {
    std::string text;
    for (const TracedGoal& goal : credential.goals) {
        if (goal.links.empty()) continue;
        const std::string title = fmt::format("{}: {}", label_of(goal), printable(goal.title));
        text +=
            wrapped(words_of(title), look.width, 2) + wrapped(links_in_words(goal), look.width, 6);
    }
    return text;
}

std::string gaps_of(const CredentialTrace& credential, const TraceLook& look) {
    std::string text;
    for (const TracedGoal& goal : credential.goals)
        for (const Way way : goal.gaps)
            text += fmt::format("{}{}:{}:{}: {}\n", printable(look.path_prefix),
                                printable(goal.place.path), goal.place.line, goal.place.column,
                                printable(gap_in_words(credential, goal, way)));
    return text.empty() ? text : "\nGaps:\n" + text;
}

template <class Entity>
std::string heading(const Entity& entity, std::string_view before, const TraceLook& look) {
    return fmt::format("\n{}{}\n{}{} ({}, {})\n\n", before, printable(entity.title),
                       printable(look.path_prefix), printable(entity.path), printable(entity.id),
                       entity.status);
}

std::string credential_as_text(const CredentialTrace& credential, const TraceLook& look) {
    std::string text = heading(credential, "", look);
    if (credential.is_uncertain)
        text +=
            "  Part of it could not be read, or a link leads nowhere; see `credsmith lint`.\n\n";
    return text + numbers_of(credential) + "\n" + links_of(credential, look) +
           gaps_of(credential, look);
}

std::string members_of(const StackTrace& stack) {
    std::vector<Row> rows{header("member")};
    for (const StackMember& member : stack.members) {
        Row& row = rows.emplace_back(Row{printable(member.id)});
        for (const CoveredShare& share : member.shares)
            row.push_back(fmt::format("{}/{}", share.covered, share.needed));
    }
    return "  How many components and outcomes of how many are covered:\n\n" + table(rows);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + printable(word);
    return text;
}

std::string name_of(const repository::Standard& standard) {
    return standard.framework + (standard.code.empty() ? "" : " " + standard.code);
}

std::string standards_of(const StackTrace& stack, const TraceLook& look) {
    std::string text;
    for (const StackStandard& each : stack.standards) {
        const std::string line = fmt::format(
            "{} {}: {}", printable(name_of(each.standard)), printable(each.standard.name),
            each.members.empty() ? "nowhere" : joined(each.members));
        text += wrapped(words_of(line), look.width, 2);
    }
    return text.empty() ? text : "\nStandards, and which members are aligned to them:\n" + text;
}

std::string shared_of(const StackTrace& stack, const TraceLook& look) {
    std::string text;
    for (const SharedComponent& each : stack.shared)
        text +=
            wrapped(words_of(printable(each.title) + ": " + joined(each.members)), look.width, 2);
    return text.empty() ? text : "\nComponents of the same name in several members:\n" + text;
}

std::string stack_as_text(const StackTrace& stack, const TraceLook& look) {
    const std::string members =
        stack.members.empty() ? "  It has no members.\n" : members_of(stack);
    return heading(stack, "Stack: ", look) + members + standards_of(stack, look) +
           shared_of(stack, look);
}

} // namespace

std::string trace_as_text(const Trace& trace, const TraceLook& look) {
    if (trace.credentials.empty() && trace.stacks.empty())
        return "there are no credentials here; `credsmith new` starts one\n";
    std::string text(legend);
    for (const CredentialTrace& credential : trace.credentials)
        text += credential_as_text(credential, look);
    for (const StackTrace& stack : trace.stacks)
        text += stack_as_text(stack, look);
    const std::size_t gaps = trace.gap_count();
    return text + fmt::format("\n{}, {}: {}\n", counted(trace.credentials.size(), "credential"),
                              counted(trace.stacks.size(), "stack"),
                              gaps == 0 ? "no gaps" : counted(gaps, "gap"));
}

} // namespace credsmith::workspace
