// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

namespace credsmith::test {
namespace {

BuiltRepository translated(const std::string& status, const std::string& source) {
    return build_repository(
        {{"credentials/a.yaml", "kind: credential\nid: a\ntitle: Number Talks\n"
                                "status: " +
                                    status + "\n"},
         {"credentials/a.es.yaml", "kind: translation\nof: a\nlanguage: es\nsections:\n"
                                   "  title: {text: Charlas, source: " +
                                       source + "}\n"}});
}

Lines stale(const std::string& status, const std::string& source) {
    const BuiltRepository built = translated(status, source);
    return describe(run_rule("translation/stale-text", built), built);
}

TEST_CASE("a stale text is a note in a draft and a warning from review on") {
    CHECK(stale("draft", "000000000000") ==
          Lines{"note `title` `title` of `a` has changed since it was translated"});
    CHECK(stale("published", "000000000000") ==
          Lines{"warning `title` `title` of `a` has changed since it was translated"});
}

TEST_CASE("a source that has not the form of one says nothing about the text") {
    CHECK(stale("draft", "3f9a").empty());
    CHECK(stale("draft", "3F9A2C41D0BE").empty());
}

TEST_CASE("the fix of a stale text writes the digest of the text that stands there now") {
    const BuiltRepository built = translated("draft", "000000000000");
    const auto found = run_rule("translation/stale-text", built);
    REQUIRE(found.size() == 1);
    const auto& change =
        std::get<diagnostic::ReplaceText>(found.front().fixes.front().changes.front());
    CHECK(built.sources->cut(change.span) == "000000000000");
    const BuiltRepository mended = translated("draft", change.replacement);
    CHECK(run_rule("translation/stale-text", mended).empty());
}

} // namespace
} // namespace credsmith::test
