// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From the place where reading broke off to what the author most likely did, in the author's words.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/yaml_builder.h"
#include "credsmith/syntax/yaml_cursor.h"

#include <string_view>

namespace credsmith::syntax {

/// Makes one finding of a breakdown. The cursor stands at the first byte that could not be read.
void report_breakdown(const YamlCursor& cursor, const Breakdown& breakdown,
                      diagnostic::Reporter& reporter);

/// `line` is text that stands where a key should.
void report_missing_colon(std::string_view bytes, text::Span line, diagnostic::Reporter& reporter);

/// An anchor (`&name`) or a tag (`!name`).
void report_property(std::string_view bytes, text::Span property, diagnostic::Reporter& reporter);

void report_tab(text::Span tab, diagnostic::Reporter& reporter);

/// What stands at the top is no mapping: the line of its first byte.
void report_not_a_mapping(const YamlCursor& cursor, NodeType found, diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
