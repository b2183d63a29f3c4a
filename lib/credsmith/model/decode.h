// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From the located tree to typed records. Total and silent: what is ill-shaped was reported as
// shape, and is absent here.
#pragma once

#include "credsmith/model/document.h"
#include "credsmith/syntax/tree.h"

namespace credsmith::model {

/// The entity that a tree of this kind describes.
[[nodiscard]] Entity decode(const syntax::Tree& tree, FileKind kind);

} // namespace credsmith::model
