// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the profile and the manifest ask of the rules, and what one rule sees of it.
#pragma once

#include "credsmith/check/parameter.h"
#include "credsmith/diagnostic/kind.h"
#include "credsmith/text/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::check {

/// A section that the profile expects: the field it fills, and the name that an author knows it by.
struct ExpectedSection {
    std::string section;
    std::string name;
};

/// A severity that the manifest gives to a kind, for all files or for those that match a glob.
struct SeveritySetting {
    std::string slug;
    diagnostic::Severity severity;
    std::string files;  ///< a glob from the root; empty for all
    text::Span place{}; ///< in the manifest
};

/// A value that the profile or the manifest gives to a parameter of a rule.
struct ParameterSetting {
    const Parameter* parameter;
    ParameterValue value;
    std::string files;                              ///< as above
    std::optional<text::Span> place = std::nullopt; ///< in the manifest; none in a profile
};

struct Options {
    std::vector<ExpectedSection> expected_sections;
    diagnostic::Preset preset = diagnostic::Preset::recommended;
    std::vector<SeveritySetting> severities;  ///< later ones win
    std::vector<ParameterSetting> parameters; ///< later ones win
    std::string as_of{};                      ///< the day of the run, `YYYY-MM-DD`; "" if unknown
};

/// The settings in force for the parameters of one rule, in their order; nullptr for a standard.
using ParametersInForce = std::array<const ParameterSetting*, most_parameters>;

/// What a rule sees of the options.
class RuleOptions {
public:
    RuleOptions(const Options& options, const ParametersInForce& set)
        : options_(options), set_(set) {}

    [[nodiscard]] const std::vector<ExpectedSection>& expected_sections() const {
        return options_.expected_sections;
    }

    /// The day that counts as today, `YYYY-MM-DD`. "" if it is unknown: no rule then says anything
    /// about days. What a rule says of it depends on more than the files, so the day stands in the
    /// message, and the rule is no error: what could be built yesterday can be built today.
    [[nodiscard]] std::string_view as_of() const { return options_.as_of; }

    [[nodiscard]] std::size_t whole_number(const Parameter& parameter) const;
    [[nodiscard]] double number(const Parameter& parameter) const;
    /// Words that the team added.
    [[nodiscard]] std::span<const std::string> words(const Parameter& parameter) const;

private:
    [[nodiscard]] const ParameterValue* find(const Parameter& parameter) const;

    const Options& options_;
    const ParametersInForce& set_;
};

} // namespace credsmith::check
