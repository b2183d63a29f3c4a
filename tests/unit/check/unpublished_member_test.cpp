// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Files stack_of(std::string_view stack_status, std::string_view member_fields) {
    return {{"credentials/a.yaml", "kind: credential\nid: a\n" + std::string(member_fields)},
            {"stacks/s.yaml", "kind: stack\n"
                              "id: s\n"
                              "status: " +
                                  std::string(stack_status) + "\nrequires: {all: [a]}\n"}};
}

Lines unpublished(const Files& files) {
    return lines_of("stack/unpublished-member", files);
}

} // namespace

TEST_CASE("a member that is not published is found in a published stack") {
    CHECK(unpublished(stack_of("published", "status: in_review\n")) ==
          Lines{"error `a` this stack is published, but `a` is still in review"});
    CHECK(unpublished(stack_of("published", "status: retired\n")) ==
          Lines{"error `a` this stack is published, but `a` is retired"});
    CHECK(unpublished(stack_of("published", "")) ==
          Lines{"error `a` this stack is published, but `a` is a draft"});
    CHECK(unpublished(stack_of("published", "status: published\n")).empty());
}

TEST_CASE("the status is shown in the member's own file") {
    const BuiltRepository built = build_repository(stack_of("published", "status: approved\n"));
    const auto findings = run_rule("stack/unpublished-member", built);
    REQUIRE(findings.size() == 1);
    const diagnostic::Label& label = findings.front().labels.front();
    CHECK(built.sources->at(label.span.source).path == "credentials/a.yaml");
    CHECK(built.sources->cut(label.span) == "approved");
}

TEST_CASE("stacks that are not published may have members that are not either") {
    for (const char* status : {"draft", "in_review", "approved", "suspended", "retired"})
        CHECK(unpublished(stack_of(status, "status: draft\n")).empty());
}

TEST_CASE("unknown members, and a status that could not be read, are reported elsewhere") {
    CHECK(unpublished(stack_of("published", "status: publishd\n")).empty());
    Files files = stack_of("published", "status: draft\n");
    files["credentials/a.yaml"] = "kind: credential\nid: b\nstatus: draft\n";
    CHECK(unpublished(files).empty());
}
