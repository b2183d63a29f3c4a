// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Level scales, and rubrics that judge evidence on them.
#pragma once

#include "credsmith/model/link.h"
#include "credsmith/model/located.h"
#include "credsmith/model/record.h"
#include "credsmith/model/rich_text.h"
#include "credsmith/model/vocabulary.h"

namespace credsmith::model {

struct Component;
struct Outcome;

struct Level : Record {
    MaybeText id;
    MaybeText name;
    Maybe<double> points;
};

/// `kind: scale`: levels from low to high, and which one passes.
struct Scale : Record {
    MaybeText id;
    MaybeText title;
    std::vector<Level> levels;
    MaybeLink<Level> passes;
};

/// What a criterion judges: an artifact, a prompt or a whole part.
struct EvidenceItem;

struct Criterion : Record {
    MaybeText id;
    MaybeText title;
    MaybeRichText description;
    MaybeText category;
    MaybeLink<Level> required_level; ///< instead of the scale's passing level
    Links<EvidenceItem> evidence;
    Links<Component> components;
    Links<Outcome> outcomes;
    Maybe<double> weight;   ///< among the criteria of its rubric
    Map<RichText> cells;    ///< by level id or name, as written
    Map<RichText> feedback; ///< what an assessor may answer, by level
    MaybeText uuid;         ///< in other systems
    MaybeText ctid;         ///< in the Credential Registry
    /// Filled by linking: the levels of the cells and of the feedback.
    std::vector<std::optional<std::size_t>> levels;
    std::vector<std::optional<std::size_t>> feedback_levels;
};

/// Stands under what it judges, or is a file of its own, `kind: rubric`, that others use.
struct Rubric : Record {
    MaybeText id;
    MaybeText title;
    MaybeText version; ///< of a file of its own
    Maybe<RubricType> type;
    MaybeLink<Scale> scale; ///< instead of the credential's
    MaybeLink<Rubric> use;  ///< the shared rubric that this one is; linking copies its criteria
    Map<Links<EvidenceItem>> evidence; ///< what the criteria of a shared rubric judge here
    std::vector<Criterion> criteria;
    MaybeText uuid; ///< in other systems
};

} // namespace credsmith::model
