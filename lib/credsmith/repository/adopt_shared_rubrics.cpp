// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Shared rubrics: a credential that uses one gets a copy of its criteria, so that from here on a
// rubric is a rubric. The copies keep the places of the file they come from: what is wrong with
// them is mended there.
#include "credsmith/base/digest.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"

#include <algorithm>
#include <optional>
#include <set>

namespace credsmith::repository {
namespace {

using model::Rubric;

/// `owner-id`; one that would be longer than an id may be ends with a digest of all of it instead.
std::string joined_id(const std::string& owner, const std::string& id) {
    constexpr std::size_t longest = 63;
    constexpr std::size_t digits = 8;
    std::string whole = owner + "-" + id;
    if (whole.size() <= longest) return whole;
    std::string beginning = whole.substr(0, longest - digits - 1);
    beginning.erase(beginning.find_last_not_of('-') + 1);
    return beginning + "-" + base::sha256_hex(whole).substr(0, digits);
}

class Adopter {
public:
    Adopter(const Repository& repository, const EntityIds& ids, diagnostic::Reporter& reporter)
        : repository_(repository), ids_(ids), reporter_(reporter) {}

    /// `owner` is the id of the part or artifact that the rubric judges.
    void adopt(std::optional<Rubric>& rubric, const model::MaybeText& owner) {
        if (!rubric || !rubric->use) return;
        resolve(rubric->use, ids_.rubrics, reporter_);
        if (!rubric->use->target) {
            rubric->is_damaged = true; // what it judges, and how, is not known
            return;
        }
        copy(repository_.rubrics[*rubric->use->target], *rubric);
        take_evidence(*rubric);
        if (owner) complete(*rubric, *owner);
    }

private:
    static void copy(const Rubric& shared, Rubric& rubric) {
        rubric.criteria = shared.criteria;
        rubric.type = shared.type;
        rubric.version = shared.version;
        rubric.is_damaged = rubric.is_damaged || shared.is_damaged;
        if (!rubric.title) rubric.title = shared.title;
        if (!rubric.scale) rubric.scale = shared.scale;
        if (!rubric.uuid) rubric.uuid = shared.uuid;
        copy_own_fields(shared, rubric);
    }

    /// What its user says wins.
    static void copy_own_fields(const Rubric& shared, Rubric& rubric) {
        for (const syntax::Entry& each : shared.own_fields) {
            const auto has_same_name = [&](const syntax::Entry& own) {
                return own.key == each.key;
            };
            if (std::ranges::none_of(rubric.own_fields, has_same_name))
                rubric.own_fields.push_back(each);
        }
    }

    /// What the user of the rubric says its criteria judge here.
    void take_evidence(Rubric& rubric) {
        IdTable criteria("criterion of this rubric");
        if (rubric.is_damaged) criteria.mark_incomplete();
        for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
            if (rubric.criteria[i].id) criteria.add(*rubric.criteria[i].id, i);
        for (auto& [id, evidence] : rubric.evidence) {
            std::optional<std::size_t> target;
            resolve(id, target, criteria, reporter_);
            if (target) rubric.criteria[*target].evidence = std::move(evidence);
        }
        rubric.evidence.clear();
    }

    /// A criterion judges what the rubric stands under, unless something else is said. It is the
    /// criterion of the shared rubric; the second use of one is another criterion, and the owner's
    /// id stands before its own.
    void complete(Rubric& rubric, const model::Text& owner) {
        const bool is_used_again = !used_.insert(*rubric.use->target).second;
        for (model::Criterion& criterion : rubric.criteria) {
            if (criterion.evidence.empty())
                criterion.evidence.push_back(
                    {model::derived_text(owner.value, rubric.use->id.span), std::nullopt});
            if (is_used_again) rename(criterion, owner);
        }
    }

    static void rename(model::Criterion& criterion, const model::Text& owner) {
        if (criterion.id) criterion.id->value = joined_id(owner.value, criterion.id->value);
        criterion.uuid.reset();
        criterion.ctid.reset();
    }

    const Repository& repository_;
    const EntityIds& ids_;
    diagnostic::Reporter& reporter_;
    std::set<std::size_t> used_;
};

} // namespace

void check_criteria(Rubric& rubric, diagnostic::Reporter& reporter) {
    IdTable ids("criterion");
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const model::MaybeText& id = rubric.criteria[i].id;
        const auto first = id ? ids.add(*id, i) : std::nullopt;
        if (!first) continue;
        report_duplicate(*id, *first, ids.what(), reporter);
        rubric.is_damaged = true; // which of the two somebody means is not known
    }
}

void adopt_shared_rubrics(const Repository& repository, model::Credential& credential,
                          const EntityIds& ids, diagnostic::Reporter& reporter) {
    if (!credential.submission) return;
    Adopter adopter(repository, ids, reporter);
    for (model::Part& part : credential.submission->parts) {
        for (model::Artifact& artifact : part.artifacts)
            adopter.adopt(artifact.rubric, artifact.id);
        adopter.adopt(part.rubric, part.id);
    }
}

} // namespace credsmith::repository
