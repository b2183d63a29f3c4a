// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A link to another entity or item by its id. Linking fills in the target; a link without target
// was reported, and whoever needs its target is silent.
#pragma once

#include "credsmith/model/located.h"

#include <cstddef>
#include <optional>

namespace credsmith::model {

/// `T` is what the link is to. `target` is the index of an entity in the repository, or of an item
/// in its credential.
template <class T>
struct Link {
    Text id;
    std::optional<std::size_t> target;
};

template <class T>
using MaybeLink = std::optional<Link<T>>;
template <class T>
using Links = std::vector<Link<T>>;

} // namespace credsmith::model
