// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The shape of a located tree against an authoring schema, told in the author's words.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/schema/schema.h"
#include "credsmith/syntax/tree.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::schema {

/// Reports each violation once, at the smallest node that shows it. Entries that reading lost are
/// not missed. Gives the fields of the file that stand in it under another name: what depends on
/// them is as silent as about those that were lost.
std::vector<std::string> check_shape(const syntax::Tree& tree, const Schema& schema,
                                     diagnostic::Reporter& reporter);

/// The violations of a JSON value, as sentences with JSON pointers: for our own packages, where one
/// is a bug of ours.
[[nodiscard]] std::vector<std::string> violations(const json::Value& value, const Schema& schema);

/// The kinds of finding that shape makes.
[[nodiscard]] std::span<const diagnostic::Kind* const> shape_kinds();

} // namespace credsmith::schema
