// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/release.h"

#include "credsmith/repository/members.h"
#include "credsmith/repository/query.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace credsmith::workspace {
namespace {

using model::Requirement;
using model::Stack;
using model::Status;

bool is_ready(Status status) {
    return status == Status::approved || status == Status::published;
}

template <class Entity>
Status status_of(const Entity& entity) {
    return entity.status ? entity.status->value : Status::draft;
}

template <class Entity>
std::string id_of(const Entity& entity) {
    return entity.id ? entity.id->value : std::string{};
}

std::string in_words(const model::Pool& pool) {
    if (pool.tag) return "with the tag `" + pool.tag->value + "`";
    if (pool.topic) return "with the topic `" + pool.topic->value + "`";
    return pool.issuer ? "of the issuer `" + pool.issuer->id.value + "`" : std::string("of a pool");
}

class Search {
public:
    Search(const repository::Repository& repository, const ErrorCounts& errors)
        : repository_(repository), errors_(errors) {}

    [[nodiscard]] std::vector<Blocker> blockers_of(const Stack& stack) && {
        seen_.insert(&stack);
        add_errors("stack", stack);
        if (repository::members_of(repository_, stack).empty())
            blockers_.push_back({"stack", id_of(stack), "has no members"});
        add_contents(stack);
        return std::move(blockers_);
    }

private:
    void add_contents(const Stack& stack) {
        if (stack.group) add(*stack.group);
        if (stack.capstone && stack.capstone->target) add_member(*stack.capstone->target);
    }

    void add(const Requirement& requirement) {
        if (requirement.ref && requirement.ref->target) add_member(*requirement.ref->target);
        if (requirement.stack && requirement.stack->target) add_stack(*requirement.stack->target);
        add(requirement.all);
        add(requirement.any);
        if (!requirement.from) return;
        add(requirement.from->items);
        if (requirement.from->items.empty()) add_choice(requirement);
    }

    void add(const std::vector<Requirement>& requirements) {
        for (const Requirement& each : requirements)
            add(each);
    }

    /// What is named has to be ready even where it is only one of several to choose from: whoever
    /// chooses it has to be able to earn it.
    void add_member(std::size_t index) {
        const model::Credential& member = repository_.credentials[index];
        if (!seen_.insert(&member).second) return;
        add_status("credential", member);
        add_errors("credential", member);
    }

    void add_stack(std::size_t index) {
        const Stack& stack = repository_.stacks[index];
        if (!seen_.insert(&stack).second) return;
        add_status("stack", stack);
        add_errors("stack", stack);
        add_contents(stack);
    }

    /// What a tag, a topic or an issuer finds is open: only the number of those ready counts.
    void add_choice(const Requirement& requirement) {
        if (!requirement.choose || !requirement.choose->min) return;
        const auto pool = repository::members_of(repository_, *requirement.from);
        const auto ready = std::ranges::count_if(pool, [&](std::size_t index) {
            const model::Credential& each = repository_.credentials[index];
            return is_ready(status_of(each)) && error_count(each.path) == 0;
        });
        const std::int64_t min = requirement.choose->min->value;
        if (ready < min)
            blockers_.push_back({"choice", "",
                                 fmt::format("{} {} have to be chosen, and {} of {} are ready", min,
                                             in_words(*requirement.from), ready, pool.size())});
    }

    template <class Entity>
    void add_status(std::string_view kind, const Entity& entity) {
        if (!is_ready(status_of(entity)))
            blockers_.push_back(
                {kind, id_of(entity),
                 fmt::format("is {}", repository::status_in_words(status_of(entity)))});
    }

    template <class Entity>
    void add_errors(std::string_view kind, const Entity& entity) {
        const std::size_t count = error_count(entity.path);
        if (count > 0)
            blockers_.push_back(
                {kind, id_of(entity), fmt::format("has {} error{}", count, count == 1 ? "" : "s")});
    }

    [[nodiscard]] std::size_t error_count(const std::string& path) const {
        const auto found = errors_.find(path);
        return found == errors_.end() ? 0 : found->second;
    }

    const repository::Repository& repository_;
    const ErrorCounts& errors_;
    std::vector<Blocker> blockers_;
    std::set<const void*> seen_;
};

} // namespace

std::vector<Blocker> release_blockers(const repository::Repository& repository, const Stack& stack,
                                      const ErrorCounts& errors) {
    return Search(repository, errors).blockers_of(stack);
}

} // namespace credsmith::workspace
