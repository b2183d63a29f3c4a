// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a phase made of the sources, as text: for people who work on credsmith, and for tests.
#pragma once

#include "credsmith/syntax/tree.h"
#include "credsmith/text/file_system.h"

#include <string>
#include <string_view>

namespace credsmith::workspace {

/// A tree with the bytes and style of every value, one line each.
[[nodiscard]] std::string print_tree(const syntax::Tree& tree);

/// The located tree of one source.
[[nodiscard]] text::IoResult<std::string> dump_tree(const text::FileSystem& files,
                                                    std::string_view path);
/// The typed record of one source as JSON.
[[nodiscard]] text::IoResult<std::string> dump_model(const text::FileSystem& files,
                                                     std::string_view path);
/// The linked repository as JSON: entities in their canonical order.
[[nodiscard]] std::string dump_repository(const text::FileSystem& files, unsigned jobs);

} // namespace credsmith::workspace
