// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What may lie at the top of the tree, beside its folders: a note or a machine's file that was
// added by mistake is told here.
#include "structure/source_tree.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace credsmith::structure {
namespace {

constexpr auto known = std::to_array<std::string_view>(
    {".clang-format", ".clang-tidy", ".editorconfig", ".git", ".gitattributes", ".gitignore",
     ".pre-commit-hooks.yaml", "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json",
     "CONTRIBUTING.md", "LICENSE", "README.md"});

Problems check_top_level(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files)
        if (path.find('/') == std::string::npos && std::ranges::find(known, path) == known.end())
            problems.push_back(path + ": nobody looks for it at the top of the tree: move it into "
                                      "a folder, take it away, or name it in "
                                      "tests/structure/top_level_test.cpp");
    return problems;
}

TEST_CASE("a file at the top of the tree that is not known is a problem") {
    const Problems problems = check_top_level({{{"README.md", ""}, {"lib/a.h", ""}, {"bare", ""}}});
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().starts_with("bare: nobody looks for it"));
}

TEST_CASE("nothing lies at the top of the tree but what belongs there") {
    const Problems problems = check_top_level(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
