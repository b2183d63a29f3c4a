// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Who stands behind a credential.
#pragma once

#include "credsmith/model/located.h"
#include "credsmith/model/record.h"

namespace credsmith::model {

/// Who works with the issuer, and as what.
struct Partner : Record {
    MaybeText name;
    MaybeText url;
    MaybeText role;
};

/// A picture that stands for the issuer.
struct Logo : Record {
    MaybeText file;
    MaybeText alt;
};

struct Issuer : Record {
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
};

} // namespace credsmith::model
