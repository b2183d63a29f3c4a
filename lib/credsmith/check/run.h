// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The engine: the only walk over a repository for rules. Items that reading damaged are passed
// over.
#pragma once

#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/reporter.h"

#include <functional>
#include <string_view>
#include <vector>

namespace credsmith::check {

/// Runs `rules` on all subjects; independent entities on up to `jobs` threads. The findings come in
/// the order of entities, then rules.
[[nodiscard]] std::vector<diagnostic::Diagnostic>
run(const repository::Repository& repository, const Options& options, unsigned jobs,
    std::span<const Rule* const> rules = all_rules());

/// The severity in force for a kind, for an entity of this status in the file at `path`.
[[nodiscard]] diagnostic::Severity severity_in_force(const diagnostic::Kind& kind,
                                                     const Options& options, model::Status status,
                                                     std::string_view path);

/// The setting that decides it; nullptr where the rule's own severity stands.
[[nodiscard]] const SeveritySetting*
severity_setting(const diagnostic::Kind& kind, const Options& options, std::string_view path);

/// What is set of the parameters of a rule, for an entity in the file at `path`.
[[nodiscard]] ParametersInForce parameters_in_force(const ParameterList& parameters,
                                                    const Options& options, std::string_view path);

} // namespace credsmith::check
