// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/expand.h"

#include "credsmith/base/assert.h"
#include "credsmith/emit/shared/identifiers.h"
#include "credsmith/emit/shared/reference_text.h"
#include "credsmith/emit/shared/text_of.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/query.h"
#include "credsmith/text/path.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace credsmith::emit {
namespace {

constexpr std::string_view doi_resolver = "https://doi.org/";

void set_default(model::MaybeText& field, std::string_view value, text::Span cause) {
    if (text_of(field).empty() && !value.empty())
        field = model::derived_text(std::string(value), cause);
}

template <class T>
void set_default(model::Maybe<T>& field, T value, text::Span cause) {
    if (!field) field = model::Located<T>{value, cause, model::Origin::derived};
}

void root_path(model::MaybeText& file, std::string_view from) {
    if (!file) return;
    if (auto path = text::resolve_path(text::folder_of(from), file->value))
        file->value = std::move(*path);
}

void fill(model::Reference& reference) {
    if (reference.text) {
        const ReferenceFacts facts = read_reference_text(reference.text->value);
        set_default(reference.doi, facts.doi, reference.span);
        set_default(reference.url, facts.url, reference.span);
        set_default(reference.year, facts.year, reference.span);
    }
    const std::string doi = repository::bare_doi(reference);
    if (doi.empty()) return;
    reference.doi->value = doi;
    set_default(reference.url, std::string(doi_resolver) + doi, reference.span);
}

std::vector<model::Reference> filled_bibliography(const repository::Repository& repository,
                                                  const model::Credential& credential) {
    std::vector<model::Reference> works;
    for (const model::Reference* work : repository::bibliography(repository, credential)) {
        works.push_back(*work);
        fill(works.back());
    }
    return works;
}

void fill(model::Alignment& alignment, const repository::Repository& repository) {
    if (!alignment.framework || !alignment.framework->target || !alignment.node) return;
    const model::Framework& framework = repository.frameworks[*alignment.framework->target];
    const model::FrameworkNode& node = framework.nodes[*alignment.node];
    const auto take = [](model::MaybeText& field, const model::MaybeText& from) {
        if (!field) field = from;
    };
    take(alignment.name, node.name);
    take(alignment.url, node.url);
    take(alignment.description, node.description);
}

void fill(model::Part& part) {
    if (part.kind) set_default(part.title, default_title(part.kind->value), part.span);
    set_default(part.required, true, part.span);
}

/// Texts by level under the ids of the levels, low to high, whatever the order of the author's
/// columns. `levels` holds the level of each.
model::Map<model::RichText> by_level(model::Map<model::RichText> texts,
                                     const std::vector<std::optional<std::size_t>>& levels,
                                     const model::Scale& scale) {
    model::Map<model::RichText> ordered;
    for (std::size_t level = 0; level < scale.levels.size(); ++level) {
        const auto found = std::ranges::find(levels, std::optional{level});
        if (found == levels.end() || !scale.levels[level].id) continue;
        auto& text = texts[static_cast<std::size_t>(found - levels.begin())];
        ordered.push_back({*scale.levels[level].id, std::move(text.value)});
    }
    return ordered;
}

void fill(model::Rubric& rubric, const model::Scale& scale) {
    for (model::Criterion& criterion : rubric.criteria) {
        criterion.cells = by_level(std::move(criterion.cells), criterion.levels, scale);
        criterion.feedback =
            by_level(std::move(criterion.feedback), criterion.feedback_levels, scale);
        const auto passing = repository::passing_level(scale, criterion);
        if (passing && scale.levels[*passing].id)
            criterion.required_level =
                model::Link<model::Level>{*scale.levels[*passing].id, passing};
    }
}

/// Every rubric names its scale and speaks of its levels by their ids.
void fill_rubrics(model::Credential& credential, const repository::Repository& repository) {
    model::for_each<model::Rubric>(credential, [&](model::Rubric& rubric) {
        set_default(rubric.type, model::RubricType::analytic, rubric.span);
        if (!rubric.scale && !repository::has_indicators(rubric)) rubric.scale = credential.scale;
        if (const model::Scale* scale = repository::scale_of(repository, credential, rubric))
            fill(rubric, *scale);
    });
}

/// The level below which nothing may be is named by its id, too.
void fill_floor(model::Credential& credential, const repository::Repository& repository) {
    if (!credential.passing->count || !credential.scale || !credential.scale->target) return;
    auto& floor = credential.passing->count->none_below;
    if (!floor || !floor->target) return;
    const model::Scale& scale = repository.scales[*credential.scale->target];
    if (const model::MaybeText& id = scale.levels[*floor->target].id) floor->id = *id;
}

/// UUIDs of rubrics and criteria follow from the base address: without one they would be those of
/// other repositories, too. A shared rubric has the same one wherever it is used.
void name_rubrics(model::Credential& credential, const repository::Repository& repository) {
    if (base_uri(repository).empty()) return;
    const Identifiers identifiers(repository);
    const std::string_view owner = text_of(credential.id);
    model::for_each<model::Rubric>(credential, [&](model::Rubric& rubric) {
        const std::string uuid = rubric.use
                                     ? identifiers.uuid({"rubric", rubric.use->id.value})
                                     : identifiers.uuid({"credential", owner, text_of(rubric.id)});
        set_default(rubric.uuid, uuid, rubric.span);
        for (model::Criterion& criterion : rubric.criteria)
            set_default(criterion.uuid,
                        identifiers.uuid({"credential", owner, text_of(criterion.id)}),
                        criterion.span);
    });
}

/// What credentials and stacks have in common.
template <class Entity>
void fill_entity(Entity& entity, const repository::Repository& repository) {
    set_default(entity.uri, repository::uri_of(repository, entity), entity.span);
    set_default(entity.slug, text_of(entity.id), entity.span);
    set_default(entity.title, text_of(entity.id), entity.span);
    set_default(entity.status, model::Status::draft, entity.span);
    if (entity.competency && entity.competency->statement)
        set_default(entity.summary, entity.competency->statement->value, entity.competency->span);
    for (model::Contributor& contributor : entity.contributors)
        contributor.email.reset();
    if (!entity.badge) return;
    root_path(entity.badge->file, entity.path);
    root_path(entity.badge->svg, entity.path);
}

} // namespace

model::Credential expand(const repository::Repository& repository, model::Credential credential) {
    fill_entity(credential, repository);
    set_default(credential.achievement_type, "MicroCredential", credential.span);
    if (!credential.passing) credential.passing.emplace().span = credential.span;
    credential.references = filled_bibliography(repository, credential);
    model::for_each<model::Alignment>(
        credential, [&](model::Alignment& alignment) { fill(alignment, repository); });
    fill_rubrics(credential, repository);
    name_rubrics(credential, repository);
    fill_floor(credential, repository);
    model::for_each<model::Resource>(credential, [&](model::Resource& resource) {
        root_path(resource.file, credential.path);
        set_default(resource.free, true, resource.span);
    });
    model::for_each<model::Part>(credential, [](model::Part& part) { fill(part); });
    model::for_each<model::Artifact>(credential, [&](model::Artifact& artifact) {
        set_default(artifact.shared_allowed, false, artifact.span);
        if (artifact.template_document)
            root_path(artifact.template_document->file, credential.path);
    });
    model::for_each<model::WordBounds>(credential, [](model::WordBounds& words) {
        set_default(words.binding, model::Binding::required, words.span);
    });
    return credential;
}

model::Stack expand(const repository::Repository& repository, model::Stack stack) {
    fill_entity(stack, repository);
    if (stack.competency && stack.competency->framework_node)
        fill(*stack.competency->framework_node, repository);
    return stack;
}

model::Issuer expand(const repository::Repository& repository, model::Issuer issuer) {
    if (issuer.logo)
        root_path(issuer.logo->file, repository::path_of(repository.index.paths, issuer.span));
    return issuer;
}

std::string_view default_title(model::PartKind kind) {
    switch (kind) {
    case model::PartKind::overview:
        return "Overview questions";
    case model::PartKind::artifacts:
        return "Artifacts";
    case model::PartKind::reflection:
        return "Reflection";
    case model::PartKind::other:
        return {};
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace credsmith::emit
