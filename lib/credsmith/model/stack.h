// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stack: credentials that lead to something together.
#pragma once

#include "credsmith/model/credential.h"
#include "credsmith/model/record.h"

namespace credsmith::model {

struct Stack;
struct Requirement;

/// How many of a pool have to be earned.
struct Choose : Record {
    Maybe<std::int64_t> min;
    Maybe<std::int64_t> max;
};

/// What can be chosen from: what is listed, or every credential with a tag or topic, or of an
/// issuer.
struct Pool : Record {
    std::vector<Requirement> items;
    MaybeText tag;
    MaybeText topic;
    MaybeLink<Issuer> issuer;
};

/// What has to be earned: a credential, another stack, every one of `all`, one of `any`, or so many
/// of a pool. One of these is written.
struct Requirement : Record {
    MaybeLink<Credential> ref;
    MaybeText version; ///< the lowest that counts
    MaybeLink<Stack> stack;
    std::vector<Requirement> all;
    std::vector<Requirement> any;
    std::optional<Choose> choose;
    std::optional<Pool> from;
};

/// In which order, by the ids of credentials.
struct Order : Record {
    Maybe<OrderKind> kind;
    Links<Credential> list;
};

struct TimeSpan : Record {
    Maybe<std::int64_t> amount;
    Maybe<TimeUnit> unit;
};

/// What the earned credentials have to add up to.
struct Threshold : Record {
    Maybe<double> hours_min;
    std::optional<Credit> credits_min;
};

struct Stack : Record {
    MaybeText id;
    MaybeText uri;
    MaybeText ctid;
    MaybeText slug;
    MaybeText title;
    MaybeText version;
    Maybe<Status> status;
    MaybeText summary;
    MaybeText language;
    MaybeLink<Issuer> issuer;
    Maybe<StackType> type;
    Maybe<bool> awarded; ///< does completing it give a credential of its own?
    std::optional<Competency> competency;
    std::vector<Outcome> outcomes;
    std::optional<Requirement> group; ///< written `requires`
    Maybe<bool> allow_double_count;   ///< may one credential count in two groups?
    std::optional<Order> order;
    MaybeLink<Credential> capstone; ///< comes last
    std::optional<TimeSpan> window; ///< from the first to the last
    std::vector<Threshold> thresholds;
    Maybe<bool> exclude_retired;
    MaybeText title_prefix; ///< before the titles of its members, where they are shown
    Texts audience;
    Texts topics;
    Texts tags;
    std::vector<Recognition> recognitions;
    std::vector<Contributor> contributors;
    MaybeText license;
    std::optional<Badge> badge;
    MaybeText landing_page;
    std::optional<Dates> dates;
    std::vector<ChangelogEntry> changelog;
    std::vector<std::string>
        unreadable;   ///< fields that were lost or could not be read; what needs them is silent
    std::string path; ///< of its file, from the root
};

} // namespace credsmith::model
