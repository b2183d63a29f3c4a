// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/syntax_kinds.h"

#include <array>

namespace credsmith::syntax {
namespace {

constexpr std::array all_kinds{
    &kinds::not_utf8,         &kinds::forbidden_character,   &kinds::file_too_large,
    &kinds::unfinished_merge, &kinds::unclosed_front_matter, &kinds::yaml_syntax,
    &kinds::duplicate_key,    &kinds::tab_indentation,       &kinds::wrong_indentation,
    &kinds::yaml_feature,     &kinds::unclosed_quote,        &kinds::unclosed_bracket,
    &kinds::missing_colon,    &kinds::unquoted_colon,        &kinds::unusable_key,
    &kinds::nested_too_deep,  &kinds::unclosed_block,        &kinds::second_paragraph,
    &kinds::markup_in_text,
};

} // namespace

std::span<const diagnostic::Kind* const> syntax_kinds() {
    return all_kinds;
}

} // namespace credsmith::syntax
