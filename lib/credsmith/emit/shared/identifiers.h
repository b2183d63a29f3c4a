// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Absolute identifiers for what has no address of its own. They follow from the base address of the
// repository and the ids that authors wrote, so no state is kept and no rebuild changes them.
#pragma once

#include "credsmith/repository/repository.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace credsmith::emit {

/// Names the nodes of one repository.
class Identifiers {
public:
    explicit Identifiers(const repository::Repository& repository);

    /// The version 5 UUID of `path`, its parts joined by `/`: the kind and id of an entity, then
    /// ids of nodes in it.
    [[nodiscard]] std::string uuid(std::initializer_list<std::string_view> path) const;

    /// `urn:uuid:` and that.
    [[nodiscard]] std::string urn(std::initializer_list<std::string_view> path) const;

private:
    std::string name_space_;
};

/// The address under which the files of a repository are published, ending in `/`; "" if none is
/// written.
[[nodiscard]] std::string_view base_uri(const repository::Repository& repository);

} // namespace credsmith::emit
