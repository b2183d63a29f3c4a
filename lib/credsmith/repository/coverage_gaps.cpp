// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a coverage says once it is known what covers what (coverage.cpp): what is covered, and what
// should be and is not.
#include "credsmith/repository/coverage.h"

#include <algorithm>

namespace credsmith::repository {
namespace {

constexpr std::size_t whole = 0; ///< the goal that is the competency

} // namespace

std::span<const Cover> Coverage::of(std::size_t goal) const {
    return {std::ranges::lower_bound(covers, goal, {}, &Cover::goal),
            std::ranges::upper_bound(covers, goal, {}, &Cover::goal)};
}

bool Coverage::is_covered(std::size_t goal, Way way) const {
    return std::ranges::any_of(of(goal),
                               [&](const Cover& each) { return means[each.means].way == way; });
}

std::set<const model::Record*> Coverage::placed() const {
    std::set<const model::Record*> records;
    for (const Cover& cover : covers) {
        const GoalKind kind = goals[cover.goal].kind;
        if (kind == GoalKind::component || kind == GoalKind::outcome)
            records.insert(means[cover.means].record);
    }
    return records;
}

std::vector<std::size_t> components_of(const Coverage& coverage) {
    std::vector<std::size_t> components;
    for (std::size_t goal = 0; goal < coverage.goals.size(); ++goal)
        if (coverage.goals[goal].kind == GoalKind::component) components.push_back(goal);
    return components;
}

bool is_needed(GoalKind kind, Way way) {
    switch (kind) {
    case GoalKind::competency:
    case GoalKind::component:
        return way != Way::aligned;
    case GoalKind::outcome:
        return way == Way::asked || way == Way::shown || way == Way::judged;
    case GoalKind::artifact:
    case GoalKind::prompt:
        return way == Way::judged;
    }
    return false;
}

std::vector<Gap> gaps_in(const Coverage& coverage) {
    std::vector<Gap> gaps;
    for (std::size_t goal = 0; goal < coverage.goals.size(); ++goal)
        for (std::size_t index = 0; index < way_names().size(); ++index) {
            const Way way = static_cast<Way>(index);
            if (!is_needed(coverage.goals[goal].kind, way) || coverage.is_covered(goal, way))
                continue;
            if (goal == whole || coverage.is_covered(whole, way)) gaps.push_back({goal, way});
        }
    return gaps;
}

} // namespace credsmith::repository
