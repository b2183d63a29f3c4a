// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Private to this layer: what the steps of linking share.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/repository/repository.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace credsmith::repository {

/// Ids of one kind of thing, with what each names.
class IdTable {
public:
    struct Named {
        std::size_t index;
        text::Span span; ///< of the id
    };

    /// `what` is the word for the thing in messages: "scale", "component".
    explicit IdTable(std::string_view what) : what_(what) {}

    /// Adds an id; the one that has it already, if any, and then nothing is added.
    std::optional<Named> add(const model::Text& id, std::size_t index);

    /// A title or a file of what `id` names: whoever writes that is told the id. Both have to
    /// outlive the table.
    void add_other_name(std::string_view name, std::string_view id) {
        other_names_.emplace_back(name, id);
    }

    /// Of two things with this id, nobody knows which is meant: nothing is found by it.
    void make_unclear(std::string_view id) { unclear_.emplace(id); }

    [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;
    [[nodiscard]] std::vector<std::string> ids() const;
    /// The ids that may be meant by one that nothing has, best first.
    [[nodiscard]] std::vector<std::string> near(std::string_view id) const;

    [[nodiscard]] std::string_view what() const { return what_; }

    /// Some of the ids could not be read, so that an unknown one proves nothing.
    void mark_incomplete() { is_incomplete_ = true; }

    [[nodiscard]] bool is_incomplete() const { return is_incomplete_; }

private:
    std::string_view what_;
    std::map<std::string, Named, std::less<>> named_;
    std::vector<std::pair<std::string_view, std::string_view>> other_names_; ///< with their ids
    std::set<std::string, std::less<>> unclear_;
    bool is_incomplete_ = false;
};

/// The ids of all entities of a repository.
struct EntityIds {
    IdTable issuers{"issuer"};
    IdTable scales{"scale"};
    IdTable frameworks{"framework"};
    IdTable rubrics{"rubric"};
    IdTable credentials{"credential"};
    IdTable stacks{"stack"};
    IdTable lists{"reference list"};
    IdTable shared_references{"reference"};
};

/// Whether an id is made as ids are; another one was reported, and what it was meant to be is not
/// known.
[[nodiscard]] bool is_well_made(const model::Text& id);

/// Reports an id that was given before.
void report_duplicate(const model::Text& id, const IdTable::Named& first, std::string_view what,
                      diagnostic::Reporter& reporter);

/// Finds the target of a link in `ids`; an unknown one is a finding with the nearest ids.
void resolve(const model::Text& id, std::optional<std::size_t>& target, const IdTable& ids,
             diagnostic::Reporter& reporter);

template <class T>
void resolve(model::Link<T>& link, const IdTable& ids, diagnostic::Reporter& reporter) {
    resolve(link.id, link.target, ids, reporter);
}

template <class T>
void resolve(model::MaybeLink<T>& link, const IdTable& ids, diagnostic::Reporter& reporter) {
    if (link) resolve(*link, ids, reporter);
}

/// A credential of another repository is named by its address, and is let be.
void resolve_credential(model::Link<model::Credential>& link, const EntityIds& ids,
                        diagnostic::Reporter& reporter);

/// Issuer and language of the manifest hold for all that names none.
template <class T>
void apply_defaults(const std::optional<model::Manifest>& manifest, T& entity) {
    if (!manifest) return;
    if (!entity.issuer && manifest->issuer) {
        entity.issuer = manifest->issuer;
        entity.issuer->id.origin = model::Origin::defaulted;
    }
    if (!entity.language && manifest->language) {
        entity.language = manifest->language;
        entity.language->origin = model::Origin::defaulted;
    }
}

/// An issuer that comes from the manifest is reported there, once.
template <class T>
void link_issuer(T& entity, const EntityIds& ids, diagnostic::Reporter& reporter) {
    if (!entity.issuer) return;
    if (entity.issuer->id.origin == model::Origin::defaulted)
        entity.issuer->target = ids.issuers.find(entity.issuer->id.value);
    else
        resolve(entity.issuer, ids.issuers, reporter);
}

/// "did you mean `a`?", "did you mean `a` or `b`?", or "" without candidates.
[[nodiscard]] std::string did_you_mean(const std::vector<std::string>& candidates);

// The steps of linking, each in a file of its name.

/// Gives every entity its place and collects the ids.
[[nodiscard]] EntityIds collect_ids(const Repository& repository, diagnostic::Reporter& reporter);
/// What a stack asks for, and that each requirement asks in one way.
void link_stack(const Repository& repository, model::Stack& stack, const EntityIds& ids,
                diagnostic::Reporter& reporter);
/// The ids of the criteria of a shared rubric.
void check_criteria(model::Rubric& rubric, diagnostic::Reporter& reporter);
/// Copies the criteria of shared rubrics to where they are used.
void adopt_shared_rubrics(const Repository& repository, model::Credential& credential,
                          const EntityIds& ids, diagnostic::Reporter& reporter);
/// Links between the items of one credential.
void link_items(model::Credential& credential, diagnostic::Reporter& reporter);
/// Levels of the cells of a rubric that is a file of its own and names its scale.
void link_shared_rubric(const Repository& repository, model::Rubric& rubric,
                        diagnostic::Reporter& reporter);
/// Levels of the cells of a credential's rubrics.
void link_rubrics(const Repository& repository, model::Credential& credential,
                  diagnostic::Reporter& reporter);
/// Citations and references.
void link_research(const EntityIds& ids, const model::Credential& credential,
                   diagnostic::Reporter& reporter);
/// A standard named by framework and code.
void link_alignment(const EntityIds& ids, const Repository& repository, model::Alignment& alignment,
                    diagnostic::Reporter& reporter);
/// Citations in a translation, which cites what its original does.
void link_translated_research(const EntityIds& ids, const model::Credential& original,
                              const model::Translation& translation,
                              diagnostic::Reporter& reporter);
/// Translations, their originals and the texts of these; after all originals.
void link_translations(Repository& repository, const EntityIds& ids,
                       diagnostic::Reporter& reporter);
/// Files that are named.
void check_files(const Repository& repository, diagnostic::Reporter& reporter);
/// What Markdown texts may not hold.
void check_rich_texts(const Repository& repository, diagnostic::Reporter& reporter);
/// Days and hours that contradict each other.
void check_order(const Repository& repository, diagnostic::Reporter& reporter);
/// What lines of plain text may not hold.
void check_plain_texts(const Repository& repository, diagnostic::Reporter& reporter);
/// Prerequisites that lead back to where they started.
void check_cycles(const Repository& repository, diagnostic::Reporter& reporter);

} // namespace credsmith::repository
