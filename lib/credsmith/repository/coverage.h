// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What of a credential is practised, asked, shown, judged, backed by research and aligned, and by
// what. Rules about links that are missing and `credsmith trace` ask the same value; the rules of
// what follows from what stand in docs/guide/coverage.md.
#pragma once

#include "credsmith/repository/repository.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::repository {

/// What something can be covered by: a resource, a prompt, an artifact, a criterion (or passing
/// criteria in words), a reference, an alignment.
enum class Way : std::uint8_t { practised, asked, shown, judged, backed, aligned };

/// What can be covered. Artifacts and prompts can only be judged.
enum class GoalKind : std::uint8_t { competency, component, outcome, artifact, prompt };

/// `implied`: nobody wrote the link, it follows from others.
enum class Basis : std::uint8_t { written, implied };

} // namespace credsmith::repository

namespace credsmith::model {

template <>
struct Names<repository::Way> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"practised", "asked", "shown", "judged", "backed", "aligned"});
};

template <>
struct Names<repository::GoalKind> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"competency", "component", "outcome", "artifact", "prompt"});
};

template <>
struct Names<repository::Basis> {
    static constexpr auto list = std::to_array<std::string_view>({"written", "implied"});
};

} // namespace credsmith::model

namespace credsmith::repository {

/// The names of all ways, in their order.
[[nodiscard]] inline std::span<const std::string_view> way_names() {
    return model::Names<Way>::list;
}

struct Goal {
    GoalKind kind{};
    std::string_view id;    ///< may be empty
    std::string_view title; ///< or the first words of its text
    text::Span span;        ///< of its title
};

/// What covers, by one way.
struct Means {
    Way way{};
    std::string id;
    std::string title;
    text::Span span;
    const model::Record* record = nullptr; ///< the prompt, artifact, criterion, ... itself
};

/// `goal` and `means` are indices.
struct Cover {
    std::size_t goal;
    std::size_t means;
    Basis basis;
};

struct Gap {
    std::size_t goal;
    Way way;
};

struct Coverage {
    std::vector<Goal> goals; ///< the competency first, then as written
    std::vector<Means> means;
    std::vector<Cover> covers; ///< each pair once; by goal, then by means
    /// A link leads nowhere, or something could not be read: what seems missing may be there.
    bool is_uncertain = false;

    /// The covers of one goal.
    [[nodiscard]] std::span<const Cover> of(std::size_t goal) const;
    [[nodiscard]] bool is_covered(std::size_t goal, Way way) const;
    /// What covers a component or an outcome, and so has a place in the method.
    [[nodiscard]] std::set<const model::Record*> placed() const;
};

/// The goals that are components, in the order of the credential.
[[nodiscard]] std::vector<std::size_t> components_of(const Coverage& coverage);

/// Goals of a credential are its competency, components, outcomes, artifacts and prompts.
[[nodiscard]] Coverage coverage_of(const Repository& repository,
                                   const model::Credential& credential);

/// A standard as an alignment names it. Without one in the repository it is what its author wrote.
struct Standard {
    std::string framework;
    std::string code;
    std::string name;

    bool operator==(const Standard&) const = default;
};

[[nodiscard]] Standard standard_of(const Repository& repository, const model::Alignment& alignment);

/// Whether a goal of this kind should be covered in this way.
[[nodiscard]] bool is_needed(GoalKind kind, Way way);

/// What should be covered and is not, by goal, then way. What the whole credential lacks is a gap
/// of its competency alone: one cause, one gap.
[[nodiscard]] std::vector<Gap> gaps_in(const Coverage& coverage);

} // namespace credsmith::repository
