// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// "There is no ..., did you mean ...": one sentence for everything that is named on a command line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the name is not ours
class Option;
}

namespace credsmith::cli {

/// A name that nothing has.
struct UnknownName {
    std::string_view noun; ///< what it should be the name of: `command`, `format`; other words
                           ///< for those that exist stand in base/synonyms/<noun>.txt
    std::string_view written;
};

/// What is wrong, and on a second line which of `near` was meant, or `otherwise`.
[[nodiscard]] std::string explain(const UnknownName& unknown, const std::vector<std::string>& near,
                                  std::string_view otherwise);
/// The same with those of `known` that are near, or with all of them.
[[nodiscard]] std::string explain(const UnknownName& unknown,
                                  const std::vector<std::string>& known);

/// Lets `option` take no other values than `known`.
void allow_only(CLI::Option& option, std::string_view noun, const std::vector<std::string>& known);

} // namespace credsmith::cli
