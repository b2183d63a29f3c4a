// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/members.h"
#include "support/repository_builder.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::repository {
namespace {

using Ids = std::vector<std::string>;

/// The members of the stack `s`, which has these further fields.
Ids members(const std::string& fields, const std::string& other = "requires: {all: [b]}\n") {
    test::Files files;
    for (const std::string id : {"a", "b", "c"})
        files[id + ".yaml"] = "kind: credential\nid: " + id + "\ntitle: T\ntopics: [" +
                              (id == "c" ? "Talk" : "Words") + "]\ntags: [all]\n";
    files["s.yaml"] = "kind: stack\nid: s\ntitle: S\n" + fields;
    files["t.yaml"] = "kind: stack\nid: t\ntitle: T\n" + other;
    const test::BuiltRepository built = test::build_repository(files);
    Ids ids;
    for (const std::size_t index : members_of(built.repository, built.repository.stacks.front()))
        ids.push_back(built.repository.credentials[index].id->value);
    return ids;
}

} // namespace

TEST_CASE("members are named, however deep, and each counts once") {
    CHECK(members("requires: {all: [c, {any: [a, c]}]}\n") == Ids{"a", "c"});
    CHECK(members("requires: {all: [a]}\ncapstone: b\n") == Ids{"a", "b"});
    CHECK(members("").empty());
    CHECK(members("requires: {all: [nobody, a]}\n") == Ids{"a"});
}

TEST_CASE("a tag, a topic or an issuer finds members, in any case of letters") {
    CHECK(members("requires: {choose: {min: 1}, from: {topic: words}}\n") == Ids{"a", "b"});
    CHECK(members("requires: {choose: {min: 1}, from: {tag: ALL}}\n") == Ids{"a", "b", "c"});
    CHECK(members("requires: {choose: {min: 1}, from: {issuer: kvec}}\n") == Ids{"a", "b", "c"});
}

TEST_CASE("the members of a stack inside count, and stacks in a circle end") {
    CHECK(members("requires: {all: [c, {stack: t}]}\n") == Ids{"b", "c"});
    CHECK(members("requires: {all: [c, {stack: t}]}\n", "requires: {all: [a, {stack: s}]}\n") ==
          Ids{"a", "c"});
}

} // namespace credsmith::repository
