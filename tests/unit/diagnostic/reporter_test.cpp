// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/reporter.h"

#include <doctest/doctest.h>

namespace credsmith::diagnostic {
namespace {

constexpr Kind too_few{"rubric/few-levels", Stage::rule, while_unwritten, "enough levels", "0.1"};
constexpr Message<std::string_view, int> few{"`{}` has {} levels"};
constexpr text::Span place{text::SourceId{3}, 10, 20};

TEST_CASE("a report formats its message and takes the mildest severity of its kind") {
    Reporter reporter;
    reporter.report(too_few, place, few, "coaching", 1);
    REQUIRE(reporter.found().size() == 1);
    const Diagnostic& finding = reporter.found().front();
    CHECK(finding.kind == &too_few);
    CHECK(finding.severity == Severity::note);
    CHECK(finding.span == place);
    CHECK(finding.message == "`coaching` has 1 levels");
}

TEST_CASE("labels, help and fixes are added to the finding that was just reported") {
    Reporter reporter;
    reporter.add(too_few, Severity::error, place, "few")
        .label({text::SourceId{3}, 0, 4}, "first defined here")
        .help("add one")
        .fix({"add an empty level", Safety::unsafe, {RemoveItem{place}}});
    const std::vector<Diagnostic> found = reporter.take();
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].labels.size() == 1);
    CHECK(found[0].labels[0].text == "first defined here");
    CHECK(found[0].help == "add one");
    REQUIRE(found[0].fixes.size() == 1);
    CHECK(found[0].fixes[0].title == "add an empty level");
    CHECK(found[0].fixes[0].changes.size() == 1);
}

TEST_CASE("severities have the names that authors write") {
    CHECK(name_of(Severity::off) == "off");
    CHECK(name_of(Severity::note) == "note");
    CHECK(name_of(Severity::warning) == "warning");
    CHECK(name_of(Severity::error) == "error");
}

} // namespace
} // namespace credsmith::diagnostic
