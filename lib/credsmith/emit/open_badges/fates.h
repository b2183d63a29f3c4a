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

using enum FieldFate::Fate;

/// For each field of a credential.
inline constexpr auto fates = std::to_array<FieldFate>({
    {"credential.id", native},
    {"credential.uri", native},
    {"credential.ctid", left_out, "the number in the Credential Registry stays in the package"},
    {"credential.slug", left_out},
    {"credential.title", native},
    {"credential.version", native},
    {"credential.status", left_out,
     "the format cannot say that something is a draft or retired; upload only what is published"},
    {"credential.summary", native},
    {"credential.value_proposition", as_text, "the opening of the criteria narrative"},
    {"credential.achievement_type", native},
    {"credential.language", native},
    {"credential.issuer", native},
    {"credential.scale", native},
    {"credential.competency", as_text, in_criteria},
    {"credential.competency.actor", left_out, no_place},
    {"credential.competency.uri", left_out, no_place},
    {"credential.competency.ctid", left_out, no_place},
    {"credential.outcomes", as_text, in_criteria},
    {"credential.outcomes.id", left_out},
    {"credential.key_method", as_text, in_criteria},
    {"credential.components", as_text, "their titles are listed in the criteria narrative"},
    {"credential.components.id", left_out},
    {"credential.components.body", left_out, "what the components teach stays in the package"},
    {"credential.rationale", left_out, "research stays in the package"},
    {"credential.references", left_out, "research stays in the package"},
    {"credential.resources", left_out, "reading and templates stay in the package"},
    {"credential.submission", as_text,
     "parts, prompts and artifacts are sections of the criteria narrative"},
    {"credential.submission.parts.id", left_out},
    {"credential.submission.parts.prompts.id", left_out},
    {"credential.submission.parts.prompts.words", as_text,
     "the bounds stand in words behind each prompt; no platform will count"},
    {"credential.submission.parts.prompts.components", left_out, no_place},
    {"credential.submission.parts.prompts.outcomes", left_out, no_place},
    {"credential.submission.parts.artifacts.id", left_out},
    {"credential.submission.parts.artifacts.type", left_out, no_place},
    {"credential.submission.parts.artifacts.formats", left_out,
     "set the kinds of upload on the platform"},
    {"credential.submission.parts.artifacts.template", left_out,
     "upload the templates to the platform and link them there"},
    {"credential.submission.parts.artifacts.privacy", left_out,
     "tell candidates about consent and redaction on the platform"},
    {"credential.submission.parts.artifacts.shared_allowed", left_out, no_place},
    {"credential.submission.parts.artifacts.alternatives", left_out,
     "tell candidates about the alternatives on the platform"},
    {"credential.submission.parts.artifacts.after", left_out, no_place},
    {"credential.submission.parts.artifacts.components", left_out, no_place},
    {"credential.submission.parts.artifacts.outcomes", left_out, no_place},
    {"credential.submission.parts.artifacts.rubric", native},
    {"credential.submission.parts.artifacts.rubric.id", left_out},
    {"credential.submission.parts.artifacts.rubric.title", left_out, no_place},
    {"credential.submission.parts.artifacts.rubric.criteria.description", left_out, no_place},
    {"credential.submission.parts.artifacts.rubric.criteria.category", left_out, no_place},
    // A rubric under an artifact judges that artifact, and its results are named after it.
    {"credential.submission.parts.artifacts.rubric.criteria.evidence", left_out},
    {"credential.submission.parts.artifacts.rubric.criteria.components", left_out, no_place},
    {"credential.submission.parts.artifacts.rubric.criteria.outcomes", left_out, no_place},
    {"credential.submission.parts.artifacts.rubric.criteria.weight", left_out, no_place},
    {"credential.submission.parts.artifacts.rubric.criteria.feedback", left_out, no_place},
    {"credential.submission.parts.rubric", native},
    {"credential.submission.parts.rubric.id", left_out},
    {"credential.submission.parts.rubric.title", left_out, no_place},
    {"credential.submission.parts.rubric.criteria.description", left_out, no_place},
    {"credential.submission.parts.rubric.criteria.category", left_out, no_place},
    {"credential.submission.parts.rubric.criteria.evidence", left_out,
     "a result is named after the part that holds the rubric"},
    {"credential.submission.parts.rubric.criteria.components", left_out, no_place},
    {"credential.submission.parts.rubric.criteria.outcomes", left_out, no_place},
    {"credential.submission.parts.rubric.criteria.weight", left_out, no_place},
    {"credential.submission.parts.rubric.criteria.feedback", left_out, no_place},
    {"credential.passing", as_text,
     "the last section of the criteria narrative; results name the required level of each "
     "criterion"},
    {"credential.alignments", native},
    {"credential.alignments.framework_version", left_out, no_place},
    {"credential.alignments.scope", left_out, "an alignment is one of the whole achievement"},
    {"credential.audience", native, "a tag among others"},
    {"credential.topics", native, "a tag among others"},
    {"credential.tags", native},
    {"credential.level", left_out, no_place},
    {"credential.workload", as_text, in_criteria},
    {"credential.credits", native},
    {"credential.credits.unit", left_out, "the number alone is carried, that of the first"},
    {"credential.prerequisites", as_text, in_criteria},
    {"credential.participation", left_out, no_place},
    {"credential.assessment_type", left_out, no_place},
    {"credential.supervision", left_out, no_place},
    {"credential.quality_assurance", left_out, no_place},
    {"credential.recognitions", left_out,
     "who recognizes it, and for how much, stays in the package"},
    {"credential.expiry", left_out, "an end belongs to each award; set it on the platform"},
    {"credential.renewal", as_text, "the last section of the criteria narrative"},
    {"credential.contributors", left_out, "the issuer alone is named"},
    {"credential.license", left_out, no_place},
    {"credential.badge", native},
    {"credential.badge.svg", left_out, "one image is linked, that of `file`"},
    {"credential.badge.attribution", left_out, no_place},
    {"credential.badge.license", left_out, no_place},
    {"credential.landing_page", native},
    {"credential.dates", native, "`valid_from` is the date of the template"},
    {"credential.dates.created", left_out, no_place},
    {"credential.dates.last_reviewed", left_out, no_place},
    {"credential.dates.valid_until", left_out,
     "an end belongs to each award; set it on the platform"},
    {"credential.changelog", left_out, no_place},
    {"credential.replaces", left_out, no_place},
    {"credential.replaced_by", left_out, no_place},
    {"credential.retirement", left_out, no_place},
});

} // namespace credsmith::emit::open_badges
