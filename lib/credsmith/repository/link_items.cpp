// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Ids inside one credential, which share a name space, and the links between its items.
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"

#include <algorithm>

namespace credsmith::repository {
namespace {

bool is_unreadable(const model::Credential& credential, std::string_view field) {
    return std::ranges::find(credential.unreadable, field) != credential.unreadable.end() ||
           std::ranges::find(credential.unreadable, "*") != credential.unreadable.end();
}

/// The ids of one credential: all share one name space, and each link is to some of them.
struct ItemIds {
    IdTable all{"thing"};
    IdTable outcomes{"outcome"};
    IdTable components{"component"};
    IdTable artifacts{"artifact"};
    IdTable evidence{"artifact, question or part"};
    IdTable criteria{"criterion"};
    IdTable aligned{"outcome, component or criterion"};
};

class ItemCollector {
public:
    ItemCollector(const model::Credential& credential, ItemIds& ids, diagnostic::Reporter& reporter)
        : ids_(ids), reporter_(reporter) {
        for (const model::Outcome& outcome : credential.outcomes)
            add(outcome, {&ids.outcomes, &ids.aligned});
        for (const model::Component& component : credential.components)
            add(component, {&ids.components, &ids.aligned});
        for (const model::ResourceGroup& group : credential.resources)
            for (const model::Resource& resource : group.items)
                add(resource, {});
        if (credential.submission)
            for (const model::Part& part : credential.submission->parts)
                add_part(part);
        mark_what_was_lost(credential);
    }

private:
    void add_part(const model::Part& part) {
        add(part, {&ids_.evidence});
        for (const model::Prompt& prompt : part.prompts)
            add(prompt, {&ids_.evidence});
        for (const model::Artifact& artifact : part.artifacts) {
            add(artifact, {&ids_.evidence, &ids_.artifacts});
            add_criteria(artifact.rubric);
        }
        add_criteria(part.rubric);
    }

    /// The criteria of a shared rubric stand where it is used.
    void add_criteria(const std::optional<model::Rubric>& rubric) {
        if (!rubric || (rubric->use && rubric->is_damaged)) return;
        for (const model::Criterion& criterion : rubric->criteria) {
            if (!rubric->use) {
                add(criterion, {&ids_.criteria, &ids_.aligned});
                continue;
            }
            model::MaybeText id = criterion.id;
            if (id) id->span = rubric->use->id.span;
            add_id(id, {&ids_.criteria, &ids_.aligned});
        }
    }

    /// What was written as an id and could not be read may be the one that is looked for.
    template <class Item>
    void add(const Item& item, std::initializer_list<IdTable*> tables) {
        const model::MaybeText& id = item.id;
        if (item.is_damaged && (!id || id->origin != model::Origin::written))
            for (IdTable* table : tables)
                table->mark_incomplete();
        add_id(id, tables);
        if constexpr (requires { item.title; })
            if (id && item.title)
                for (IdTable* table : tables)
                    table->add_other_name(item.title->value, id->value);
    }

    void add_id(const model::MaybeText& id, std::initializer_list<IdTable*> tables) {
        if (!id) return;
        if (const auto first = ids_.all.add(*id, count_)) {
            report_duplicate(*id, *first, ids_.all.what(), reporter_);
            return mark_incomplete(); // one of the two was meant to be called otherwise
        }
        if (!is_well_made(*id)) mark_incomplete();
        for (IdTable* table : tables)
            table->add(*id, count_);
        ++count_;
    }

    /// Links to unknown names are not reported as well.
    void mark_incomplete() {
        for (IdTable* table : {&ids_.outcomes, &ids_.components, &ids_.artifacts, &ids_.evidence,
                               &ids_.criteria, &ids_.aligned})
            table->mark_incomplete();
    }

    void mark_what_was_lost(const model::Credential& credential) {
        if (is_unreadable(credential, "outcomes") || is_unreadable(credential, "components") ||
            is_unreadable(credential, "submission"))
            ids_.aligned.mark_incomplete();
        if (is_unreadable(credential, "outcomes")) ids_.outcomes.mark_incomplete();
        if (is_unreadable(credential, "components")) ids_.components.mark_incomplete();
        if (is_unreadable(credential, "submission")) {
            ids_.artifacts.mark_incomplete();
            ids_.evidence.mark_incomplete();
            ids_.criteria.mark_incomplete();
        }
    }

    ItemIds& ids_;
    diagnostic::Reporter& reporter_;
    std::size_t count_ = 0;
};

} // namespace

void link_items(model::Credential& credential, diagnostic::Reporter& reporter) {
    ItemIds ids;
    const ItemCollector collected(credential, ids, reporter);
    model::for_each<model::Link<model::AlignedItem>>(
        credential, [&](auto& link) { resolve(link, ids.aligned, reporter); });
    model::for_each<model::Link<model::Outcome>>(
        credential, [&](auto& link) { resolve(link, ids.outcomes, reporter); });
    model::for_each<model::Link<model::Criterion>>(
        credential, [&](auto& link) { resolve(link, ids.criteria, reporter); });
    model::for_each<model::Link<model::Component>>(
        credential, [&](auto& link) { resolve(link, ids.components, reporter); });
    model::for_each<model::Link<model::Artifact>>(
        credential, [&](auto& link) { resolve(link, ids.artifacts, reporter); });
    model::for_each<model::Link<model::EvidenceItem>>(
        credential, [&](auto& link) { resolve(link, ids.evidence, reporter); });
}

} // namespace credsmith::repository
