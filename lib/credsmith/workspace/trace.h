// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The coverage of credentials and stacks as people and programs read it: each thing with its name
// and its place in a file. All formats of `credsmith trace` are made from this value and nothing
// else, so that they cannot say different things.
#pragma once

#include "credsmith/repository/coverage.h"
#include "credsmith/workspace/analyse.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

using repository::Way;

constexpr std::size_t way_count = 6;

struct TracePlace {
    std::string path; ///< from the root
    std::size_t line = 1;
    std::size_t column = 1;
};

struct TracedLink {
    Way way{};
    std::string id;
    std::string title;
    repository::Basis basis{};
    TracePlace place;
};

struct TracedGoal {
    repository::GoalKind kind{};
    std::string id;
    std::string title;
    TracePlace place;
    std::vector<TracedLink> links; ///< by way
    std::vector<Way> gaps;
};

struct CredentialTrace {
    std::string id;
    std::string title;
    std::string_view status;
    std::string path;
    bool is_uncertain = false; ///< part of it could not be read, or a link leads nowhere
    std::vector<TracedGoal> goals;

    [[nodiscard]] std::size_t gap_count() const;
};

/// How many goals of a member should be covered in a way, and how many are.
struct CoveredShare {
    std::size_t covered = 0;
    std::size_t needed = 0;
};

struct StackMember {
    std::string id;
    std::string title;
    std::array<CoveredShare, way_count> shares; ///< of its components and outcomes, else of itself
};

struct StackStandard {
    repository::Standard standard;
    std::vector<std::string> members; ///< ids of those aligned to it; none: it is covered nowhere
};

/// A component of the same name in several members.
struct SharedComponent {
    std::string title;
    std::vector<std::string> members;
};

struct StackTrace {
    std::string id;
    std::string title;
    std::string_view status;
    std::string path;
    std::vector<StackMember> members;
    std::vector<StackStandard> standards; ///< of the frameworks that a member is aligned to
    std::vector<SharedComponent> shared;
};

struct Trace {
    std::vector<CredentialTrace> credentials;
    std::vector<StackTrace> stacks;

    [[nodiscard]] std::size_t gap_count() const;
};

/// Of the credentials and stacks in files that are `wanted`, and the members of these stacks.
/// `needed` are the ways whose absence is a gap.
[[nodiscard]] Trace trace(const Analysis& analysis, const std::vector<Way>& needed,
                          const std::function<bool(std::string_view path)>& is_wanted);

/// What a gap is, in words: "no artifact shows the component `Sorting`".
[[nodiscard]] std::string gap_in_words(const CredentialTrace& credential, const TracedGoal& goal,
                                       Way way);

/// How the coverage looks: `text`, `csv`, `json` and `html`.
struct TraceLook {
    std::string_view path_prefix; ///< before each path, so that people can click on it
    std::size_t width = 100;
};

[[nodiscard]] std::string trace_as_text(const Trace& trace, const TraceLook& look);
[[nodiscard]] std::string trace_as_csv(const Trace& trace);
[[nodiscard]] std::string trace_as_json(const Trace& trace);
[[nodiscard]] std::string trace_as_html(const Trace& trace);

} // namespace credsmith::workspace
