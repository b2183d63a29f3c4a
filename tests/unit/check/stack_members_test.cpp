// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/stack_members.h"
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

/// How many members a stack of these fields has beside credentials a, b and c; -1 if not settled.
int count(const std::string& fields) {
    Files files{{"stacks/s.yaml", "kind: stack\nid: s\ntitle: S\nstatus: draft\n" + fields},
                {"stacks/other.yaml",
                 "kind: stack\nid: other\ntitle: O\nstatus: draft\nrequires: {all: [a]}\n"}};
    for (const std::string id : {"a", "b", "c"})
        files["credentials/" + id + ".yaml"] =
            "kind: credential\nid: " + id + "\ntitle: T\nstatus: draft\n";
    const BuiltRepository built = build_repository(std::move(files));
    for (const model::Stack& stack : built.repository.stacks) {
        if (stack.id->value != "s") continue;
        const auto members = check::settled_members(stack);
        return members ? static_cast<int>(members->size()) : -1;
    }
    return -2;
}

} // namespace

TEST_CASE("members that are listed are settled, and count once") {
    CHECK(count("requires: {all: [a, b]}\n") == 2);
    CHECK(count("requires: {any: [a, a]}\n") == 1);
    CHECK(count("requires: {all: [a, {any: [b, c]}]}\n") == 3);
    CHECK(count("requires: {choose: {min: 1}, from: [a, b]}\n") == 2);
    CHECK(count("requires: {all: [a]}\ncapstone: b\n") == 2);
}

TEST_CASE("what can be any credential settles nothing") {
    CHECK(count("") == -1);
    CHECK(count("requires: {all: [a, nobody]}\n") == -1);
    CHECK(count("requires: {all: [a, {stack: other}]}\n") == -1);
    CHECK(count("requires: {choose: {min: 1}, from: {tag: talk}}\n") == -1);
    CHECK(count("requires: {all: [a]}\ncapstone: nobody\n") == -1);
    CHECK(count("requires: {all: [a], colour: red}\n") == -1);
}

TEST_CASE("a choice that does not say how many settles nothing, wherever it stands") {
    CHECK(count("requires: {choose: {max: 1}, from: [a, b]}\n") == -1);
    CHECK(count("requires: {choose: {min: 0}, from: [a, b]}\n") == -1);
    CHECK(count("requires: {choose: {min: 1}}\n") == -1);
    CHECK(count("requires: {all: [a, {choose: {max: 1}, from: [b, c]}]}\n") == -1);
    CHECK(count("requires: {any: [a, {choose: {max: 1}, from: [b, c]}]}\n") == -1);
    CHECK(count("requires: {choose: {min: 1}, from: [a, {choose: {max: 1}, from: [b]}]}\n") == -1);
}
