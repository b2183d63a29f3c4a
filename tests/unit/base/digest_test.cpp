// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/assert.h"
#include "credsmith/base/digest.h"

#include <doctest/doctest.h>

using namespace credsmith::base;

TEST_CASE("SHA-256 gives the published digests of FIPS 180-2") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256_hex(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a UUID of version 5 is derived from a name space and a name") {
    constexpr std::string_view name_space_dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    CHECK(uuid_v5(name_space_dns, "python.org") == "886313e1-3b8a-5372-9b90-0c9aee199e5d");
    CHECK(uuid_v5(uuid_name_space_url, "https://example.org/") !=
          uuid_v5(name_space_dns, "https://example.org/"));
}

TEST_CASE("a UUID that was derived serves as a name space") {
    const std::string issuer = uuid_v5(uuid_name_space_url, "https://example.org/");
    const std::string credential = uuid_v5(issuer, "credential/coaching");
    CHECK(credential.size() == 36);
    CHECK(credential[14] == '5');
    CHECK(std::string_view("89ab").find(credential[19]) != std::string_view::npos);
}

TEST_CASE("what is no UUID is no name space") {
    CHECK_THROWS_AS(static_cast<void>(uuid_v5("", "name")), InternalError);
    CHECK_THROWS_AS(static_cast<void>(uuid_v5("6ba7b810", "name")), InternalError);
    CHECK_THROWS_AS(static_cast<void>(uuid_v5("not-a-uuid", "name")), InternalError);
}
