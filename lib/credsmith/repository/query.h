// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Questions that several rules and emitters ask of a repository, answered in one place.
#pragma once

#include "credsmith/repository/repository.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::repository {

/// `not met` and `met`: the scale of every rubric of indicators.
[[nodiscard]] const model::Scale& indicator_scale();
[[nodiscard]] bool has_indicators(const model::Rubric& rubric);

/// The scale that a rubric of this credential is judged on, or nullptr.
[[nodiscard]] const model::Scale* scale_of(const Repository& repository,
                                           const model::Credential& credential,
                                           const model::Rubric& rubric);
/// The scale that a rubric names itself, or nullptr.
[[nodiscard]] const model::Scale* own_scale(const Repository& repository,
                                            const model::Rubric& rubric);
/// Index of the level that passes on a criterion: its own required level, else the scale's.
[[nodiscard]] std::optional<std::size_t> passing_level(const model::Scale& scale,
                                                       const model::Criterion& criterion);

/// "still in review", as in: this credential is still in review.
[[nodiscard]] std::string_view status_in_words(model::Status status);

[[nodiscard]] const model::Issuer* issuer_of(const Repository& repository,
                                             const model::Credential& credential);
[[nodiscard]] const model::Issuer* issuer_of(const Repository& repository,
                                             const model::Stack& stack);

/// The shared reference with this key, or nullptr.
[[nodiscard]] const model::Reference* shared_reference(const Repository& repository,
                                                       std::string_view key);

/// The references that a credential rests on: its own in the order written, then the shared ones it
/// cites, by key.
[[nodiscard]] std::vector<const model::Reference*>
bibliography(const Repository& repository, const model::Credential& credential);

/// Every citation in the rich texts of a credential or translation, with the text it stands in.
struct CitationUse {
    const model::RichText* text;
    const syntax::Citation* citation;
};

[[nodiscard]] std::vector<CitationUse> citations(const model::Credential& credential);
[[nodiscard]] std::vector<CitationUse> citations(const model::Translation& translation);

/// Every rubric of a credential with the part, and the artifact if any, that it judges.
struct RubricUse {
    const model::Rubric* rubric;
    const model::Part* part;
    const model::Artifact* artifact; ///< nullptr for the rubric of a part
};

[[nodiscard]] std::vector<RubricUse> rubrics(const model::Credential& credential);

/// Public identifier: as written, else base_uri + `credentials/<id>` (`stacks/<id>`); "" without
/// base_uri.
[[nodiscard]] std::string uri_of(const Repository& repository, const model::Credential& credential);
[[nodiscard]] std::string uri_of(const Repository& repository, const model::Stack& stack);

/// The name space of all UUIDs of this repository: v5(URL, base_uri).
[[nodiscard]] std::string uuid_name_space(const Repository& repository);

/// The DOI of a reference in the form that is stored: bare and lower case; "" if there is none or
/// it is none.
[[nodiscard]] std::string bare_doi(const model::Reference& reference);

} // namespace credsmith::repository
