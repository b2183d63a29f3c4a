// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stack: credentials that lead to something together.
#pragma once

#include "credsmith/model/credential.h"

namespace credsmith::model {

/// A credential that a stack asks for.
struct Member {
    MaybeLink<Credential> ref;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// What has to be earned: every member of `all`.
struct Group {
    std::vector<Member> all;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct Stack {
    MaybeText id;
    MaybeText uri;
    MaybeText title;
    MaybeText version;
    Maybe<Status> status;
    MaybeText summary;
    MaybeText language;
    MaybeLink<Issuer> issuer;
    Maybe<StackType> type;
    Maybe<bool> awarded; ///< does completing it give a credential of its own?
    std::optional<Competency> competency;
    std::optional<Group> group; ///< written `requires`
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
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

} // namespace credsmith::model
