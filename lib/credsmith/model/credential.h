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
#include "credsmith/model/research.h"
#include "credsmith/model/rich_text.h"
#include "credsmith/model/rubric.h"
#include "credsmith/model/vocabulary.h"

namespace credsmith::model {

struct Issuer;
struct Credential;

struct Competency {
    MaybeText statement;
    MaybeText actor;
    MaybeText uri;                           ///< of the competency itself
    MaybeText ctid;                          ///< in the Credential Registry
    std::optional<Alignment> framework_node; ///< the entry of a framework that says the same
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct KeyMethod {
    MaybeText name;
    MaybeRichText statement;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// A part of the competency that can be shown by itself.
struct Outcome {
    MaybeText id;
    MaybeText text;
    Texts details;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// A step or part of the key method.
struct Component {
    MaybeText id;
    MaybeText title;
    MaybeRichText body;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// A step on a ladder that others keep: EQF 6.
struct StudyLevel {
    MaybeText scheme;
    MaybeText value;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// What it counts as study.
struct Credit {
    Maybe<CreditUnit> unit;
    Maybe<double> amount;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// How long an award is good: never ends, until a day, or for a time.
struct Expiry {
    bool none = false;
    MaybeText date;
    Maybe<std::int64_t> amount;
    Maybe<TimeUnit> unit;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct Retirement {
    MaybeText announced;
    MaybeText last_submission;
    MaybeText retired_on;
    MaybeRichText reason;
    MaybeLink<Credential> replaced_by;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// Who watches over the quality.
struct QualityAssurance {
    MaybeText name;
    MaybeText url;
    MaybeRichText description;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// Hours of work.
struct Workload {
    Maybe<double> min;
    Maybe<double> typical;
    Maybe<double> max;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct Contributor {
    MaybeText name;
    Maybe<ContributorRole> role;
    MaybeText affiliation;
    MaybeText orcid;
    MaybeText email; ///< never leaves the source
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct Badge {
    MaybeText file;
    MaybeText alt;
    MaybeText svg;
    MaybeText attribution;
    MaybeText license;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// Somebody or something with a name and a web address.
struct NamedPlace {
    MaybeText name;
    MaybeText url;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// What another body gives for a credential or stack.
struct Recognition {
    std::optional<NamedPlace> authority;
    Maybe<RecognitionType> type;
    Maybe<double> amount;
    MaybeText unit;
    std::optional<NamedPlace> rule;
    MaybeText jurisdiction;
    MaybeText from;
    MaybeText until;
    MaybeRichText conditions;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// Dates as `YYYY-MM-DD`.
struct Dates {
    MaybeText created;
    MaybeText last_reviewed;
    MaybeText valid_from;
    MaybeText valid_until;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct ChangelogEntry {
    MaybeText version;
    MaybeText date;
    Texts changes;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// Either explicitly none, or credentials to hold first, with words about them.
struct Prerequisites {
    bool none = false;
    Links<Credential> credentials;
    MaybeRichText text;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct Credential {
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
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

} // namespace credsmith::model
