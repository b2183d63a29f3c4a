// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which tables are rubrics: by their first header, or by levels of the scale in all the others.
#include "surface_support.h"

#include <doctest/doctest.h>

using namespace credsmith;
using namespace credsmith::test;

namespace {

surface::Vocabulary vocabulary_with_scales() {
    surface::Vocabulary vocabulary = small_vocabulary();
    vocabulary.scales = {{"three", {"beginning", "developing", "secure", "fully-secure"}},
                         {"two", {"no", "yes"}}};
    return vocabulary;
}

/// Whether a table with this header is read as the rubric of its artifact; `front` is front matter.
bool is_rubric(const std::string& header, const std::string& front = "scale: three\n") {
    std::string delimiter;
    for (const char byte : header)
        delimiter += byte == '|' ? "|---" : "";
    const ReadCredential read =
        read_source("---\nkind: credential\n" + front + "---\n## Artifacts\n### A {#a}\n" + header +
                        "\n" + delimiter.substr(0, delimiter.size() - 3) + "\n| x | y | z |\n",
                    vocabulary_with_scales());
    const std::string tree = print_tree(read.tree.root);
    CHECK(read.findings().empty());
    return tree.find("rubric:") != std::string::npos;
}

} // namespace

TEST_CASE("a table whose first header is `Criterion` is a rubric, whatever the others say") {
    CHECK(is_rubric("| Criterion | Monday | Tuesday |"));
    CHECK(is_rubric("| criterion | Yes | No |"));
}

TEST_CASE("a table whose other headers are levels of the scale is a rubric") {
    CHECK(is_rubric("| What we look at | Secure | Beginning |"));
    CHECK(is_rubric("|  | DEVELOPING | **Fully secure** |"));
}

TEST_CASE("any other table is prose") {
    CHECK_FALSE(is_rubric("| Day | Monday | Tuesday |"));
    CHECK_FALSE(is_rubric("| Day | Secure | Tuesday |"));
    CHECK_FALSE(is_rubric("| Secure | Day | Beginning |"));
    CHECK_FALSE(is_rubric("| Question | Yes | No |"));
}

TEST_CASE("without a scale that is known, the levels of any one make a rubric") {
    CHECK(is_rubric("| Question | Yes | No |", ""));
    CHECK(is_rubric("| Question | Yes | No |", "scale: thre\n"));
    CHECK_FALSE(is_rubric("| Question | Yes | Secure |", ""));
}
