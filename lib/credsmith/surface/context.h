// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What all readers of a Markdown source share: its bytes, the words of the profile, and where
// findings and comments go.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/surface/vocabulary.h"
#include "credsmith/syntax/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::surface {

class LookAlikes;

struct Context {
    std::string_view bytes; ///< of the whole source
    const Vocabulary& vocabulary;
    diagnostic::Reporter& reporter;
    std::vector<syntax::Comment>& comments;
    LookAlikes& look_alikes;
    std::string scale{}; ///< the id of the scale that the credential names, if it does
};

} // namespace credsmith::surface
