// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The coverage for a spreadsheet: one row for each link, gap, member, standard and shared
// component (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in
// front.
#include "credsmith/workspace/trace.h"

#include <array>

namespace credsmith::workspace {
namespace {

/// One row; what a record has nothing to say about stays empty.
struct Row {
    std::string_view record; ///< link, gap, member, standard or shared
    std::string_view entity; ///< id of the credential or stack
    std::string_view kind;
    std::string_view id;
    std::string_view title;
    std::string_view way;
    std::string target;
    std::string target_title;
    std::string_view basis;
    TracePlace place{{}, 0, 0};
};

constexpr std::string_view header =
    "record,of,kind,id,title,way,target,target_title,basis,path,line,column\r\n";

std::string quoted(std::string_view text) {
    std::string cell = "\"";
    for (const char c : text) {
        if (c == '"') cell += '"';
        cell += c;
    }
    return cell + "\"";
}

std::string cell_of(std::string_view text) {
    std::string safe(text);
    if (!safe.empty() && std::string_view("=+-@\t\r").find(safe.front()) != std::string_view::npos)
        safe.insert(0, 1, '\'');
    const bool needs_quotes = safe.find_first_of("\",\r\n") != std::string::npos;
    return needs_quotes ? quoted(safe) : safe;
}

std::string number(std::size_t value) {
    return value == 0 ? std::string{} : std::to_string(value);
}

std::string line_of(const Row& row) {
    std::string line;
    for (const std::string_view cell : std::to_array<std::string_view>(
             {row.record, row.entity, row.kind, row.id, row.title, row.way, row.target,
              row.target_title, row.basis, row.place.path}))
        line += cell_of(cell) + ",";
    return line + number(row.place.line) + "," + number(row.place.column) + "\r\n";
}

std::string lines_of(const CredentialTrace& credential, const TracedGoal& goal) {
    std::string text;
    Row row{"link", credential.id, model::name_of(goal.kind), goal.id, goal.title, {}, {}, {}, {}};
    for (const TracedLink& link : goal.links) {
        row.way = model::name_of(link.way);
        row.target = link.id;
        row.target_title = link.title;
        row.basis = model::name_of(link.basis);
        row.place = link.place;
        text += line_of(row);
    }
    for (const Way way : goal.gaps)
        text += line_of({"gap",
                         credential.id,
                         model::name_of(goal.kind),
                         goal.id,
                         goal.title,
                         model::name_of(way),
                         "",
                         gap_in_words(credential, goal, way),
                         {},
                         goal.place});
    return text;
}

std::string lines_of(const StackTrace& stack) {
    std::string text;
    for (const StackMember& member : stack.members)
        for (std::size_t way = 0; way < way_count; ++way) {
            const CoveredShare& share = member.shares.at(way);
            text += line_of({"member",
                             stack.id,
                             "credential",
                             member.id,
                             member.title,
                             repository::way_names()[way],
                             std::to_string(share.covered) + " of " + std::to_string(share.needed),
                             "",
                             {}});
        }
    for (const StackStandard& each : stack.standards) {
        const std::string id =
            each.standard.framework + (each.standard.code.empty() ? "" : " " + each.standard.code);
        if (each.members.empty())
            text += line_of({"standard",
                             stack.id,
                             "standard",
                             id,
                             each.standard.name,
                             "aligned",
                             "",
                             "nowhere",
                             {}});
        for (const std::string& member : each.members)
            text += line_of({"standard",
                             stack.id,
                             "standard",
                             id,
                             each.standard.name,
                             "aligned",
                             member,
                             "",
                             {}});
    }
    for (const SharedComponent& each : stack.shared)
        for (const std::string& member : each.members)
            text += line_of({"shared", stack.id, "component", "", each.title, "", member, "", {}});
    return text;
}

} // namespace

std::string trace_as_csv(const Trace& trace) {
    std::string text(header);
    for (const CredentialTrace& credential : trace.credentials)
        for (const TracedGoal& goal : credential.goals)
            text += lines_of(credential, goal);
    for (const StackTrace& stack : trace.stacks)
        text += lines_of(stack);
    return text;
}

} // namespace credsmith::workspace
