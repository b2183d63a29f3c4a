// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The words by which a profile names the sections of a credential, and a repository the levels of
// its scales. Data, not code: another language or another profile is another value.
#pragma once

#include <string>
#include <vector>

namespace credsmith::surface {

/// A section and all names under which a heading may announce it; the first is the one to suggest.
struct SectionNames {
    std::string
        section; ///< the field it fills: `competency`, `key_method`, `components`, `part1`, ...
    std::vector<std::string> names;
};

/// A section that is a part of the submission.
struct PartSection {
    std::string section; ///< of `sections`
    std::string id;      ///< the id of the part where none is written
    std::string kind;    ///< `overview`, `artifacts`, `reflection`, `other`
};

/// A scale of the repository, and all words by which a column may name one of its levels: folded
/// names and ids, and the slugs of names.
struct ScaleWords {
    std::string id;
    std::vector<std::string> levels;
};

struct Vocabulary {
    std::vector<SectionNames> sections; ///< in the order in which the profile expects them
    std::vector<PartSection> parts;
    std::vector<std::string>
        criterion_headers; ///< first header of a rubric table: `Criterion`, ...
    std::vector<std::string>
        passing_labels; ///< bold opening of the passing criteria: `Passing`, ...
    std::vector<std::string> indicator_headers; ///< that of a table of indicators: `Indicator`, ...
    std::vector<ScaleWords> scales;             ///< a table whose columns are levels is a rubric
};

} // namespace credsmith::surface
