// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How large and how deep a source may be. Each limit is named in the message that refuses what is
// beyond it.
#pragma once

#include <cstddef>

namespace credsmith::syntax {

inline constexpr std::size_t max_file_bytes = 1U << 20U;
inline constexpr std::size_t max_depth = 64;
inline constexpr std::size_t max_nodes = 100'000;
inline constexpr std::size_t max_section_bytes = 64U << 10U; ///< of one Markdown text
inline constexpr std::size_t max_markers =
    100; ///< container markers at the start of a Markdown line
inline constexpr std::size_t max_files = 1'000'000; ///< of a repository

} // namespace credsmith::syntax
