// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding that linking makes: what a single file cannot know.
#pragma once

#include "credsmith/diagnostic/kind.h"

namespace credsmith::repository::kinds {

using diagnostic::always;
using diagnostic::Kind;
using diagnostic::Severity;
using diagnostic::Stage;

inline constexpr Kind duplicate_id{"identity/duplicate-id", Stage::link, always(Severity::error),
                                   "an id names one thing only", "0.1"};
inline constexpr Kind unknown_id{"links/unknown-id", Stage::link, always(Severity::error),
                                 "what is named by its id exists", "0.1"};
inline constexpr Kind missing_file{"links/missing-file", Stage::link, always(Severity::error),
                                   "a file that is named exists", "0.1"};
inline constexpr Kind file_name_case{"links/file-name-case", Stage::link, always(Severity::error),
                                     "a file is named in exactly its own capitals", "0.1"};
inline constexpr Kind outside_repository{"links/outside-repository", Stage::link,
                                         always(Severity::error),
                                         "a file that is named lies inside the repository", "0.1"};
inline constexpr Kind forbidden_destination{
    "links/forbidden-destination", Stage::link, always(Severity::error),
    "links lead to web pages, mail addresses or files of the repository", "0.1"};
inline constexpr Kind unknown_citation{"research/unknown-citation", Stage::link,
                                       always(Severity::error),
                                       "what is cited is among the references", "0.1"};
inline constexpr Kind broken_citation{"research/broken-citation", Stage::link,
                                      always(Severity::error),
                                      "a citation names its works by their keys", "0.1"};
inline constexpr Kind shadowed_reference{"research/shadowed-reference", Stage::link,
                                         always(Severity::note), "a key stands for one work only",
                                         "0.1"};
inline constexpr Kind unknown_code{"alignment/unknown-code", Stage::link, always(Severity::error),
                                   "a standard that is named by its code is in its framework",
                                   "0.1"};
inline constexpr Kind missing_scale{"rubric/missing-scale", Stage::link, always(Severity::error),
                                    "a rubric has a scale of levels", "0.1"};
inline constexpr Kind unknown_level{"rubric/unknown-level", Stage::link, always(Severity::error),
                                    "a rubric uses the levels of its scale", "0.1"};
inline constexpr Kind missing_cell{"rubric/missing-cell", Stage::link, always(Severity::error),
                                   "a criterion says what each level looks like", "0.1"};
inline constexpr Kind levels_out_of_order{
    "rubric/levels-out-of-order", Stage::link, always(Severity::error),
    "the columns of a rubric go from high to low or from low to high", "0.1"};
inline constexpr Kind lowest_level_passes{"rubric/lowest-level-passes", Stage::link,
                                          always(Severity::error),
                                          "the level that passes is not the lowest", "0.1.0"};
inline constexpr Kind unclear_requirement{"stack/unclear-requirement", Stage::link,
                                          always(Severity::error),
                                          "each requirement of a stack asks in one way", "0.1.0"};
inline constexpr Kind repeated_member{"stack/repeated-member", Stage::link, always(Severity::error),
                                      "a list of a stack names each credential once", "0.1.0"};
inline constexpr Kind out_of_order{
    "metadata/out-of-order", Stage::link, always(Severity::error),
    "days follow each other, and hours grow from the least to the most", "0.1.0"};
inline constexpr Kind prerequisite_cycle{
    "links/prerequisite-cycle", Stage::link, always(Severity::error),
    "no credential asks for itself, directly or through others", "0.1"};
inline constexpr Kind raw_html{"structure/raw-html", Stage::link, always(Severity::error),
                               "texts are Markdown without HTML", "0.1"};
inline constexpr Kind link_definition{"structure/link-definition", Stage::link,
                                      always(Severity::error), "links are written where they stand",
                                      "0.1"};
inline constexpr Kind heading_level{"structure/heading-level", Stage::link, always(Severity::error),
                                    "headings inside a text are of the fourth level or deeper",
                                    "0.1"};
inline constexpr Kind text_too_large{"structure/text-too-large", Stage::link,
                                     always(Severity::error), "one text has at most 64 KiB", "0.1"};

} // namespace credsmith::repository::kinds
