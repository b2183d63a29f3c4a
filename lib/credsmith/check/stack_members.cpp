// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/stack_members.h"

#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/model/whole.h"

#include <algorithm>

namespace credsmith::check {
namespace {

/// Whether a requirement says what can be chosen, and so does every one inside it.
bool is_clear(const model::Requirement& requirement) {
    const auto& choose = requirement.choose;
    if (choose && (!requirement.from || !choose->min || choose->min->value < 1)) return false;
    const auto are_clear = [](const std::vector<model::Requirement>& inner) {
        return std::ranges::all_of(inner, is_clear);
    };
    return are_clear(requirement.all) && are_clear(requirement.any) &&
           (!requirement.from || are_clear(requirement.from->items));
}

} // namespace

std::optional<std::set<std::size_t>> settled_members(const model::Stack& stack) {
    if (!stack.group || !model::is_whole(*stack.group) || !is_clear(*stack.group))
        return std::nullopt;
    std::set<std::size_t> members;
    bool is_settled = true;
    const auto add = [&](const model::Link<model::Credential>& link) {
        if (link.target)
            members.insert(*link.target);
        else
            is_settled = false;
    };
    model::for_each<model::Link<model::Credential>>(*stack.group, add);
    model::for_each<model::Link<model::Stack>>(*stack.group,
                                               [&](const auto&) { is_settled = false; });
    model::for_each<model::Pool>(*stack.group, [&](const model::Pool& pool) {
        if (pool.items.empty()) is_settled = false;
    });
    if (stack.capstone) add(*stack.capstone);
    if (!is_settled) return std::nullopt;
    return members;
}

} // namespace credsmith::check
