// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A pipe table whose rows are the criteria of a rubric and whose further columns are its levels.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/surface/passage.h"
#include "credsmith/syntax/tree.h"

namespace credsmith::surface {

/// Whether the first header of a table is that of a rubric: of criteria, or of indicators.
[[nodiscard]] bool is_rubric_header(std::string_view header, const Vocabulary& vocabulary);
[[nodiscard]] bool is_rubric_table(const Passage& passage, const syntax::OutlineBlock& block,
                                   const Context& context);

/// The rubric `{criteria: [{id, title, ..., cells: {level: text}}]}`; of indicators with their
/// type.
[[nodiscard]] syntax::Node read_rubric_table(const Passage& passage,
                                             const syntax::OutlineBlock& block,
                                             const Context& context);

} // namespace credsmith::surface
