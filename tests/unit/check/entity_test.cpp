// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/entity.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::check {
namespace {

bool lost_references(const std::vector<std::string>& unreadable) {
    model::Credential credential;
    for (const std::string& field : unreadable)
        credential.unreadable.push_back(field);
    return was_lost(credential, "references");
}

TEST_CASE("a field is lost with its name, with one nearly like it, or with everything") {
    CHECK(lost_references({"references"}));
    CHECK(lost_references({"refrences"}));
    CHECK(lost_references({"*"}));
    CHECK(lost_references({"resources", "references"}));
    CHECK_FALSE(lost_references({"outcomes"}));
    CHECK_FALSE(lost_references({}));
}

TEST_CASE("a finding about a credential stands at its id, else at its title, else at all of it") {
    model::Credential credential;
    credential.span = {text::SourceId{0}, 0, 90};
    CHECK(place_of(credential) == credential.span);
    credential.title.emplace();
    credential.title->span = {text::SourceId{0}, 20, 30};
    CHECK(place_of(credential) == credential.title->span);
    credential.id.emplace();
    credential.id->span = {text::SourceId{0}, 10, 12};
    CHECK(place_of(credential) == credential.id->span);
}

} // namespace
} // namespace credsmith::check
