// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/identifiers.h"

#include <doctest/doctest.h>

namespace credsmith::emit {
namespace {

repository::Repository with_base(std::string base) {
    repository::Repository repository;
    repository.manifest.emplace();
    if (!base.empty()) repository.manifest->base_uri = model::derived_text(std::move(base), {});
    return repository;
}

TEST_CASE("nodes are named by version 5 UUIDs of their path below the base address") {
    const Identifiers identifiers(with_base("https://creds.example.org/"));
    CHECK(identifiers.urn({"framework"}) == "urn:uuid:46359257-026d-5a40-b834-99671b0a44e5");
    CHECK(identifiers.urn({"rub", "c1", "l1"}) == "urn:uuid:c65e0ea3-aa88-5ab0-a415-308a978f33d0");
}

TEST_CASE("another base address gives other names") {
    const Identifiers one(with_base("https://creds.example.org/"));
    const Identifiers other(with_base("https://creds.example.net/"));
    CHECK(one.urn({"credential", "a"}) != other.urn({"credential", "a"}));
}

TEST_CASE("without a base address there are names all the same") {
    const Identifiers identifiers(with_base(""));
    CHECK(identifiers.urn({"credential", "a"}).size() == std::string_view("urn:uuid:").size() + 36);
    CHECK(base_uri(with_base("")).empty());
}

} // namespace
} // namespace credsmith::emit
