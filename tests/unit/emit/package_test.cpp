// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/digest.h"
#include "credsmith/emit/emitter.h"
#include "credsmith/json/read.h"
#include "credsmith/json/write.h"
#include "unit/emit/full_repository.h"

#include <algorithm>
#include <array>

namespace credsmith::emit {
namespace {

const Emitter& package() {
    const Emitter* emitter = find_emitter("package");
    REQUIRE(emitter != nullptr);
    return *emitter;
}

json::Value parsed(std::string_view bytes) {
    const auto value = json::read(bytes);
    REQUIRE(value.has_value());
    return *value;
}

Emitted emitted(const repository::Repository& repository, std::string_view id) {
    return package().credential(repository, test::entity_named(repository.credentials, id));
}

/// The package of the credential in which everything is written.
json::Value full_package() {
    return parsed(emitted(test::full_repository().repository, "coaching").outputs[0].bytes);
}

/// A package of a credential with these fields.
json::Value package_with(const std::string& fields) {
    const test::BuiltRepository built = test::build_repository(
        {{"credentials/a.yaml", "kind: credential\nid: a\ntitle: A\n" + fields}});
    return parsed(emitted(built.repository, "a").outputs[0].bytes);
}

std::string recomputed_hash(json::Value package, std::string_view kind) {
    json::Value content = json::Value::object();
    for (const std::string_view name :
         {kind, std::string_view("issuer"), std::string_view("assets")})
        if (package.contains(name)) content[std::string(name)] = package[std::string(name)];
    return "sha256:" + base::sha256_hex(json::canonical(content));
}

template <class Visit>
void for_each_value(const json::Value& value, const Visit& visit) {
    visit(value);
    if (value.is_structured())
        for (const json::Value& inner : value)
            for_each_value(inner, visit);
}

TEST_CASE("a package is one file per credential or stack, named after its id") {
    const repository::Repository repository = test::full_repository().repository;
    const Emitted credential = emitted(repository, "coaching");
    REQUIRE(credential.outputs.size() == 1);
    CHECK(credential.outputs[0].path == "credentials/coaching.json");
    CHECK(credential.outputs[0].media_type == "application/json");
    const Emitted stack = package().stack(repository, repository.stacks.front());
    CHECK(stack.outputs[0].path == "stacks/leading.json");
}

TEST_CASE("the same repository gives the same bytes") {
    const Emitted first = emitted(test::full_repository().repository, "coaching");
    const Emitted second = emitted(test::full_repository().repository, "coaching");
    CHECK(first.outputs[0].bytes == second.outputs[0].bytes);
    CHECK(first.content_hash == second.content_hash);
}

TEST_CASE("the content hash covers what is said, and not what said it") {
    const Emitted result = emitted(test::full_repository().repository, "coaching");
    json::Value package = parsed(result.outputs[0].bytes);
    CHECK(package["content_hash"] == result.content_hash);
    CHECK(recomputed_hash(package, "credential") == result.content_hash);
    package["generator"]["version"] = "99.0";
    CHECK(recomputed_hash(package, "credential") == result.content_hash);
}

TEST_CASE("the content hash of a stack is made in the same way") {
    const repository::Repository repository = test::full_repository().repository;
    const Emitted result = package().stack(repository, repository.stacks.front());
    CHECK(recomputed_hash(parsed(result.outputs[0].bytes), "stack") == result.content_hash);
}

TEST_CASE("a change of a text, of the issuer or of a file changes the content hash") {
    test::BuiltRepository built = test::full_repository();
    const std::string before = emitted(built.repository, "coaching").content_hash;
    SUBCASE("text") {
        built.repository.credentials.front().title->value += "!";
    }
    SUBCASE("issuer") {
        built.repository.issuers.front().name->value += "!";
    }
    SUBCASE("file") {
        built.repository.index.files["credentials/coaching/badge.png"].sha256 =
            std::string(64, 'e');
    }
    CHECK(emitted(built.repository, "coaching").content_hash != before);
}

TEST_CASE("the issuer has a hash of its own") {
    json::Value issuer = full_package()["issuer"];
    const json::Value hash = issuer["content_hash"];
    issuer.erase("content_hash");
    CHECK(hash == "sha256:" + base::sha256_hex(json::canonical(issuer)));
    CHECK(issuer["email"] == "contact@kvec.example.org");
}

TEST_CASE("no e-mail address of a contributor is anywhere in a package") {
    const repository::Repository repository = test::full_repository().repository;
    std::string all = emitted(repository, "coaching").outputs[0].bytes;
    all += package().stack(repository, repository.stacks.front()).outputs[0].bytes;
    CHECK(all.find("A team") != std::string::npos);
    CHECK(all.find(test::private_address) == std::string::npos);
}

TEST_CASE("nothing is null or empty anywhere") {
    const auto check = [](const json::Value& value) {
        for_each_value(value, [](const json::Value& each) {
            CHECK_FALSE(each.is_null());
            CHECK_FALSE((each.is_structured() && each.empty()));
        });
    };
    check(full_package());
    check(package_with("references: []\nsubmission: {parts: [{kind: other}]}\n"));
}

TEST_CASE("every file that is named and on disk is listed once, by path") {
    const json::Value assets = full_package()["assets"];
    REQUIRE(assets.size() == 3);
    CHECK(assets[0]["path"] == "credentials/coaching/badge.png");
    CHECK(assets[0]["media_type"] == "image/png");
    CHECK(assets[0]["bytes"] == 1234);
    CHECK(assets[0]["sha256"] == std::string(64, 'b'));
    CHECK(assets[1]["path"] == "credentials/coaching/badge.svg");
    CHECK(assets[2]["path"] == "credentials/coaching/templates/log.md");
}

TEST_CASE("rich text is Markdown and HTML, with links that count from the root") {
    const json::Value statement = full_package()["credential"]["key_method"]["statement"];
    CHECK(statement["markdown"] == "Plan and [observe](credentials/coaching/badge.png).");
    CHECK(statement["html"] ==
          "<p>Plan and <a href=\"credentials/coaching/badge.png\">observe</a>.</p>\n");
}

TEST_CASE("HTML of a package is safe to show") {
    const json::Value package = package_with(
        "rationale: |\n"
        "  <script>alert(1)</script> [a](javascript:alert(1)) <img src=x onerror=alert(1)>\n"
        "references: [{key: k, text: \"<b onclick=x>A</b> (2020). B [c](javascript:x)\"}]\n");
    const json::Value& credential = package["credential"];
    for (const json::Value& text : {credential["rationale"], credential["references"][0]["text"]}) {
        const auto html = text["html"].get<std::string>();
        CAPTURE(html);
        CHECK(html.find("<script") == std::string::npos);
        CHECK(html.find("<img") == std::string::npos);
        CHECK(html.find("<b") == std::string::npos);
        CHECK(html.find("href=\"javascript") == std::string::npos);
    }
}

TEST_CASE("a rubric carries the levels of its scale, low to high, and the one that passes") {
    const json::Value parts = full_package()["credential"]["submission"]["parts"];
    const json::Value& rubric = parts[2]["rubric"];
    CHECK(rubric["scale"] == "three-level");
    REQUIRE(rubric["levels"].size() == 3);
    CHECK(rubric["levels"][0].dump() == R"({"id":"developing","name":"Developing","rank":1})");
    CHECK(rubric["levels"][2]["rank"] == 3);
    CHECK(rubric["pass_level"] == "proficient");
    CHECK(rubric["criteria"][0]["required_level"] == "proficient");
    CHECK(rubric["criteria"][0]["cells"].begin().key() == "developing");
    CHECK(parts[1]["rubric"]["levels"][1].dump() ==
          R"({"id":"met","name":"Met","points":2,"rank":2})");
}

TEST_CASE("an alignment carries its framework") {
    const json::Value alignments = full_package()["credential"]["alignments"];
    CHECK(
        alignments[0]["framework"].dump() ==
        R"({"id":"psel","title":"Standards for Leaders","url":"https://psel.example.org/","year":"2015"})");
    CHECK(alignments[0]["name"] == "Capacity");
    CHECK(alignments[1]["framework"].dump() == R"({"title":"Some standards"})");
}

TEST_CASE("prerequisites and members carry the address and title of what they name") {
    json::Value link = full_package()["credential"]["prerequisites"]["credentials"][0];
    CHECK(
        link.dump() ==
        R"({"ref":"feedback","uri":"https://credentials.example.org/credentials/feedback","title":"Giving Feedback"})");
    const repository::Repository repository = test::full_repository().repository;
    const json::Value stack =
        parsed(package().stack(repository, repository.stacks.front()).outputs[0].bytes)["stack"];
    link["version"] = "1.0";
    CHECK(stack["requires"]["all"][1] == link);
}

TEST_CASE("no prerequisites on purpose is not the same as none written") {
    CHECK(package_with("prerequisites: none\n")["credential"]["prerequisites"].dump() ==
          R"({"none":true})");
    CHECK_FALSE(package_with("")["credential"].contains("prerequisites"));
}

TEST_CASE("a credential of which next to nothing is written is a package all the same") {
    const json::Value package = package_with("");
    CHECK(package["credential"]["title"] == "A");
    CHECK(package["credential"]["status"] == "draft");
    CHECK(package["credential"]["passing"]["rule"] == "all");
    CHECK_FALSE(package.contains("assets"));
}

TEST_CASE("the index lists what it is given, in that order") {
    const std::array entries{
        IndexEntry{"credential", "a", "A", "1.0", "draft", "credentials/a.json", "sha256:1"},
        IndexEntry{"stack", "b", "", "", "published", "stacks/b.json", "sha256:2"}};
    const Output output = package().index({}, entries);
    CHECK(output.path == "index.json");
    const json::Value index = parsed(output.bytes);
    CHECK(index["format"] == "credsmith-index/1");
    CHECK(index["entries"][0]["title"] == "A");
    CHECK(index["entries"][0]["version"] == "1.0");
    CHECK(index["entries"][1]["title"] == "b");
    CHECK_FALSE(index["entries"][1].contains("version"));
}

} // namespace
} // namespace credsmith::emit
