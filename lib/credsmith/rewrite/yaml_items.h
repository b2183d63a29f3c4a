// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// List entries and fields that are written in YAML: in a YAML file, in front matter, or in a block
// `yaml fields`.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/rewrite/source.h"
#include "credsmith/text/edit.h"

#include <optional>
#include <vector>

namespace credsmith::rewrite {

/// Nothing where it cannot be done without a person.
using Edits = std::optional<std::vector<text::Edit>>;

/// Takes out the list entry at `item`, or the field whose name stands there. With the only entry
/// goes the field that holds the list.
[[nodiscard]] Edits remove_yaml_item(const Source& source, const text::Span& item);

/// Writes a field of the mapping at `property.item`, over one that has another value.
[[nodiscard]] Edits set_in_yaml(const Source& source, const diagnostic::SetAttribute& property);

} // namespace credsmith::rewrite
