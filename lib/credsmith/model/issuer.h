// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Who stands behind a credential.
#pragma once

#include "credsmith/model/located.h"

namespace credsmith::model {

/// Who works with the issuer, and as what.
struct Partner {
    MaybeText name;
    MaybeText url;
    MaybeText role;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// A picture that stands for the issuer.
struct Logo {
    MaybeText file;
    MaybeText alt;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct Issuer {
    MaybeText id;
    MaybeText uri; ///< absolute https or did, stable
    MaybeText name;
    MaybeText url;
    MaybeText email;
    MaybeText country; ///< ISO 3166-1 alpha-2
    MaybeText description;
    std::optional<Logo> logo;
    MaybeText ctid; ///< in the Credential Registry
    std::vector<Partner> partners;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

} // namespace credsmith::model
