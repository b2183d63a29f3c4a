// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From the place where reading broke off to what the author most likely did, in the author's words.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/scalar_extent.h"
#include "credsmith/syntax/yaml_cursor.h"
#include "credsmith/syntax/yaml_events.h"

#include <optional>
#include <vector>

namespace credsmith::syntax {

struct LastScalar {
    text::Span span;
    ScalarStyle style;
};

/// What is known when reading an entry breaks off. The cursor stands at the first byte that could
/// not be read.
struct Breakdown {
    std::optional<ParseError> error;             ///< the parser's, if it is what stopped reading
    std::optional<ExtentProblem> scalar_problem; ///< of the scalar that starts at the cursor
    std::optional<LastScalar> last_scalar;       ///< the one read before it
    std::vector<text::ByteOffset> open_brackets; ///< outermost first
};

/// Makes one finding of a breakdown.
void report_breakdown(const YamlCursor& cursor, const Breakdown& breakdown,
                      diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
