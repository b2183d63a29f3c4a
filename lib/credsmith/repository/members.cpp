// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/members.h"

#include "credsmith/base/unicode.h"

#include <algorithm>

namespace credsmith::repository {
namespace {

using model::Pool;
using model::Requirement;

bool holds(const model::Texts& texts, const model::Text& wanted) {
    const std::string folded = base::fold_case(wanted.value);
    return std::ranges::any_of(
        texts, [&](const model::Text& each) { return base::fold_case(each.value) == folded; });
}

bool is_found(const Pool& pool, const model::Credential& credential) {
    if (pool.tag) return holds(credential.tags, *pool.tag);
    if (pool.topic) return holds(credential.topics, *pool.topic);
    return pool.issuer && pool.issuer->target && credential.issuer &&
           credential.issuer->target == pool.issuer->target;
}

class Collector {
public:
    explicit Collector(const Repository& repository) : repository_(repository) {}

    [[nodiscard]] std::set<std::size_t> members() && { return std::move(members_); }

    void add(const model::Stack& stack) {
        const bool is_new = seen_.insert(&stack).second;
        if (!is_new) return; // stacks in a circle have a finding of their own
        if (stack.group) add(*stack.group);
        if (stack.capstone && stack.capstone->target) members_.insert(*stack.capstone->target);
    }

    void add(const Pool& pool) {
        add(pool.items);
        for (std::size_t i = 0; i < repository_.credentials.size(); ++i)
            if (is_found(pool, repository_.credentials[i])) members_.insert(i);
    }

private:
    void add(const Requirement& requirement) {
        if (requirement.ref && requirement.ref->target) members_.insert(*requirement.ref->target);
        if (requirement.stack && requirement.stack->target)
            add(repository_.stacks[*requirement.stack->target]);
        add(requirement.all);
        add(requirement.any);
        if (requirement.from) add(*requirement.from);
    }

    void add(const std::vector<Requirement>& requirements) {
        for (const Requirement& each : requirements)
            add(each);
    }

    const Repository& repository_;
    std::set<std::size_t> members_;
    std::set<const model::Stack*> seen_;
};

} // namespace

std::set<std::size_t> members_of(const Repository& repository, const model::Stack& stack) {
    Collector collector(repository);
    collector.add(stack);
    return std::move(collector).members();
}

std::set<std::size_t> members_of(const Repository& repository, const Pool& pool) {
    Collector collector(repository);
    collector.add(pool);
    return std::move(collector).members();
}

} // namespace credsmith::repository
