// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/fix_diff.h"
#include "credsmith/diagnostic/render/frames.h"
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

namespace credsmith::diagnostic {
namespace {

/// What is shown of a fix of the first `words` with these replacements.
std::string shown(const Pages& pages, std::string_view words, std::vector<Change> changes,
                  std::size_t width = 100, Safety safety = Safety::safe) {
    Diagnostic finding = finding_at(pages.span(words));
    finding.fixes = {{"mend it", safety, std::move(changes)}};
    Places places(pages.sources);
    const SnippetLook look = frame_look(finding, places, Palette(false), width);
    return render_fix_diff(finding, finding.fixes.front(), places, look);
}

TEST_CASE("a fix is shown as the line that goes and the line that comes") {
    Pages pages;
    pages.add("a.yaml", "kind: references\nitems:\n  - {doi: https://doi.org/10.1/x}\n");
    CHECK(
        shown(pages, "https://doi.org/10.1/x", {ReplaceText{pages.span("https://doi.org/"), ""}}) ==
        "3 -   - {doi: https://doi.org/10.1/x}\n"
        "3 +   - {doi: 10.1/x}\n");
}

TEST_CASE("lines that only come, and lines that only go") {
    Pages pages;
    pages.add("a.yaml", "one\ntwo\nthree\n");
    CHECK(shown(pages, "two", {ReplaceText{pages.span("two\n"), ""}}) == "2 - two\n");
    CHECK(shown(pages, "two", {ReplaceText{pages.span("two\n"), "two\nand\nmore\n"}}) ==
          "3 + and\n4 + more\n");
    CHECK(shown(pages, "two", {ReplaceText{pages.span("two"), ""}}) == "2 - two\n2 +\n");
}

TEST_CASE("neighbouring changes stand together, far ones apart") {
    Pages pages;
    pages.add("a.yaml", "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n");
    CHECK(shown(pages, "one",
                {ReplaceText{pages.span("ten"), "10"}, ReplaceText{pages.span("one"), "1"},
                 ReplaceText{pages.span("two"), "2"}}) ==
          " 1 - one\n 2 - two\n 1 + 1\n 2 + 2\n10 - ten\n10 + 10\n");
}

TEST_CASE("a change in another file says where") {
    Pages pages;
    const auto page = pages.add("a.yaml", "one\n");
    const auto other = pages.add("b/c.yaml", "two\nthree\n");
    CHECK(shown(pages, "one",
                {ReplaceText{pages.span("one", 0, page), "1"},
                 ReplaceText{pages.span("three", 0, other), "3"}}) ==
          "1 - one\n1 + 1\n ::: b/c.yaml:2:1\n2 - three\n2 + 3\n");
}

TEST_CASE("a long line is cut around what changes, and wide characters are measured") {
    Pages pages;
    pages.add("a.md", std::string(5000, 'x') + "授業を wrong見る" + std::string(5000, 'y') + "\n");
    const std::string diff = shown(pages, "wrong", {ReplaceText{pages.span("wrong"), "right"}}, 50);
    CHECK(diff == "1 - …xxxxxxxxxxxx授業を wrong見るyyyyyyyyyyyyyyyy…\n"
                  "1 + …xxxxxxxxxxxx授業を right見るyyyyyyyyyyyyyyyy…\n");
}

TEST_CASE("carriage returns are no part of what is seen, and escapes never reach a terminal") {
    Pages pages;
    pages.add("a.md", "one\r\nt\x1bwo\r\n");
    CHECK(shown(pages, "one", {ReplaceText{pages.span("one"), "1"}}) == "1 - one\n1 + 1\n");
    CHECK(shown(pages, "one", {ReplaceText{pages.span("\r\n"), "\n"}}).empty());
    CHECK(shown(pages, "one", {ReplaceText{pages.span("\x1bw"), "w"}}).find('\x1b') ==
          std::string::npos);
}

TEST_CASE("of many lines the first are shown") {
    Pages pages;
    pages.add("a.md", "one\n");
    std::string many;
    for (int i = 0; i < 9; ++i)
        many += "new\n";
    const std::string diff = shown(pages, "one", {ReplaceText{pages.span("one\n"), many}});
    CHECK(diff.starts_with("1 - one\n1 + new\n"));
    CHECK(diff.ends_with("8 + new\n...\n"));
}

TEST_CASE("what a person has to decide is not shown, nor what only the file's own form can tell") {
    Pages pages;
    pages.add("a.md", "one two\n");
    CHECK(shown(pages, "one", {ReplaceText{pages.span("one"), "1"}}, 100, Safety::unsafe).empty());
    CHECK(shown(pages, "one", {SetAttribute{pages.span("one"), "id", "x"}}).empty());
    CHECK(shown(pages, "one", {}).empty());
    CHECK(shown(pages, "one",
                {ReplaceText{pages.span("one two"), "1"}, ReplaceText{pages.span("two"), "2"}})
              .empty());
}

} // namespace
} // namespace credsmith::diagnostic
