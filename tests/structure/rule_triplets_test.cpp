// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One name, one file, one page, one folder: a rule is its source, its page and its golden cases; a
// kind of another stage has the latter two.
#include "structure/slugs.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace credsmith::structure {
namespace {

constexpr std::string_view rule_folder = "lib/credsmith/check/rules/";

bool is_rule(const std::string& path) {
    return path.starts_with(rule_folder) && path.ends_with(".cpp");
}

/// The slug that the path of a rule's source stands for.
std::string slug_of_rule(const std::string& path) {
    std::string slug = path.substr(rule_folder.size(), path.size() - rule_folder.size() - 4);
    std::ranges::replace(slug, '_', '-');
    return slug;
}

Problems check_rule_slugs(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        if (!is_rule(path)) continue;
        const std::string slug = slug_of_rule(path);
        if (!slugs_in(text).contains(slug))
            problems.push_back(fmt::format(
                "{}: its kind must be \"{}\", after its path, in one of the known groups", path,
                slug));
    }
    return problems;
}

Problems check_rule_triplets(const SourceTree& tree) {
    std::set<std::string> slugs = kind_slugs(tree);
    for (const auto& [path, text] : tree.files)
        if (is_rule(path)) slugs.insert(slug_of_rule(path));
    Problems problems;
    for (const std::string& slug : slugs) {
        const Problems missing = missing_companions(tree, slug);
        problems.insert(problems.end(), missing.begin(), missing.end());
    }
    return problems;
}

/// Pages and golden folders of kinds that are gone, or that were misspelt.
Problems check_orphans(const SourceTree& tree) {
    const std::set<std::string> kinds = kind_slugs(tree);
    Problems problems;
    for (const std::string& slug : page_slugs(tree))
        if (!kinds.contains(slug))
            problems.push_back(
                fmt::format("{}: no kind has this slug: remove or rename it", page_path(slug)));
    for (const auto& [path, text] : tree.files) {
        if (!path.starts_with(golden_folder)) continue;
        const std::size_t group_end = path.find('/', golden_folder.size());
        const std::size_t name_end = path.find('/', group_end + 1);
        const std::string slug = path.substr(golden_folder.size(), name_end - golden_folder.size());
        const std::string problem = fmt::format(
            "{}{}: no kind has this slug: remove or rename the folder", golden_folder, slug);
        const bool is_told = !problems.empty() && problems.back() == problem;
        if (!kinds.contains(slug) && !is_told) problems.push_back(problem);
    }
    return problems;
}

const std::string rule_path = "lib/credsmith/check/rules/rubric/identical_levels.cpp";
const std::string rule_text = "Rule r{.slug = \"rubric/identical-levels\"};\n";

SourceTree whole_rule() {
    return {{{rule_path, rule_text},
             {"docs/reference/rules/rubric/identical-levels.md", ""},
             {"tests/golden/check/rubric/identical-levels/bad/in/a.md", ""},
             {"tests/golden/check/rubric/identical-levels/good/in/a.md", ""}}};
}

TEST_CASE("a rule whose slug is not that of its path is a problem") {
    CHECK(check_rule_slugs({{{rule_path, "Rule r{.slug = \"rubric/same-levels\"};"}}}) ==
          Problems{rule_path + ": its kind must be \"rubric/identical-levels\", after its path, in "
                               "one of the known groups"});
    CHECK(
        check_rule_slugs({{{"lib/credsmith/check/rules/misc/a_b.cpp", "{\"misc/a-b\"}"}}}).size() ==
        1);
    CHECK(check_rule_slugs(whole_rule()).empty());
}

TEST_CASE("a rule without page or golden folders is a problem") {
    CHECK(check_rule_triplets(whole_rule()).empty());
    CHECK(check_rule_triplets({{{rule_path, rule_text}}}) ==
          Problems{"`rubric/identical-levels` has no page: write "
                   "docs/reference/rules/rubric/identical-levels.md",
                   "`rubric/identical-levels` has no bad example: make "
                   "tests/golden/check/rubric/identical-levels/bad/in",
                   "`rubric/identical-levels` has no good example: make "
                   "tests/golden/check/rubric/identical-levels/good/in"});
}

TEST_CASE("a kind of another stage without page or golden folders is a problem") {
    CHECK(check_rule_triplets({{{"lib/credsmith/syntax/syntax_kinds.cpp",
                                 "Kind a{\"structure/tab-indent\"}; // {\"structure/not-this\"\n"
                                 "Emitter b{\"x\", \"export/x\"};\n"}}})
              .size() == 3);
}

TEST_CASE("a page and a golden folder without a kind are problems") {
    CHECK(check_orphans(whole_rule()).empty());
    SourceTree tree = whole_rule();
    tree.files.erase(rule_path);
    CHECK(check_orphans(tree) ==
          Problems{"docs/reference/rules/rubric/identical-levels.md: no kind has this slug: remove "
                   "or rename it",
                   "tests/golden/check/rubric/identical-levels: no kind has this slug: remove or "
                   "rename the folder"});
}

TEST_CASE("every rule of the tree has the slug of its path") {
    const Problems problems = check_rule_slugs(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("every kind of the tree has its page and its golden folders") {
    const Problems problems = check_rule_triplets(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("every page and golden folder of the tree belongs to a kind") {
    const Problems problems = check_orphans(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
