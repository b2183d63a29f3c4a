// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Blocks that lack one mark, read as their author meant them: a section with a mark too many, an
// artifact in a list, properties below their heading, fields in a plain block. Each is told at its
// place, and what depends on it is there: nothing else has to be told.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/surface/passage.h"

namespace credsmith::surface {

/// Mends the body of a credential whose front matter is `front`.
void mend_credential(Passage& body, const syntax::Node& front, const Context& context);

/// Mends the body of a translation: what has digits of an original is a heading.
void mend_translation(Passage& body, const Context& context);

} // namespace credsmith::surface
