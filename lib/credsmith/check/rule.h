// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A rule: a kind of finding and a function that looks at one subject. The engine (run.h) is the
// only one that walks; a rule sees its subject and a reporter, and may ask the repository
// (repository/query.h).
#pragma once

#include "credsmith/check/reporter.h"
#include "credsmith/check/subject.h"
#include "credsmith/diagnostic/kind.h"

#include <span>
#include <string_view>
#include <variant>

namespace credsmith::check {

template <class T>
using Check = void (*)(const Subject<T>&, const Reporter&);

struct Rule {
    diagnostic::Kind kind;
    std::variant<Check<model::Credential>, Check<model::Competency>, Check<model::Component>,
                 Check<model::Reference>, Check<model::Artifact>, Check<model::Prompt>,
                 Check<model::Part>, Check<model::Rubric>, Check<model::RichText>,
                 Check<AuthorText>, Check<Link>, Check<Picture>, Check<model::Stack>,
                 Check<model::Translation>, Check<model::Alignment>, Check<model::Framework>,
                 Check<model::Recognition>, Check<model::Resource>, Check<model::Badge>,
                 Check<repository::Repository>>
        check;
    ParameterList parameters{}; ///< what of it can be set
};

/// All rules, from the folder check/rules; in the order of their paths.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// The rule of that slug, or nullptr.
[[nodiscard]] const Rule* find_rule(std::string_view slug);

} // namespace credsmith::check
