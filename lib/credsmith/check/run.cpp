// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/run.h"

#include "credsmith/base/assert.h"
#include "credsmith/base/glob.h"
#include "credsmith/base/parallel.h"
#include "credsmith/check/subjects.h"
#include "credsmith/repository/translations.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace credsmith::check {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Severity;
using model::Status;

/// What all subjects inside one entity share.
struct Owner {
    const model::Credential* credential = nullptr;
    Status status = Status::draft;
    std::string_view language;
    std::string_view path;
};

/// What a rule is given with each subject inside one entity.
struct Around {
    const Owner& owner;
    RuleOptions options;
};

std::string_view value_of(const model::MaybeText& text) {
    return text ? std::string_view{text->value} : std::string_view{};
}

Owner owner_of(const model::Credential& credential) {
    const Status status = credential.status ? credential.status->value : Status::draft;
    return {&credential, status, value_of(credential.language), credential.path};
}

Owner owner_of(const model::Stack& stack) {
    const Status status = stack.status ? stack.status->value : Status::draft;
    return {nullptr, status, value_of(stack.language), stack.path};
}

/// A translation is as far as its original.
Owner owner_of(const model::Translation& translation, const repository::Repository& repository) {
    const auto status =
        translation.original ? status_of(repository, *translation.original) : Status::draft;
    return {nullptr, status, value_of(translation.language), translation.path};
}

class Engine {
public:
    Engine(const repository::Repository& repository, const Options& options,
           std::span<const Rule* const> rules)
        : repository_(repository), options_(options), rules_(rules) {}

    /// Credentials, stacks, translations, what they share, and last the repository as a whole.
    [[nodiscard]] std::size_t entity_count() const {
        return repository_.credentials.size() + repository_.stacks.size() +
               repository_.translations.size() + repository_.reference_lists.size() +
               repository_.issuers.size() + repository_.frameworks.size() +
               repository_.rubrics.size() + 1;
    }

    [[nodiscard]] std::vector<Diagnostic> check_entity(std::size_t index) const {
        if (const auto* credential = take(repository_.credentials, index))
            return check(*credential, owner_of(*credential));
        if (const auto* stack = take(repository_.stacks, index))
            return check(*stack, owner_of(*stack));
        if (const auto* translation = take(repository_.translations, index))
            return check(*translation, owner_of(*translation, repository_));
        if (const auto* list = take(repository_.reference_lists, index))
            return check(*list, shared_owner());
        if (const auto* issuer = take(repository_.issuers, index))
            return check(*issuer, shared_owner());
        if (const auto* framework = take(repository_.frameworks, index))
            return check(*framework, shared_owner());
        if (const auto* rubric = take(repository_.rubrics, index))
            return check(*rubric, shared_owner());
        return check(repository_, shared_owner());
    }

private:
    /// The entity at `index`; beyond the end nothing, and `index` counts on from there.
    template <class T>
    static const T* take(const std::vector<T>& entities, std::size_t& index) {
        if (index < entities.size()) return &entities[index];
        index -= entities.size();
        return nullptr;
    }

    /// What belongs to no credential is in use while others are still drafts.
    [[nodiscard]] Owner shared_owner() const {
        Owner owner;
        owner.status = Status::published;
        if (repository_.manifest) owner.language = value_of(repository_.manifest->language);
        return owner;
    }

    template <class Entity>
    [[nodiscard]] std::vector<Diagnostic> check(const Entity& entity, const Owner& owner) const {
        diagnostic::Reporter found;
        const Subjects subjects{entity};
        for (const Rule* rule : rules_) {
            const Severity severity =
                severity_in_force(rule->kind, options_, owner.status, owner.path);
            if (severity == Severity::off) continue;
            const Reporter report{found, rule->kind, severity};
            const ParametersInForce set =
                parameters_in_force(rule->parameters, options_, owner.path);
            const Around around{owner, {options_, set}};
            std::visit([&](const auto& look) { apply(look, subjects, around, report); },
                       rule->check);
        }
        return found.take();
    }

    template <class T>
    void apply(Check<T> look, const Subjects& subjects, const Around& around,
               const Reporter& report) const {
        const Owner& owner = around.owner;
        for (const T& item : subjects.all<T>())
            look(
                {item, owner.credential, owner.status, owner.language, around.options, repository_},
                report);
    }

    const repository::Repository& repository_;
    const Options& options_;
    std::span<const Rule* const> rules_;
};

/// Whether a setting for these files holds for the one at `path`.
bool is_for(const std::string& files, std::string_view path) {
    return files.empty() || base::matches_glob(files, path);
}

Severity severity_at(const diagnostic::SeverityByStatus& severity, Status status) {
    switch (status) {
    case Status::draft:
        return severity.draft;
    case Status::in_review:
        return severity.in_review;
    case Status::approved:
        return severity.approved;
    case Status::published:
    case Status::suspended:
    case Status::retired:
        return severity.published;
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace

std::vector<Diagnostic> run(const repository::Repository& repository, const Options& options,
                            unsigned jobs, std::span<const Rule* const> rules) {
    const Engine engine{repository, options, rules};
    std::vector<std::vector<Diagnostic>> by_entity(engine.entity_count());
    base::for_each_index(by_entity.size(), jobs,
                         [&](std::size_t i) { by_entity[i] = engine.check_entity(i); });
    std::vector<Diagnostic> all;
    for (std::vector<Diagnostic>& found : by_entity)
        std::ranges::move(found, std::back_inserter(all));
    return all;
}

Severity severity_in_force(const diagnostic::Kind& kind, const Options& options, Status status,
                           std::string_view path) {
    Severity severity =
        kind.preset <= options.preset ? severity_at(kind.severity, status) : Severity::off;
    if (const SeveritySetting* setting = severity_setting(kind, options, path))
        severity = setting->severity;
    return severity;
}

const SeveritySetting* severity_setting(const diagnostic::Kind& kind, const Options& options,
                                        std::string_view path) {
    const SeveritySetting* last = nullptr;
    for (const SeveritySetting& setting : options.severities)
        if (setting.slug == kind.slug && is_for(setting.files, path)) last = &setting;
    return last;
}

ParametersInForce parameters_in_force(const ParameterList& parameters, const Options& options,
                                      std::string_view path) {
    ParametersInForce in_force{};
    for (const ParameterSetting& setting : options.parameters) {
        const auto slot = std::ranges::find(parameters, setting.parameter);
        if (slot != parameters.end() && is_for(setting.files, path))
            in_force.at(static_cast<std::size_t>(slot - parameters.begin())) = &setting;
    }
    return in_force;
}

const Rule* find_rule(std::string_view slug) {
    const auto rules = all_rules();
    const auto found =
        std::ranges::lower_bound(rules, slug, {}, [](const Rule* rule) { return rule->kind.slug; });
    return found == rules.end() || (*found)->kind.slug != slug ? nullptr : *found;
}

} // namespace credsmith::check
