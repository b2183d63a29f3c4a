// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines missing(std::string_view fields) {
    return lines_of("metadata/missing-field",
                    {{"credentials/a.yaml", "kind: credential\nid: a\n" + std::string(fields)}});
}

constexpr std::string_view all_fields = "version: \"1.0\"\n"
                                        "license: CC-BY-4.0\n"
                                        "workload: 12\n"
                                        "badge: {file: b.png, alt: Two arrows}\n"
                                        "contributors: [{name: Writing team, role: author}]\n";

} // namespace

TEST_CASE("each missing field is told once, at the id, in the words of the file") {
    CHECK(missing("status: draft\n") ==
          Lines{"note `a` `version` is missing", "note `a` `license` is missing",
                "note `a` `workload` is missing", "note `a` `badge` is missing"});
    CHECK(missing("") == Lines{"note `a` `status` is missing", "note `a` `version` is missing",
                               "note `a` `license` is missing", "note `a` `workload` is missing",
                               "note `a` `badge` is missing"});
}

TEST_CASE("contributors are asked for from review on, and all is an error once published") {
    CHECK(missing("status: in_review\nversion: \"0.1\"\nlicense: x\nworkload: 1\n") ==
          Lines{"warning `a` `contributors` is missing", "warning `a` `badge` is missing"});
    CHECK(missing("status: published\nversion: \"1.0\"\nlicense: x\nworkload: 1\n") ==
          Lines{"error `a` `contributors` is missing", "error `a` `badge` is missing"});
}

TEST_CASE("a credential with all its fields has none missing") {
    CHECK(missing("status: published\n" + std::string(all_fields)).empty());
}

TEST_CASE("issuer and language may come from the manifest") {
    Files files = {{"credsmith.yaml", "credsmith: 1\nname: Test\n"},
                   {"credentials/a.yaml",
                    "kind: credential\nid: a\nstatus: draft\n" + std::string(all_fields)}};
    CHECK(lines_of("metadata/missing-field", files) ==
          Lines{"note `a` `language` is missing", "note `a` `issuer` is missing"});
}

TEST_CASE("what could not be read, or is written under nearly its name, is not missing") {
    CHECK(missing("status: draft\nversion: \"1.0\"\nlicence: CC-BY-4.0\nworkload: long\n"
                  "badge: [no]\n")
              .empty());
}

TEST_CASE("an id that is missing moves the finding to the title") {
    CHECK(lines_of(
              "metadata/missing-field",
              {{"credentials/a.yaml", "kind: credential\ntitle: A title\nstatus: draft\n" +
                                          std::string("license: x\nworkload: 1\nbadge: {}\n")}}) ==
          Lines{"note `A title` `version` is missing"});
}
