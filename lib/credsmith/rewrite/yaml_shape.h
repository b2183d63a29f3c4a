// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where the values of a YAML text reach to, as far as layout must know it.
#pragma once

#include "credsmith/syntax/block.h"
#include "credsmith/syntax/tree.h"

#include <string_view>
#include <vector>

namespace credsmith::rewrite {

/// Behind the last line of a value.
[[nodiscard]] std::size_t end_of_value(std::string_view bytes, const syntax::Node& node);

/// Whether a block text in `node` is written with `|+` or `>+`, and so owns the blank lines below
/// it.
[[nodiscard]] bool keeps_line_ends(std::string_view bytes, const syntax::Node& node);

/// Texts and bracketed lists that go over several lines, in order: their lines stay as they are. A
/// block text begins at its mark and, where it keeps them, holds the blank lines below it.
struct YamlLines {
    std::vector<syntax::Range> texts;
    std::vector<syntax::Range> brackets;
};

[[nodiscard]] YamlLines lines_of(std::string_view bytes, const syntax::Node& node);

/// Whether `offset`, where a line begins or ends, is inside one of `ranges`, which are in order and
/// apart.
[[nodiscard]] bool is_inside(const std::vector<syntax::Range>& ranges, std::size_t offset);

} // namespace credsmith::rewrite
