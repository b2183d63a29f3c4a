// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/surface_kinds.h"

#include <array>

namespace credsmith::surface {
namespace {

constexpr std::array all_kinds{
    &kinds::unknown_section, &kinds::repeated_section, &kinds::section_too_large,
    &kinds::title_mismatch,  &kinds::stray_text,       &kinds::bad_attribute,
    &kinds::said_twice,      &kinds::unknown_item,     &kinds::misplaced_fields,
    &kinds::broken_table,    &kinds::unread_markdown,
};

} // namespace

std::span<const diagnostic::Kind* const> surface_kinds() {
    return all_kinds;
}

} // namespace credsmith::surface
