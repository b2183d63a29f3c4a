// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/format.h"

#include <array>

namespace credsmith::rewrite {
namespace {

/// Several steps at once, which look at different bytes.
template <FormatStep... together>
std::vector<text::Edit> all_of(const Source& source) {
    std::vector<text::Edit> all;
    const auto add = [&all](const std::vector<text::Edit>& edits) {
        all.insert(all.end(), edits.begin(), edits.end());
    };
    (add(together(source)), ...);
    return all;
}

constexpr auto steps = std::to_array<FormatStep>({
    &format_line_ends, // those behind it know no others
    &all_of<&format_field_order, &format_attributes>,
    &all_of<&format_yaml_spacing, &format_marks, &format_tables>,
    &format_blanks,
});

} // namespace

std::span<const FormatStep> format_steps() {
    return steps;
}

} // namespace credsmith::rewrite
