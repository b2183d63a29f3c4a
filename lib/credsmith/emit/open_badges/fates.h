// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What becomes of each field of a credential in Open Badges 3.0. A test compares the table with the
// model, so a new field has to be decided here.
#pragma once

#include "credsmith/emit/emitter.h"

#include <array>
#include <string_view>

namespace credsmith::emit::open_badges {

inline constexpr std::string_view in_criteria = "a part of the criteria narrative";
inline constexpr std::string_view no_place =
    "the format has no place for it; it stays in the package";

/// For each field of a credential.
inline constexpr auto fates = std::to_array<FieldFate>({
    {"credential.id", FieldFate::Fate::native},
    {"credential.uri", FieldFate::Fate::native},
    {"credential.title", FieldFate::Fate::native},
    {"credential.version", FieldFate::Fate::native},
    {"credential.status", FieldFate::Fate::left_out,
     "the format cannot say that something is a draft or retired; upload only what is published"},
    {"credential.summary", FieldFate::Fate::native},
    {"credential.value_proposition", FieldFate::Fate::as_text,
     "the opening of the criteria narrative"},
    {"credential.achievement_type", FieldFate::Fate::native},
    {"credential.language", FieldFate::Fate::native},
    {"credential.issuer", FieldFate::Fate::native},
    {"credential.scale", FieldFate::Fate::native},
    {"credential.competency", FieldFate::Fate::as_text, in_criteria},
    {"credential.competency.actor", FieldFate::Fate::left_out, no_place},
    {"credential.key_method", FieldFate::Fate::as_text, in_criteria},
    {"credential.components", FieldFate::Fate::as_text,
     "their titles are listed in the criteria narrative"},
    {"credential.components.id", FieldFate::Fate::left_out},
    {"credential.components.body", FieldFate::Fate::left_out,
     "what the components teach stays in the package"},
    {"credential.rationale", FieldFate::Fate::left_out, "research stays in the package"},
    {"credential.references", FieldFate::Fate::left_out, "research stays in the package"},
    {"credential.resources", FieldFate::Fate::left_out,
     "reading and templates stay in the package"},
    {"credential.submission", FieldFate::Fate::as_text,
     "parts, prompts and artifacts are sections of the criteria narrative"},
    {"credential.submission.parts.id", FieldFate::Fate::left_out},
    {"credential.submission.parts.prompts.id", FieldFate::Fate::left_out},
    {"credential.submission.parts.prompts.words", FieldFate::Fate::as_text,
     "the bounds stand in words behind each prompt; no platform will count"},
    {"credential.submission.parts.prompts.components", FieldFate::Fate::left_out, no_place},
    {"credential.submission.parts.artifacts.id", FieldFate::Fate::left_out},
    {"credential.submission.parts.artifacts.type", FieldFate::Fate::left_out, no_place},
    {"credential.submission.parts.artifacts.formats", FieldFate::Fate::left_out,
     "set the kinds of upload on the platform"},
    {"credential.submission.parts.artifacts.template", FieldFate::Fate::left_out,
     "upload the templates to the platform and link them there"},
    {"credential.submission.parts.artifacts.privacy", FieldFate::Fate::left_out,
     "tell candidates about consent and redaction on the platform"},
    {"credential.submission.parts.artifacts.shared_allowed", FieldFate::Fate::left_out, no_place},
    {"credential.submission.parts.artifacts.alternatives", FieldFate::Fate::left_out,
     "tell candidates about the alternatives on the platform"},
    {"credential.submission.parts.artifacts.after", FieldFate::Fate::left_out, no_place},
    {"credential.submission.parts.artifacts.components", FieldFate::Fate::left_out, no_place},
    {"credential.submission.parts.artifacts.rubric", FieldFate::Fate::native},
    {"credential.submission.parts.artifacts.rubric.id", FieldFate::Fate::left_out},
    {"credential.submission.parts.artifacts.rubric.title", FieldFate::Fate::left_out, no_place},
    {"credential.submission.parts.artifacts.rubric.criteria.description", FieldFate::Fate::left_out,
     no_place},
    {"credential.submission.parts.artifacts.rubric.criteria.category", FieldFate::Fate::left_out,
     no_place},
    // A rubric under an artifact judges that artifact, and its results are named after it.
    {"credential.submission.parts.artifacts.rubric.criteria.evidence", FieldFate::Fate::left_out},
    {"credential.submission.parts.artifacts.rubric.criteria.components", FieldFate::Fate::left_out,
     no_place},
    {"credential.submission.parts.rubric", FieldFate::Fate::native},
    {"credential.submission.parts.rubric.id", FieldFate::Fate::left_out},
    {"credential.submission.parts.rubric.title", FieldFate::Fate::left_out, no_place},
    {"credential.submission.parts.rubric.criteria.description", FieldFate::Fate::left_out,
     no_place},
    {"credential.submission.parts.rubric.criteria.category", FieldFate::Fate::left_out, no_place},
    {"credential.submission.parts.rubric.criteria.evidence", FieldFate::Fate::left_out,
     "a result is named after the part that holds the rubric"},
    {"credential.submission.parts.rubric.criteria.components", FieldFate::Fate::left_out, no_place},
    {"credential.passing", FieldFate::Fate::as_text,
     "the last section of the criteria narrative; results name the required level of each "
     "criterion"},
    {"credential.alignments", FieldFate::Fate::native},
    {"credential.audience", FieldFate::Fate::native, "a tag among others"},
    {"credential.topics", FieldFate::Fate::native, "a tag among others"},
    {"credential.tags", FieldFate::Fate::native},
    {"credential.workload", FieldFate::Fate::as_text, in_criteria},
    {"credential.prerequisites", FieldFate::Fate::as_text, in_criteria},
    {"credential.recognitions", FieldFate::Fate::left_out,
     "who recognizes it, and for how much, stays in the package"},
    {"credential.contributors", FieldFate::Fate::left_out, "the issuer alone is named"},
    {"credential.license", FieldFate::Fate::left_out, no_place},
    {"credential.badge", FieldFate::Fate::native},
    {"credential.badge.svg", FieldFate::Fate::left_out, "one image is linked, that of `file`"},
    {"credential.badge.attribution", FieldFate::Fate::left_out, no_place},
    {"credential.badge.license", FieldFate::Fate::left_out, no_place},
    {"credential.landing_page", FieldFate::Fate::native},
    {"credential.dates", FieldFate::Fate::native, "`valid_from` is the date of the template"},
    {"credential.dates.created", FieldFate::Fate::left_out, no_place},
    {"credential.dates.last_reviewed", FieldFate::Fate::left_out, no_place},
    {"credential.dates.valid_until", FieldFate::Fate::left_out,
     "an end belongs to each award; set it on the platform"},
    {"credential.changelog", FieldFate::Fate::left_out, no_place},
});

} // namespace credsmith::emit::open_badges
