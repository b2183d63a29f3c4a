// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How long a file may get.
#include "structure/cpp_text.h"
#include "structure/source_tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace credsmith::structure {
namespace {

constexpr std::size_t most_lines = 800;

bool has_budget(std::string_view path) {
    return is_code(path) || path.starts_with("script/") || path.ends_with(".cmake") ||
           path.ends_with("CMakeLists.txt") || path.ends_with(".py");
}

Problems check_file_budgets(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        const std::size_t lines = lines_of(text).size();
        if (has_budget(path) && lines > most_lines)
            problems.push_back(fmt::format("{}: has {} lines, at most {} are allowed: part what "
                                           "lives here into files of their own",
                                           path, lines, most_lines));
    }
    return problems;
}

std::string lines(std::size_t count) {
    std::string text;
    text.assign(count, '\n');
    return text;
}

TEST_CASE("a file with more than 800 lines is a problem") {
    CHECK(check_file_budgets({{{"lib/credsmith/base/id.cpp", lines(801)},
                               {"lib/credsmith/base/id.h", lines(800)},
                               {"docs/guide.md", lines(5000)}}}) ==
          Problems{"lib/credsmith/base/id.cpp: has 801 lines, at most 800 are allowed: part what "
                   "lives here into files of their own"});
}

TEST_CASE("no file of the tree is longer than its budget") {
    const Problems problems = check_file_budgets(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
