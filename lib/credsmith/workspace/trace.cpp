// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/trace.h"

#include "credsmith/base/assert.h"
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/repository/members.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace credsmith::workspace {
namespace {

using repository::Coverage;
using repository::GoalKind;
using repository::Standard;

std::string value_of(const model::MaybeText& text) {
    return text ? text->value : std::string{};
}

template <class Entity>
std::string_view status_of(const Entity& entity) {
    return model::name_of(entity.status ? entity.status->value : model::Status::draft);
}

class Tracing {
public:
    Tracing(const Analysis& analysis, const std::vector<Way>& needed)
        : analysis_(analysis), needed_(needed), places_(analysis.sources) {}

    [[nodiscard]] CredentialTrace credential(std::size_t index) {
        const model::Credential& credential = repository().credentials[index];
        const Coverage& coverage = coverage_of(index);
        CredentialTrace traced{value_of(credential.id), value_of(credential.title),
                               status_of(credential),   credential.path,
                               coverage.is_uncertain,   {}};
        for (std::size_t goal = 0; goal < coverage.goals.size(); ++goal)
            traced.goals.push_back(goal_of(coverage, goal));
        for (const repository::Gap& gap : repository::gaps_in(coverage))
            if (is_needed(gap.way)) traced.goals[gap.goal].gaps.push_back(gap.way);
        return traced;
    }

    [[nodiscard]] StackTrace stack(const model::Stack& stack) {
        const std::set<std::size_t> members = repository::members_of(repository(), stack);
        StackTrace traced{
            value_of(stack.id),        value_of(stack.title), status_of(stack), stack.path, {}, {},
            shared_components(members)};
        for (const std::size_t member : members)
            traced.members.push_back(member_of(member));
        traced.standards = standards_of(members);
        return traced;
    }

private:
    [[nodiscard]] const repository::Repository& repository() const { return analysis_.repository; }

    const Coverage& coverage_of(std::size_t index) {
        const auto [found, is_new] = coverages_.try_emplace(index);
        if (is_new)
            found->second = repository::coverage_of(repository(), repository().credentials[index]);
        return found->second;
    }

    [[nodiscard]] bool is_needed(Way way) const {
        return std::ranges::find(needed_, way) != needed_.end();
    }

    TracePlace place_of(const text::Span& span) {
        const text::Position start = places_.start(span);
        return {places_.path(span.source), start.line, start.column};
    }

    TracedGoal goal_of(const Coverage& coverage, std::size_t index) {
        const repository::Goal& goal = coverage.goals[index];
        TracedGoal traced{
            goal.kind, std::string(goal.id), std::string(goal.title), place_of(goal.span), {}, {}};
        for (const repository::Cover& cover : coverage.of(index)) {
            const repository::Means& means = coverage.means[cover.means];
            traced.links.push_back(
                {means.way, means.id, means.title, cover.basis, place_of(means.span)});
        }
        std::ranges::stable_sort(traced.links, {}, &TracedLink::way);
        return traced;
    }

    StackMember member_of(std::size_t index) {
        const model::Credential& credential = repository().credentials[index];
        const Coverage& coverage = coverage_of(index);
        StackMember member{value_of(credential.id), value_of(credential.title), {}};
        for (std::size_t way = 0; way < way_count; ++way)
            member.shares.at(way) = share_of(coverage, static_cast<Way>(way));
        return member;
    }

    static CoveredShare share_of(const Coverage& coverage, Way way) {
        CoveredShare share;
        for (std::size_t goal = 1; goal < coverage.goals.size(); ++goal) {
            const GoalKind kind = coverage.goals[goal].kind;
            if (kind != GoalKind::component && kind != GoalKind::outcome) continue;
            if (!repository::is_needed(kind, way)) continue;
            ++share.needed;
            if (coverage.is_covered(goal, way)) ++share.covered;
        }
        if (share.needed > 0) return share;
        return {coverage.is_covered(0, way) ? std::size_t{1} : 0, 1};
    }

    [[nodiscard]] std::vector<SharedComponent>
    shared_components(const std::set<std::size_t>& members) const {
        std::map<std::string, SharedComponent> by_name;
        for (const std::size_t member : members)
            for (const model::Component& component : repository().credentials[member].components) {
                if (!component.title) continue;
                SharedComponent& named = by_name[base::fold_case(component.title->value)];
                if (named.title.empty()) named.title = component.title->value;
                add_once(named.members, value_of(repository().credentials[member].id));
            }
        std::vector<SharedComponent> shared;
        for (auto& [name, component] : by_name)
            if (component.members.size() > 1) shared.push_back(std::move(component));
        return shared;
    }

    /// All standards of the frameworks that members are aligned to, as they stand there, then those
    /// of other frameworks.
    [[nodiscard]] std::vector<StackStandard>
    standards_of(const std::set<std::size_t>& members) const {
        std::set<std::size_t> frameworks;
        for (const std::size_t member : members)
            for (const model::Alignment& alignment : repository().credentials[member].alignments)
                if (alignment.framework && alignment.framework->target)
                    frameworks.insert(*alignment.framework->target);
        std::vector<StackStandard> standards;
        for (const std::size_t framework : frameworks)
            add_nodes(standards, repository().frameworks[framework]);
        for (const std::size_t member : members)
            for (const model::Alignment& alignment : repository().credentials[member].alignments)
                add_once(
                    entry_of(standards, repository::standard_of(repository(), alignment)).members,
                    value_of(repository().credentials[member].id));
        return standards;
    }

    static void add_nodes(std::vector<StackStandard>& standards,
                          const model::Framework& framework) {
        for (const model::FrameworkNode& node : framework.nodes)
            static_cast<void>(entry_of(
                standards, {value_of(framework.id), value_of(node.code), value_of(node.name)}));
    }

    static StackStandard& entry_of(std::vector<StackStandard>& standards,
                                   const Standard& standard) {
        const auto found = std::ranges::find(standards, standard, &StackStandard::standard);
        return found != standards.end() ? *found
                                        : standards.emplace_back(StackStandard{standard, {}});
    }

    static void add_once(std::vector<std::string>& all, std::string one) {
        if (std::ranges::find(all, one) == all.end()) all.push_back(std::move(one));
    }

    const Analysis& analysis_;
    const std::vector<Way>& needed_;
    diagnostic::Places places_;
    std::map<std::size_t, Coverage> coverages_;
};

std::string_view missing_thing(Way way) {
    switch (way) {
    case Way::practised:
        return "no resource helps to practise";
    case Way::asked:
        return "no question asks about";
    case Way::shown:
        return "no artifact shows";
    case Way::judged:
        return "no criterion judges";
    case Way::backed:
        return "no research backs";
    case Way::aligned:
        return "no standard is named for";
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace

std::size_t CredentialTrace::gap_count() const {
    std::size_t count = 0;
    for (const TracedGoal& goal : goals)
        count += goal.gaps.size();
    return count;
}

std::size_t Trace::gap_count() const {
    std::size_t count = 0;
    for (const CredentialTrace& credential : credentials)
        count += credential.gap_count();
    return count;
}

Trace trace(const Analysis& analysis, const std::vector<Way>& needed,
            const std::function<bool(std::string_view path)>& is_wanted) {
    const repository::Repository& repository = analysis.repository;
    Tracing tracing(analysis, needed);
    Trace traced;
    std::set<std::size_t> credentials;
    for (std::size_t i = 0; i < repository.credentials.size(); ++i)
        if (is_wanted(repository.credentials[i].path)) credentials.insert(i);
    for (const model::Stack& stack : repository.stacks) {
        if (!is_wanted(stack.path)) continue;
        traced.stacks.push_back(tracing.stack(stack));
        credentials.merge(repository::members_of(repository, stack));
    }
    for (const std::size_t credential : credentials)
        traced.credentials.push_back(tracing.credential(credential));
    return traced;
}

std::string gap_in_words(const CredentialTrace& credential, const TracedGoal& goal, Way way) {
    if (goal.kind == GoalKind::competency)
        return fmt::format("{} the competency of `{}`", missing_thing(way), credential.id);
    const std::string_view kind =
        goal.kind == GoalKind::prompt ? "question" : model::name_of(goal.kind);
    return fmt::format("{} the {} `{}` of `{}`", missing_thing(way), kind,
                       goal.id.empty() ? goal.title : goal.id, credential.id);
}

} // namespace credsmith::workspace
