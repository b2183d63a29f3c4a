// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The required tests of the official JSON Schema suite, draft 2020-12: all of them pass.
#include "credsmith/json/read.h"
#include "credsmith/schema/evaluate.h"
#include "credsmith/schema/schema.h"
#include "support/conformance_data.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

using namespace credsmith;
namespace fs = std::filesystem;

namespace {

constexpr const char* data = "json-schema-2020-12";

json::Value read_json(const fs::path& path) {
    auto value = json::read(tests::read_data(path));
    REQUIRE_MESSAGE(value.has_value(), path.string());
    return *value;
}

/// What tests may refer to: the suite's own documents under the address it names, and the
/// metaschemas of the draft.
schema::Registry remotes() {
    schema::Registry registry;
    const fs::path served = tests::conformance_folder(data) / "test-suite" / "remotes";
    for (const auto& entry : fs::recursive_directory_iterator(served))
        if (entry.is_regular_file())
            registry.emplace("http://localhost:1234/" +
                                 fs::relative(entry.path(), served).generic_string(),
                             read_json(entry.path()));
    const fs::path meta = tests::conformance_folder(data) / "meta";
    registry.emplace("https://json-schema.org/draft/2020-12/schema",
                     read_json(meta / "schema.json"));
    for (const auto& entry : fs::directory_iterator(meta / "meta"))
        registry.emplace("https://json-schema.org/draft/2020-12/meta/" +
                             entry.path().stem().string(),
                         read_json(entry.path()));
    return registry;
}

struct Score {
    int passed = 0;
    int count = 0;
};

/// Runs one group: a schema and the instances it is tried on.
Score run_group(const json::Value& group, const schema::Registry& registry) {
    Score score;
    const auto schema = schema::Schema::compile(group["schema"], registry);
    if (!schema.has_value()) FAIL_CHECK(group["description"].dump() << ": " << schema.error());
    for (const json::Value& test : group["tests"]) {
        ++score.count;
        if (!schema.has_value()) continue;
        const auto violations =
            schema::evaluate(schema->compiled(), schema::JsonInstance(test["data"]));
        const bool is_right = violations.empty() == test["valid"].get<bool>();
        CHECK_MESSAGE(is_right, group["description"].dump() << " / " << test["description"].dump());
        if (is_right) ++score.passed;
    }
    return score;
}

} // namespace

TEST_CASE("every required test of the official suite passes") {
    if (!tests::has_conformance_data(data)) return;
    const schema::Registry registry = remotes();
    Score total;
    for (const auto& entry : fs::directory_iterator(tests::conformance_folder(data) /
                                                    "test-suite/tests/draft2020-12")) {
        if (!entry.is_regular_file()) continue; // `optional` is not required
        for (const json::Value& group : read_json(entry.path())) {
            const Score score = run_group(group, registry);
            total.passed += score.passed;
            total.count += score.count;
        }
    }
    std::cout << "JSON Schema 2020-12: " << total.passed << " of " << total.count
              << " required tests\n";
    CHECK(total.passed == total.count);
    CHECK(total.count == 1299);
}

TEST_CASE("the metaschema is valid by itself") {
    if (!tests::has_conformance_data(data)) return;
    const schema::Registry registry = remotes();
    const json::Value& metaschema = registry.at("https://json-schema.org/draft/2020-12/schema");
    const auto schema = schema::Schema::compile(metaschema, registry);
    REQUIRE(schema.has_value());
    CHECK(schema::is_valid(schema->compiled(), schema::JsonInstance(metaschema)));
    CHECK_FALSE(
        schema::is_valid(schema->compiled(), schema::JsonInstance(json::Value{{"type", "text"}})));
}
