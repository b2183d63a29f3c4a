// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/coverage.h"

#include "credsmith/model/fields/document.h"
#include "credsmith/model/whole.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace credsmith::repository {
namespace {

using model::Artifact;
using model::Credential;
using model::Criterion;
using model::Part;
using model::Prompt;
using model::Record;

using Goals = std::set<std::size_t>;

constexpr std::size_t whole = 0; ///< the goal that is the competency

std::string value_of(const model::MaybeText& text) {
    return text ? text->value : std::string{};
}

std::string_view view_of(const model::MaybeText& text) {
    return text ? std::string_view{text->value} : std::string_view{};
}

text::Span place_of(const model::MaybeText& title, const model::MaybeText& id,
                    const Record& record) {
    if (title) return title->span;
    return id && id->origin == model::Origin::written ? id->span : record.span;
}

/// The first line of a text, without the marks of its end.
std::string_view first_line(std::string_view text) {
    return text.substr(0, text.find('\n'));
}

/// A part without any rubric may say in words what passes; then the words judge all of it.
bool has_rubric(const Part& part) {
    const auto own = [](const Artifact& artifact) { return artifact.rubric.has_value(); };
    return part.rubric || std::ranges::any_of(part.artifacts, own);
}

class Tracer {
public:
    Tracer(const Repository& repository, const Credential& credential)
        : repository_(repository), credential_(credential) {}

    [[nodiscard]] Coverage trace() && {
        add_goals();
        if (credential_.submission)
            for (const Part& part : credential_.submission->parts)
                add_work(part);
        add_criteria();
        add_words();
        add_resources();
        add_research();
        add_alignments();
        coverage_.is_uncertain = coverage_.is_uncertain || !credential_.unreadable.empty() ||
                                 !model::is_whole(credential_);
        for (const auto& [pair, basis] : covers_)
            coverage_.covers.push_back({pair.first, pair.second, basis});
        return std::move(coverage_);
    }

private:
    // --- goals

    void add_goals() {
        const auto& competency = credential_.competency;
        const bool is_said = competency && competency->statement;
        coverage_.goals.push_back(
            {GoalKind::competency, view_of(credential_.id),
             is_said ? view_of(competency->statement) : view_of(credential_.title),
             is_said ? competency->statement->span
                     : place_of(credential_.title, credential_.id, credential_)});
        for (const model::Component& component : credential_.components)
            components_.insert(add_goal(GoalKind::component, component, component.title));
        for (const model::Outcome& outcome : credential_.outcomes)
            outcomes_.insert(add_goal(GoalKind::outcome, outcome, outcome.text));
        if (!credential_.submission) return;
        for (const Part& part : credential_.submission->parts) {
            for (const Prompt& prompt : part.prompts)
                add_prompt(part, prompt);
            for (const Artifact& artifact : part.artifacts)
                in_part_[&part].insert(add_goal(GoalKind::artifact, artifact, artifact.title));
        }
    }

    template <class Item>
    std::size_t add_goal(GoalKind kind, const Item& item, const model::MaybeText& title) {
        const std::size_t index = coverage_.goals.size();
        coverage_.goals.push_back(
            {kind, view_of(item.id), view_of(title), place_of(title, item.id, item)});
        // Who names an id that two have means one of them, and nobody knows which.
        if (item.id && !goals_.emplace(item.id->value, index).second) coverage_.is_uncertain = true;
        return index;
    }

    void add_prompt(const Part& part, const Prompt& prompt) {
        const std::size_t goal = add_goal(GoalKind::prompt, prompt, {});
        in_part_[&part].insert(goal);
        if (!prompt.text) return;
        coverage_.goals[goal].title = first_line(prompt.text->markdown.text);
        coverage_.goals[goal].span = prompt.text->span;
    }

    // --- what covers

    std::size_t add_means(Means means) {
        coverage_.means.push_back(std::move(means));
        return coverage_.means.size() - 1;
    }

    void cover(std::size_t goal, std::size_t means, Basis basis) {
        const auto [place, is_new] = covers_.emplace(std::pair{goal, means}, basis);
        if (!is_new && basis == Basis::written) place->second = basis;
    }

    void cover(const Goals& goals, std::size_t means, Basis basis) {
        for (const std::size_t goal : goals)
            cover(goal, means, basis);
    }

    template <class T>
    Goals goals_named(const model::Links<T>& links) {
        Goals named;
        for (const model::Link<T>& link : links) {
            const auto found = goals_.find(link.id.value);
            if (link.target && found != goals_.end())
                named.insert(found->second);
            else
                coverage_.is_uncertain = true;
        }
        return named;
    }

    /// Covers what is named; where nothing of a kind is, the only one there is, or else what is
    /// inherited.
    Goals cover_named(std::size_t means, const Goals& all, Goals named, const Goals& inherited) {
        cover(named, means, Basis::written);
        if (!named.empty()) return named;
        if (all.size() == 1) named = all;
        std::ranges::set_intersection(all, inherited, std::inserter(named, named.end()));
        cover(named, means, Basis::implied);
        return named;
    }

    /// What the components and outcomes of an item say that it is about.
    template <class Item>
    Goals cover_what_is_named_by(const Item& item, std::size_t means, const Goals& inherited = {}) {
        cover(whole, means, Basis::written);
        Goals about = cover_named(means, components_, goals_named(item.components), inherited);
        about.merge(cover_named(means, outcomes_, goals_named(item.outcomes), inherited));
        return about;
    }

    // --- prompts and artifacts

    void add_work(const Part& part) {
        for (const Prompt& prompt : part.prompts) {
            const std::string_view text =
                prompt.text ? first_line(prompt.text->markdown.text) : std::string_view{};
            const std::size_t means =
                add_means({Way::asked, value_of(prompt.id), std::string(text),
                           prompt.text ? prompt.text->span : prompt.span, &prompt});
            add_work(prompt, means);
        }
        for (const Artifact& artifact : part.artifacts)
            add_work(artifact,
                     add_means({Way::shown, value_of(artifact.id), value_of(artifact.title),
                                place_of(artifact.title, artifact.id, artifact), &artifact}));
    }

    template <class Work>
    void add_work(const Work& work, std::size_t means) {
        const Goals about = cover_what_is_named_by(work, means);
        if (!work.id) return;
        const auto goal = goals_.find(work.id->value);
        if (goal == goals_.end()) return;
        about_[goal->second] = about;
        means_[goal->second] = means;
    }

    // --- what judges

    void add_criteria() {
        for (const RubricUse& use : rubrics(credential_))
            for (const Criterion& criterion : use.rubric->criteria)
                add_criterion(*use.rubric, criterion);
    }

    void add_criterion(const model::Rubric& rubric, const Criterion& criterion) {
        const std::size_t means =
            add_means({Way::judged, value_of(criterion.id), value_of(criterion.title),
                       place_of(criterion.title, criterion.id, criterion), &criterion});
        const Goals work = judged_work(criterion, means);
        Goals inherited;
        for (const std::size_t each : work)
            inherited.insert(about_[each].begin(), about_[each].end());
        // The ids in a shared rubric, if it has any, are of no credential.
        if (rubric.use) return cover_inherited(means, inherited);
        const Goals about = cover_what_is_named_by(criterion, means, inherited);
        if (id_count(criterion) > 0) show(work, about);
        if (criterion.id) criteria_.emplace(criterion.id->value, about);
    }

    void cover_inherited(std::size_t means, const Goals& inherited) {
        cover(whole, means, Basis::written);
        cover(inherited, means, Basis::implied);
    }

    static std::size_t id_count(const Criterion& criterion) {
        return criterion.components.size() + criterion.outcomes.size();
    }

    /// The prompts and artifacts that a criterion judges, each by name or with its part.
    Goals judged_work(const Criterion& criterion, std::size_t means) {
        Goals work;
        for (const auto& evidence : criterion.evidence) {
            if (const auto found = goals_.find(evidence.id.value);
                evidence.target && found != goals_.end()) {
                work.insert(found->second);
                cover(found->second, means, Basis::written);
            } else if (const Part* part = part_called(evidence.id.value); part != nullptr) {
                work.insert(in_part_[part].begin(), in_part_[part].end());
                cover(in_part_[part], means, Basis::implied);
            } else {
                coverage_.is_uncertain = true;
            }
        }
        return work;
    }

    const Part* part_called(std::string_view id) const {
        for (const Part& part : credential_.submission->parts)
            if (part.id && part.id->value == id) return &part;
        return nullptr;
    }

    /// One piece of work in which an assessor looks for something shows it.
    void show(const Goals& work, const Goals& about) {
        if (work.size() != 1) return;
        const auto found = means_.find(*work.begin());
        if (found != means_.end()) cover(about, found->second, Basis::implied);
    }

    void add_words() {
        if (!credential_.submission) return;
        const bool has_rubrics = !rubrics(credential_).empty();
        for (const Part& part : credential_.submission->parts) {
            if (!part.criteria) continue;
            const std::size_t means = add_means(
                {Way::judged, value_of(part.id), "passing criteria", part.criteria->span, &part});
            cover(whole, means, Basis::written);
            for (const std::size_t work : in_part_[&part]) {
                const bool is_prompt = coverage_.goals[work].kind == GoalKind::prompt;
                if (!is_prompt && has_rubric(part)) continue;
                cover(work, means, Basis::implied);
                if (!has_rubrics) cover(about_[work], means, Basis::implied);
            }
        }
    }

    // --- what helps, supports and compares

    void add_resources() {
        for (const model::ResourceGroup& group : credential_.resources)
            for (const model::Resource& resource : group.items) {
                const std::size_t means =
                    add_means({Way::practised, value_of(resource.id), value_of(resource.title),
                               place_of(resource.title, resource.id, resource), &resource});
                cover(whole, means, Basis::written);
                model::Links<model::Component> links;
                if (resource.component) links.push_back(*resource.component);
                cover_named(means, components_, goals_named(links), {});
            }
    }

    void add_research() {
        std::map<std::string_view, std::size_t> works;
        for (const model::Reference* reference : bibliography(repository_, credential_)) {
            if (!reference->key) continue;
            const model::MaybeText& title = reference->title ? reference->title : reference->text;
            works.emplace(reference->key->value,
                          add_means({Way::backed, reference->key->value, value_of(title),
                                     reference->key->span, reference}));
        }
        const std::set<std::string_view> everywhere = keys_in(citations(credential_));
        for (const auto& [key, means] : works)
            cover(whole, means, everywhere.contains(key) ? Basis::written : Basis::implied);
        for (const std::string_view key : everywhere)
            if (!works.contains(key)) coverage_.is_uncertain = true;
        back_components(works);
    }

    /// A component is backed by what its own text cites, else by what is cited for the whole
    /// method.
    void back_components(const std::map<std::string_view, std::size_t>& works) {
        std::set<std::string_view> shared = keys_in(credential_.rationale);
        if (credential_.key_method) shared.merge(keys_in(credential_.key_method->statement));
        auto goal = components_.begin();
        for (const model::Component& component : credential_.components) {
            const std::set<std::string_view> own = keys_in(component.body);
            const Basis basis = own.empty() ? Basis::implied : Basis::written;
            for (const std::string_view key : own.empty() ? shared : own)
                if (const auto work = works.find(key); work != works.end())
                    cover(*goal, work->second, basis);
            ++goal;
        }
    }

    static std::set<std::string_view> keys_in(const std::vector<CitationUse>& uses) {
        std::set<std::string_view> keys;
        for (const CitationUse& use : uses)
            keys.insert(use.citation->key);
        return keys;
    }

    static std::set<std::string_view> keys_in(const model::MaybeRichText& text) {
        std::set<std::string_view> keys;
        if (!text) return keys;
        for (const syntax::Citation& citation : text->facts.citations)
            keys.insert(citation.key);
        return keys;
    }

    void add_alignments() {
        for (const model::Alignment& alignment : credential_.alignments)
            add_alignment(alignment);
        if (credential_.competency && credential_.competency->framework_node)
            add_alignment(*credential_.competency->framework_node);
    }

    void add_alignment(const model::Alignment& alignment) {
        const Standard standard = standard_of(repository_, alignment);
        const std::size_t means = add_means(
            {Way::aligned, standard.framework + (standard.code.empty() ? "" : " " + standard.code),
             standard.name, alignment.code ? alignment.code->span : alignment.span, &alignment});
        cover(whole, means, alignment.scope ? Basis::implied : Basis::written);
        if (!alignment.scope) return;
        const std::string& scope = alignment.scope->id.value;
        if (const auto goal = goals_.find(scope); goal != goals_.end())
            cover(goal->second, means, Basis::written);
        else if (const auto about = criteria_.find(scope); about != criteria_.end())
            cover(about->second, means, Basis::implied);
        else
            coverage_.is_uncertain = true;
    }

    const Repository& repository_;
    const Credential& credential_;
    Coverage coverage_;
    std::map<std::pair<std::size_t, std::size_t>, Basis> covers_; ///< by goal and means
    std::map<std::string_view, std::size_t> goals_;               ///< by id
    Goals components_;
    Goals outcomes_;
    std::map<const Part*, Goals> in_part_;       ///< prompts and artifacts
    std::map<std::size_t, Goals> about_;         ///< what a prompt or artifact is about
    std::map<std::size_t, std::size_t> means_;   ///< a prompt or artifact as what covers
    std::map<std::string_view, Goals> criteria_; ///< what a criterion is about
};

} // namespace

Standard standard_of(const Repository& repository, const model::Alignment& alignment) {
    Standard standard;
    if (alignment.framework) standard.framework = alignment.framework->id.value;
    standard.code = value_of(alignment.code);
    standard.name = value_of(alignment.name);
    if (!alignment.framework || !alignment.framework->target || !alignment.node) return standard;
    const model::Framework& framework = repository.frameworks[*alignment.framework->target];
    standard.name = value_of(framework.nodes[*alignment.node].name);
    return standard;
}

Coverage coverage_of(const Repository& repository, const model::Credential& credential) {
    return Tracer(repository, credential).trace();
}

} // namespace credsmith::repository
