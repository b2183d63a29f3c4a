// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A pipe table whose rows are the criteria of a rubric and whose further columns are its levels.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/surface/passage.h"
#include "credsmith/syntax/table.h"
#include "credsmith/syntax/tree.h"

#include <string>
#include <vector>

namespace credsmith::surface {

/// What tells a rubric from other tables.
struct RubricWords {
    const Vocabulary& vocabulary;
    const std::string& scale; ///< the id of the scale that the credential names; may be empty
};

/// Whether the headers of a table are those of a rubric: the first one says so, or all others are
/// levels of the credential's scale; of any, where that is not known.
[[nodiscard]] bool is_rubric_header(const Passage& passage,
                                    const std::vector<syntax::TableCell>& header,
                                    const RubricWords& words);
[[nodiscard]] bool is_rubric_table(const Passage& passage, const syntax::OutlineBlock& block,
                                   const Context& context);

/// The rubric `{criteria: [{id, title, ..., cells: {level: text}}]}`; of indicators with their
/// type.
[[nodiscard]] syntax::Node read_rubric_table(const Passage& passage,
                                             const syntax::OutlineBlock& block,
                                             const Context& context);

} // namespace credsmith::surface
