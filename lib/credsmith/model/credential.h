// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A micro-credential: one competency, the method and research behind it, the evidence asked for,
// and the rubric.
#pragma once

#include "credsmith/model/evidence.h"
#include "credsmith/model/framework.h"
#include "credsmith/model/link.h"
#include "credsmith/model/located.h"
#include "credsmith/model/passing.h"
#include "credsmith/model/record.h"
#include "credsmith/model/research.h"
#include "credsmith/model/rich_text.h"
#include "credsmith/model/rubric.h"
#include "credsmith/model/vocabulary.h"

namespace credsmith::model {

struct Issuer;
struct Credential;

struct Competency : Record {
    MaybeText statement;
    MaybeText actor;
    MaybeText uri;                           ///< of the competency itself
    MaybeText ctid;                          ///< in the Credential Registry
    std::optional<Alignment> framework_node; ///< the entry of a framework that says the same
};

struct KeyMethod : Record {
    MaybeText name;
    MaybeRichText statement;
};

/// A part of the competency that can be shown by itself.
struct Outcome : Record {
    MaybeText id;
    MaybeText text;
    Texts details;
};

/// A step or part of the key method.
struct Component : Record {
    MaybeText id;
    MaybeText title;
    MaybeRichText body;
};

/// A step on a ladder that others keep: EQF 6.
struct StudyLevel : Record {
    MaybeText scheme;
    MaybeText value;
};

/// What it counts as study.
struct Credit : Record {
    Maybe<CreditUnit> unit;
    Maybe<double> amount;
};

/// How long an award is good: never ends, until a day, or for a time.
struct Expiry : Record {
    bool none = false;
    MaybeText date;
    Maybe<std::int64_t> amount;
    Maybe<TimeUnit> unit;
};

struct Retirement : Record {
    MaybeText announced;
    MaybeText last_submission;
    MaybeText retired_on;
    MaybeRichText reason;
    MaybeLink<Credential> replaced_by;
};

/// Who watches over the quality.
struct QualityAssurance : Record {
    MaybeText name;
    MaybeText url;
    MaybeRichText description;
};

/// Hours of work.
struct Workload : Record {
    Maybe<double> min;
    Maybe<double> typical;
    Maybe<double> max;
};

struct Contributor : Record {
    MaybeText name;
    Maybe<ContributorRole> role;
    MaybeText affiliation;
    MaybeText orcid;
    MaybeText email; ///< never leaves the source
};

struct Badge : Record {
    MaybeText file;
    MaybeText alt;
    MaybeText svg;
    MaybeText attribution;
    MaybeText license;
};

/// Somebody or something with a name and a web address.
struct NamedPlace : Record {
    MaybeText name;
    MaybeText url;
};

/// What another body gives for a credential or stack.
struct Recognition : Record {
    std::optional<NamedPlace> authority;
    Maybe<RecognitionType> type;
    Maybe<double> amount;
    MaybeText unit;
    std::optional<NamedPlace> rule;
    MaybeText jurisdiction;
    MaybeText from;
    MaybeText until;
    MaybeRichText conditions;
};

/// Dates as `YYYY-MM-DD`.
struct Dates : Record {
    MaybeText created;
    MaybeText last_reviewed;
    MaybeText valid_from;
    MaybeText valid_until;
};

struct ChangelogEntry : Record {
    MaybeText version;
    MaybeText date;
    Texts changes;
};

/// Either explicitly none, or credentials to hold first, with words about them.
struct Prerequisites : Record {
    bool none = false;
    Links<Credential> credentials;
    MaybeRichText text;
};

struct Credential : Record {
    MaybeText id;
    MaybeText uri;
    MaybeText ctid; ///< in the Credential Registry
    MaybeText slug; ///< the last part of its address; the id where none is written
    MaybeText title;
    MaybeText version;
    Maybe<Status> status;
    MaybeText summary;
    MaybeRichText value_proposition;
    MaybeText achievement_type;
    MaybeText language;
    MaybeLink<Issuer> issuer;
    MaybeLink<Scale> scale;
    std::optional<Competency> competency;
    std::vector<Outcome> outcomes;
    std::optional<KeyMethod> key_method;
    std::vector<Component> components;
    MaybeRichText rationale;
    std::vector<Reference> references;
    std::vector<ResourceGroup> resources;
    std::optional<Submission> submission;
    std::optional<Passing> passing;
    std::vector<Alignment> alignments;
    Texts audience;
    Texts topics;
    Texts tags;
    std::optional<StudyLevel> level;
    std::optional<Workload> workload;
    std::vector<Credit> credits;
    std::optional<Prerequisites> prerequisites;
    Maybe<Participation> participation;
    Maybe<AssessmentType> assessment_type;
    Maybe<Supervision> supervision;
    std::optional<QualityAssurance> quality_assurance;
    std::vector<Recognition> recognitions;
    std::optional<Expiry> expiry;
    MaybeRichText renewal;
    std::vector<Contributor> contributors;
    MaybeText license;
    std::optional<Badge> badge;
    MaybeText landing_page;
    std::optional<Dates> dates;
    std::vector<ChangelogEntry> changelog;
    Links<Credential> replaces;
    MaybeLink<Credential> replaced_by;
    std::optional<Retirement> retirement;
    std::vector<std::string>
        unreadable;   ///< fields that were lost or could not be read; what needs them is silent
    std::string path; ///< of its file, from the root
};

} // namespace credsmith::model
