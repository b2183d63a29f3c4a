// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a candidate hands in: parts with prompts and artifacts.
#pragma once

#include "credsmith/model/link.h"
#include "credsmith/model/located.h"
#include "credsmith/model/record.h"
#include "credsmith/model/rich_text.h"
#include "credsmith/model/rubric.h"
#include "credsmith/model/vocabulary.h"

namespace credsmith::model {

struct Outcome;

/// How long an answer may be, in words.
struct WordBounds : Record {
    Maybe<std::int64_t> min;
    Maybe<std::int64_t> max;
    Maybe<Binding> binding;
};

struct Prompt : Record {
    MaybeText id;
    MaybeRichText text;
    std::optional<WordBounds> words;
    Links<Component> components;
    Links<Outcome> outcomes;
};

struct Quantity : Record {
    Maybe<std::int64_t> min;
    Maybe<std::int64_t> max;
    MaybeText unit;
};

struct Limits : Record {
    Maybe<double> max_minutes;
    Maybe<double> max_mb;
    Maybe<std::int64_t> max_pages;
    std::optional<WordBounds> words;
};

struct Template : Record {
    MaybeText file;
    MaybeText url;
};

struct Privacy : Record {
    Maybe<bool> involves_minors;
    MaybeRichText consent;
    MaybeRichText redaction;
};

struct Artifact : Record {
    MaybeText id;
    MaybeText title;
    MaybeRichText description;
    Maybe<ArtifactType> type;
    std::vector<Located<EvidenceFormat>> formats;
    std::optional<Quantity> quantity;
    std::optional<Limits> limits;
    std::optional<Template> template_document;
    Texts completion;
    std::optional<Privacy> privacy;
    Maybe<bool> shared_allowed;
    Texts alternatives;
    Links<Artifact> after;
    Links<Component> components;
    Links<Outcome> outcomes;
    std::optional<Rubric> rubric;
};

struct Part : Record {
    MaybeText id;
    Maybe<PartKind> kind;
    MaybeText title;
    MaybeRichText intro;
    std::vector<Prompt> prompts;
    std::vector<Artifact> artifacts;
    MaybeRichText criteria; ///< passing criteria in words
    std::optional<Rubric> rubric;
    Maybe<bool> required;
};

struct Submission : Record {
    MaybeRichText intro;
    std::vector<Part> parts;
};

} // namespace credsmith::model
