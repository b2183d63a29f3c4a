// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/emitter.h"
#include "credsmith/emit/open_badges/subject.h"
#include "credsmith/json/read.h"
#include "unit/emit/full_repository.h"

#include <algorithm>

namespace credsmith::emit {
namespace {

Emitted emitted(const repository::Repository& repository, std::string_view id) {
    const Emitter* emitter = find_emitter("open-badges-3");
    REQUIRE(emitter != nullptr);
    return emitter->credential(repository, test::entity_named(repository.credentials, id));
}

Emitted emitted_with(const std::string& fields, test::Files files = {}) {
    files["credentials/a.yaml"] = "kind: credential\nid: a\ntitle: A\n" + fields;
    const test::BuiltRepository built = test::build_repository(std::move(files));
    return emitted(built.repository, "a");
}

json::Value parsed(const Output& output) {
    const auto value = json::read(output.bytes);
    REQUIRE(value.has_value());
    return *value;
}

json::Value full_achievement() {
    return parsed(emitted(test::full_repository().repository, "coaching").outputs[0]);
}

json::Value achievement_with(const std::string& fields, test::Files files = {}) {
    return parsed(emitted_with(fields, std::move(files)).outputs[0]);
}

bool has_loss(const Emitted& emitted, Loss::Kind kind, std::string_view field) {
    return std::ranges::any_of(emitted.losses, [&](const Loss& loss) {
        return loss.kind == kind && loss.field == field && !loss.note.empty();
    });
}

test::Files without_base_uri() {
    return {{"credsmith.yaml", "credsmith: 1\nname: Test\nissuer: kvec\n"}};
}

TEST_CASE("a credential becomes an Achievement and a template of an award") {
    const Emitted result = emitted(test::full_repository().repository, "coaching");
    REQUIRE(result.outputs.size() == 2);
    CHECK(result.outputs[0].path == "credentials/coaching.achievement.json");
    CHECK(result.outputs[1].path == "credentials/coaching.credential.json");
    json::Value achievement = parsed(result.outputs[0]);
    const json::Value award = parsed(result.outputs[1]);
    CHECK(achievement["@context"] == award["@context"]);
    achievement.erase("@context");
    CHECK(award["credentialSubject"]["achievement"] == achievement);
    CHECK_FALSE(award.contains("proof"));
}

TEST_CASE("the identifier of an Achievement is the address of the credential and its version") {
    CHECK(full_achievement()["id"] == "https://credentials.example.org/c/coaching/1.0");
    CHECK(achievement_with("version: \"2.1\"\n")["id"] ==
          "https://credentials.example.org/credentials/a/2.1");
}

TEST_CASE("every identifier is absolute, also without a base address") {
    const Emitted result =
        emitted_with("scale: three-level\nsubmission: {parts: [{kind: other, rubric: "
                     "{criteria: [{title: T, cells: {basic: b}}]}}]}\n",
                     without_base_uri());
    const json::Value award = parsed(result.outputs[1]);
    const json::Value& achievement = award["credentialSubject"]["achievement"];
    const json::Value& criterion = achievement["resultDescription"][0];
    for (const json::Value& id : {award["id"], award["credentialSubject"]["id"], achievement["id"],
                                  criterion["id"], criterion["rubricCriterionLevel"][0]["id"]}) {
        CAPTURE(id);
        CHECK(id.get<std::string>().starts_with("urn:uuid:"));
    }
    CHECK(has_loss(result, Loss::Kind::invented, "uri"));
}

TEST_CASE("every type and every list is an array") {
    const json::Value achievement = full_achievement();
    for (const char* list : {"type", "tag", "alignment", "resultDescription"})
        CHECK(achievement[list].is_array());
    CHECK(achievement["creator"]["type"] == json::Value::array({"Profile"}));
    CHECK(achievement["alignment"][0]["type"] == json::Value::array({"Alignment"}));
    CHECK(achievement["image"]["type"] == "Image");
}

TEST_CASE("a criterion becomes a result description with its levels and the required one") {
    const json::Value result = full_achievement()["resultDescription"][0];
    CHECK(result["name"] == "Observation record: Use of evidence");
    CHECK(result["resultType"] == "RubricCriterionLevel");
    const json::Value& levels = result["rubricCriterionLevel"];
    REQUIRE(levels.size() == 3);
    CHECK(levels[0]["name"] == "Developing");
    CHECK(levels[0]["level"] == "1");
    CHECK(levels[2]["description"] == "Ties three events.");
    CHECK(result["requiredLevel"] == levels[1]["id"]);
}

TEST_CASE("points are strings") {
    const json::Value achievement = achievement_with(
        "scale: pair\nsubmission: {parts: [{kind: other, rubric: {criteria: [{title: T, cells: "
        "{no: "
        "a, yes: b}}]}}]}\n",
        {{"scales/pair.yaml", "kind: scale\nid: pair\ntitle: Pair\npasses: met\nlevels:\n"
                              "  - {id: not-met, name: \"no\", points: 0.5}\n"
                              "  - {id: met, name: \"yes\", points: 2}\n"}});
    const json::Value& levels = achievement["resultDescription"][0]["rubricCriterionLevel"];
    CHECK(levels[0]["points"] == "0.5");
    CHECK(levels[1]["points"] == "2");
}

TEST_CASE("identifiers of criteria and levels do not change with the version") {
    const std::string rubric =
        "scale: three-level\nsubmission: {parts: [{kind: other, rubric: {criteria: "
        "[{id: c, title: T, cells: {basic: b}}]}}]}\n";
    CHECK(achievement_with("version: \"1.0\"\n" + rubric)["resultDescription"] ==
          achievement_with("version: \"2.0\"\n" + rubric)["resultDescription"]);
}

TEST_CASE("topics, audience and tags are one list without repetition") {
    CHECK(full_achievement()["tag"] ==
          json::Value::array({"Coaching", "Teacher leader", "feedback"}));
}

TEST_CASE("the image is an object with an address below the base address") {
    CHECK(
        full_achievement()["image"].dump() ==
        R"({"id":"https://credentials.example.org/credentials/coaching/badge.png","type":"Image","caption":"Two arrows"})");
}

TEST_CASE("fields of the author's own stay behind, and that is told") {
    const Emitted result = emitted_with("components: [{title: One, x-slide: 3}]\n");
    CHECK(has_loss(result, Loss::Kind::left_out, "x-..."));
    CHECK_FALSE(
        has_loss(emitted_with("components: [{title: One}]\n"), Loss::Kind::left_out, "x-..."));
}

TEST_CASE("a UUID that an author wrote is the identifier of the result") {
    const std::string uuid = "3f1d1c0e-5c2a-4b7e-9a54-0f6d2f4b8a10";
    const json::Value achievement = achievement_with(
        "scale: three-level\nsubmission: {parts: [{kind: other, rubric: {criteria: "
        "[{id: c, title: T, uuid: " +
        uuid + ", cells: {basic: b}}]}}]}\n");
    CHECK(achievement["resultDescription"][0]["id"] == "urn:uuid:" + uuid);
}

TEST_CASE("an image without an address is left out, and that is told") {
    const Emitted result = emitted_with("badge: {file: badge.png}\n", without_base_uri());
    CHECK_FALSE(parsed(result.outputs[0]).contains("image"));
    CHECK(has_loss(result, Loss::Kind::left_out, "badge"));
}

TEST_CASE("the issuer is a Profile, as creator and as issuer") {
    const json::Value award =
        parsed(emitted(test::full_repository().repository, "coaching").outputs[1]);
    CHECK(award["issuer"]["id"] == "https://credentials.example.org/issuers/kvec");
    CHECK(award["issuer"]["email"] == "contact@kvec.example.org");
    CHECK(award["issuer"] == award["credentialSubject"]["achievement"]["creator"]);
}

TEST_CASE("the template is dated without a clock") {
    const auto valid_from = [](const Emitted& result) {
        return parsed(result.outputs[1])["validFrom"].get<std::string>();
    };
    const std::string release =
        "version: \"1.1\"\nchangelog: [{version: \"1.0\", date: 2024-01-01}, "
        "{version: \"1.1\", date: 2025-02-03}]\n";
    CHECK(valid_from(emitted_with(release + "dates: {valid_from: 2025-07-01}\n")) ==
          "2025-07-01T00:00:00Z");
    CHECK(valid_from(emitted_with(release)) == "2025-02-03T00:00:00Z");
    const Emitted undated = emitted_with("");
    CHECK(valid_from(undated) == "1970-01-01T00:00:00Z");
    CHECK(has_loss(undated, Loss::Kind::invented, "dates.valid_from"));
    CHECK_FALSE(has_loss(emitted_with(release), Loss::Kind::invented, "dates.valid_from"));
}

TEST_CASE("the template names nobody, and that is told") {
    const Emitted result = emitted(test::full_repository().repository, "coaching");
    CHECK(parsed(result.outputs[1])["credentialSubject"]["id"] ==
          "urn:uuid:00000000-0000-0000-0000-000000000000");
    CHECK(has_loss(result, Loss::Kind::invented, "recipient"));
}

TEST_CASE("no e-mail address of a contributor is anywhere in an export") {
    for (const Output& output : emitted(test::full_repository().repository, "coaching").outputs)
        CHECK(output.bytes.find(test::private_address) == std::string::npos);
}

TEST_CASE("what was turned to text or left out is told, and nothing that was not written") {
    const Emitted full = emitted(test::full_repository().repository, "coaching");
    for (const char* field :
         {"value_proposition", "key_method", "prompts.words", "workload", "passing"})
        CHECK(has_loss(full, Loss::Kind::as_text, field));
    for (const char* field : {"status", "rationale", "references", "resources", "recognitions",
                              "contributors", "license", "artifacts.privacy", "dates.created"})
        CHECK(has_loss(full, Loss::Kind::left_out, field));
    const Emitted bare = emitted_with("");
    for (const char* field : {"rationale", "references", "contributors", "artifacts.privacy"})
        CHECK_FALSE(has_loss(bare, Loss::Kind::left_out, field));
}

TEST_CASE("an alignment that names no target is left out, and that is told") {
    const Emitted result = emitted_with(
        "alignments: [{framework: Some standards, name: N, url: \"https://example.org/\"}, "
        "{framework: Others, name: N}]\n");
    CHECK(parsed(result.outputs[0])["alignment"].size() == 1);
    CHECK(has_loss(result, Loss::Kind::left_out, "alignments"));
}

TEST_CASE("criteria always say something") {
    CHECK(achievement_with("")["criteria"]["narrative"] == "A");
    CHECK(full_achievement()["criteria"]["id"] == "https://www.example.org/coaching");
}

TEST_CASE("languages are given as far as the format knows them") {
    for (const char* tag : {"en", "en-US", "zh-Hant", "zh-Hant-TW", "es-419"}) {
        CAPTURE(tag);
        CHECK(open_badges::is_supported_language(tag));
    }
    for (const char* tag : {"", "EN", "en_US", "en-us", "de-CH-1901", "en-", "x", "en-USA"}) {
        CAPTURE(tag);
        CHECK_FALSE(open_badges::is_supported_language(tag));
    }
    const Emitted result = emitted_with("language: de-CH-1901\n");
    CHECK_FALSE(parsed(result.outputs[0]).contains("inLanguage"));
    CHECK(has_loss(result, Loss::Kind::left_out, "language"));
}

TEST_CASE("stacks are not exported") {
    const bool has_stacks = find_emitter("open-badges-3")->stack != nullptr;
    CHECK_FALSE(has_stacks);
}

} // namespace
} // namespace credsmith::emit
