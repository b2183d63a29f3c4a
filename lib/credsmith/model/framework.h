// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Standards that credentials can be aligned to, and the alignments.
#pragma once

#include "credsmith/model/link.h"
#include "credsmith/model/located.h"
#include "credsmith/model/record.h"
#include "credsmith/model/vocabulary.h"

namespace credsmith::model {

struct FrameworkNode : Record {
    MaybeText code;
    MaybeText name;
    MaybeText url;
    MaybeText description;
};

/// `kind: framework`: a catalogue of standards.
struct Framework : Record {
    MaybeText id;
    MaybeText title;
    MaybeText url;
    MaybeText year;
    Maybe<FrameworkStatus> status;
    std::vector<FrameworkNode> nodes;
};

/// What an alignment may be of: an outcome, a component or a criterion.
struct AlignedItem;

/// To a node of a framework in the repository (`framework` is its id, `code` names the node), or to
/// one outside
/// (`framework` is its name, `name` and `url` are written).
struct Alignment : Record {
    MaybeLink<Framework> framework; ///< without target: a framework outside the repository
    MaybeText code;
    MaybeText name;
    MaybeText url;
    MaybeText description;
    MaybeText type;                  ///< target type of Open Badges 3
    MaybeText framework_version;     ///< the year of one outside the repository
    MaybeLink<AlignedItem> scope;    ///< the item that is aligned; the whole without one
    std::optional<std::size_t> node; ///< filled by linking: index in the framework's nodes
};

} // namespace credsmith::model
