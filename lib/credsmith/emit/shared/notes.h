// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Citations for formats that have no place for references: numbers in the text, and the works
// below it.
#pragma once

#include "credsmith/model/credential.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::emit {

/// Numbers the works of a credential in the order in which they are cited.
class Notes {
public:
    /// `works` are those of an expanded credential and outlive the notes.
    explicit Notes(const std::vector<model::Reference>& works) : works_(works) {}

    /// `markdown` with `[see @key, p. 12]` as `[see 1, p. 12]`.
    [[nodiscard]] std::string number(std::string_view markdown);

    /// The works that were numbered, each as one line of Markdown.
    [[nodiscard]] std::vector<std::string> lines() const;

private:
    [[nodiscard]] std::string number_of(std::string_view key);

    const std::vector<model::Reference>& works_;
    std::vector<const model::Reference*> cited_;
};

} // namespace credsmith::emit
