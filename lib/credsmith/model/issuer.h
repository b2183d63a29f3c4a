// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Who stands behind a credential.
#pragma once

#include "credsmith/model/located.h"

namespace credsmith::model {

struct Issuer {
    MaybeText id;
    MaybeText uri; ///< absolute https or did, stable
    MaybeText name;
    MaybeText url;
    MaybeText email;
    MaybeText country; ///< ISO 3166-1 alpha-2
    MaybeText description;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

} // namespace credsmith::model
