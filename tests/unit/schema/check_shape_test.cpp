// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Each kind of finding about shape, word for word and at its bytes; and that one mistake is one
// finding.
#include "credsmith/json/read.h"
#include "credsmith/schema/check_shape.h"
#include "credsmith/schema/embedded.h"
#include "credsmith/syntax/yaml_reader.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using namespace credsmith;

namespace {

/// A finding as an author meets it.
struct Finding {
    std::string slug;
    std::string place; ///< the bytes that are underlined
    std::string message;
    std::string help;
    std::string fix; ///< what would be written instead, or nothing
};

std::string replacement_of(const diagnostic::Diagnostic& found) {
    if (found.fixes.empty()) return {};
    CHECK(found.fixes.front().safety == diagnostic::Safety::unsafe);
    const auto& change = found.fixes.front().changes.front();
    const auto* replaced = std::get_if<diagnostic::ReplaceText>(&change);
    if (replaced == nullptr) return "(taken out)";
    CHECK(replaced->span == found.span);
    return replaced->replacement;
}

std::vector<Finding> check(const std::string& bytes, const schema::Schema& schema) {
    diagnostic::Reporter syntax_reporter;
    const syntax::Tree tree = syntax::read_yaml(
        bytes, {{}, 0, static_cast<text::ByteOffset>(bytes.size())}, syntax_reporter);
    diagnostic::Reporter reporter;
    schema::check_shape(tree, schema, reporter);
    std::vector<Finding> findings;
    for (const diagnostic::Diagnostic& found : reporter.found())
        findings.push_back({std::string(found.kind->slug),
                            bytes.substr(found.span.begin, text::length(found.span)), found.message,
                            found.help, replacement_of(found)});
    return findings;
}

std::vector<Finding> check(const std::string& bytes, const char* kind) {
    return check(bytes, schema::embedded_schema("authoring/" + std::string(kind) + ".schema.json"));
}

/// The only finding in a credential with these lines beside the required ones.
Finding finding_in_credential(const std::string& lines) {
    const auto findings =
        check("kind: credential\nid: a\ntitle: A credential\n" + lines, "credential");
    REQUIRE(findings.size() == 1);
    return findings.front();
}

} // namespace

TEST_CASE("a field with a near name is said to be that one, and can be renamed") {
    const Finding found = finding_in_credential("sumary: A short text\n");
    CHECK(found.slug == "structure/unknown-field");
    CHECK(found.place == "sumary");
    CHECK(found.message == "`sumary` is not a field of a credential");
    CHECK(found.help == "did you mean `summary`?");
    CHECK(found.fix == "summary");
}

TEST_CASE("a field with another word for the same thing is said to be that one") {
    CHECK(finding_in_credential("licence: CC0\n").fix == "license");
    CHECK(finding_in_credential("keywords: [a]\n").fix == "tags");
    const Finding found = finding_in_credential("references:\n  - {key: a, organisation: B}\n");
    CHECK(found.message == "`organisation` is not a field of a reference");
    CHECK(found.fix == "organization");
}

TEST_CASE("an abbreviated field is said to be the whole one") {
    const auto findings =
        check("kind: credential\nid: a\ntitle: A\nworkload: {min: 1, typ: 2}\n", "credential");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().fix == "typical");
    CHECK(finding_in_credential("w: a\n").fix.empty());
}

TEST_CASE("a field that is nothing like any other can be kept as a note") {
    const Finding found = finding_in_credential("weather: fine\n");
    CHECK(found.help ==
          "remove it, or let its name start with `x-` to keep it as a note of your own");
    CHECK(found.fix.empty());
}

TEST_CASE("a field that is there already is no suggestion") {
    CHECK(finding_in_credential("titel: Another\n").fix.empty());
}

TEST_CASE("a field in quotes is not renamed by itself") {
    const Finding found = finding_in_credential("\"sumary\": A short text\n");
    CHECK(found.place == "\"sumary\"");
    CHECK(found.help == "did you mean `summary`?");
    CHECK(found.fix.empty());
}

TEST_CASE("fields that start with x- are nobody's business, in any group") {
    CHECK(
        check("kind: issuer\nid: a\nname: A\nurl: https://a.org/\nx-note: ~\n", "issuer").empty());
    CHECK(check("kind: credential\nid: a\ntitle: A\nbadge: {file: b.png, x-source: c}\n",
                "credential")
              .empty());
}

TEST_CASE("an unknown field of a group with a name is told by that name, and one of an entry by "
          "what it is") {
    CHECK(finding_in_credential("dates: {weather: fine}\n").message ==
          "`weather` is not a field of `dates`");
    CHECK(finding_in_credential("references: [{key: a, weather: fine}]\n").message ==
          "`weather` is not a field of a reference");
}

TEST_CASE("a field under another name is given back as one that cannot be known") {
    diagnostic::Reporter reporter;
    const std::string bytes = "kind: credential\nid: a\ntitle: A\nhours: 3\ndates: {creatd: a}\n";
    const syntax::Tree tree =
        syntax::read_yaml(bytes, {{}, 0, static_cast<text::ByteOffset>(bytes.size())}, reporter);
    const auto& schema = schema::embedded_schema("authoring/credential.schema.json");
    CHECK(schema::check_shape(tree, schema, reporter) == std::vector<std::string>{"workload"});
}

TEST_CASE("a misspelled field is not missing as well") {
    const auto findings = check("kind: credential\nid: a\ntitel: A credential\n", "credential");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().fix == "title");
}

TEST_CASE("what a file lacks is told at its kind") {
    const auto findings = check("kind: issuer\nid: a\nname: A\n", "issuer");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().slug == "structure/missing-field");
    CHECK(findings.front().place == "issuer");
    CHECK(findings.front().message == "the issuer has no web address (`url`)");
    CHECK(findings.front().help == "for example `url: https://ridge-and-valley.example.org/`");
}

TEST_CASE("what a group lacks is told at its key") {
    const Finding found = finding_in_credential("badge:\n  alt: Two arrows\n");
    CHECK(found.place == "badge");
    CHECK(found.message == "the badge has no image file (`file`)");
}

TEST_CASE("what an entry of a list lacks is told at what names it") {
    CHECK(finding_in_credential("contributors:\n  - name: Writing team\n").place == "Writing team");
    CHECK(finding_in_credential("changelog:\n  - changes: [A]\n    date: 2026-01-01\n").place ==
          "changes");
}

TEST_CASE("a title that is the name of its field is said once") {
    CHECK(finding_in_credential("components: [{id: goal}]\n").message ==
          "the method component has no `title`");
}

TEST_CASE("two fields that are missing are two findings") {
    CHECK(check("kind: stack\n", "stack").size() == 2);
}

TEST_CASE("a value of the wrong type is shown with what belongs there") {
    Finding found = finding_in_credential("audience: Teachers\n");
    CHECK(found.slug == "structure/wrong-type");
    CHECK(found.place == "Teachers");
    CHECK(found.message == "`audience` is `Teachers`, where a list belongs");
    CHECK(found.help == "for example `audience: [Teacher leader, Instructional coach]`");
    found = finding_in_credential("summary:\n  - one\n  - two\n");
    CHECK(found.place == "summary");
    CHECK(found.message == "`summary` is a list, where text belongs");
    found = finding_in_credential("tags: [{a: b}]\n");
    CHECK(found.message == "an entry of `tags` is a group of fields, where text belongs");
}

TEST_CASE("where several types are possible all are named") {
    const Finding found = finding_in_credential("prerequisites: assessment-literacy\n");
    CHECK(found.slug == "structure/wrong-type");
    CHECK(found.message == "`prerequisites` is `assessment-literacy`, where `none`, a list or a "
                           "group of fields belongs");
    CHECK(finding_in_credential("workload: 15 hours\n").message ==
          "`workload` is `15 hours`, where a number or a group of fields belongs");
}

TEST_CASE("a yes where true belongs is understood") {
    const Finding found =
        finding_in_credential("submission:\n  parts:\n    - {kind: other, required: no}\n");
    CHECK(found.message == "`required` is `no`, where `true` or `false` belongs");
    CHECK(found.help == "did you mean `false`?");
}

TEST_CASE("a long value is shown by its beginning") {
    const Finding found = finding_in_credential("tags: >\n  " + std::string(60, 'a') + "\n");
    CHECK(found.message == "`tags` is `" + std::string(40, 'a') + "...`, where a list belongs");
}

TEST_CASE("a value that is not among the choices is compared with them") {
    Finding found = finding_in_credential("status: publishd\n");
    CHECK(found.slug == "structure/not-a-choice");
    CHECK(found.place == "publishd");
    CHECK(found.message == "`status` is `publishd`, which is not one of its choices");
    CHECK(found.help == "did you mean `published`? choose `draft`, `in_review`, `approved`, "
                        "`published`, `suspended` "
                        "or `retired`");
    CHECK(found.fix == "published");
    found = finding_in_credential("status: \"publishd\"\n");
    CHECK(found.fix.empty());
    found = finding_in_credential("achievement_type: Microcredential\n");
    CHECK(found.slug == "structure/not-a-choice");
    CHECK(found.fix == "MicroCredential");
    CHECK(found.help == "did you mean `MicroCredential`?");
}

TEST_CASE("an edition that does not exist yet is no choice") {
    const auto findings = check("credsmith: 2\n", "manifest");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().help == "choose `1`");
}

TEST_CASE(
    "a value in the wrong form is shown with the right one, and without a regular expression") {
    Finding found = finding_in_credential("version: 1\n");
    CHECK(found.slug == "structure/bad-format");
    CHECK(found.place == "1");
    CHECK(found.message == "`version` is `1`, which is not a version number like `1.0`");
    CHECK(found.help == "two or three numbers with dots between them");
    found = finding_in_credential("dates: {created: 31.5.2026}\n");
    CHECK(found.message == "`created` is `31.5.2026`, which is not a date like `2026-05-31`");
    found = finding_in_credential(
        "submission: {parts: [{kind: other, prompts: [{text: A, words: 200}]}]}\n");
    CHECK(found.message == "`words` is `200`, which is not a range of words like `150..300`");
}

TEST_CASE("a field without a value is told at its key") {
    Finding found = finding_in_credential("summary:\n");
    CHECK(found.slug == "structure/empty-value");
    CHECK(found.place == "summary");
    CHECK(found.message == "`summary` has no value yet");
    CHECK(found.help == "write it, for example `summary: Coach a colleague through one full cycle "
                        "of goal, evidence and "
                        "next step.`, or remove the line");
    CHECK(found.fix == "(taken out)");
    CHECK(finding_in_credential("status: ~\n").slug == "structure/empty-value");
    CHECK(finding_in_credential("prerequisites: null\n").slug == "structure/empty-value");
    CHECK(finding_in_credential("tags: [a, ~]\n").message == "an entry of `tags` has no value yet");
}

TEST_CASE("a required field without a value is empty, not missing") {
    const auto findings = check("kind: credential\nid: a\ntitle:\n", "credential");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().slug == "structure/empty-value");
}

TEST_CASE("a number with a part is none of those that have to be whole") {
    const auto found = check("credsmith: 1\nlint: {rules: {metadata/long-title: {most_characters: "
                             "90.5}}}\n",
                             "manifest");
    REQUIRE(found.size() == 1);
    CHECK(found.front().message == "`most_characters` is `90.5`, where a whole number belongs");
    CHECK(found.front().fix.empty());
}

TEST_CASE("numbers have bounds") {
    const Finding found = finding_in_credential("workload: 0\n");
    CHECK(found.slug == "structure/out-of-range");
    CHECK(found.place == "0");
    CHECK(found.message == "`workload` is `0`, but has to be more than 0");
    CHECK(found.help == "for example `workload: 15`");
}

TEST_CASE("an example is the field's own, not that of all texts or groups of its form") {
    CHECK(finding_in_credential("renewal:\n").help ==
          "write it, for example `renewal: Hand in one new coaching log.`, or remove the line");
    CHECK(
        finding_in_credential("contributors: [A team]\n").help.starts_with("for example `{name: "));
    CHECK(finding_in_credential("prerequisites: coaching\n").help ==
          "for example `prerequisites: [assessment-literacy]`");
}

TEST_CASE("a number in quotes, or with a decimal comma, is said to be one") {
    const Finding quoted = finding_in_credential("workload: {typical: \"8\"}\n");
    CHECK(quoted.message == "`typical` is `8` in quotes, where a number belongs");
    CHECK(quoted.help == "take the quotes away");
    const Finding comma = finding_in_credential("workload: 6,5\n");
    CHECK(comma.help == "write a decimal point: `6.5`");
    CHECK(comma.fix == "6.5");
    CHECK(finding_in_credential("workload: 6,5,4\n").fix.empty());
}

TEST_CASE("a text with a colon in it is no group of fields") {
    const Finding found = finding_in_credential("key_method:\n  The educator asks: what now?\n");
    CHECK(found.slug == "structure/unquoted-colon");
    CHECK(found.place == "The educator asks: what now?");
    CHECK(finding_in_credential("audience: [a, {Not us: b}]\n").slug == "structure/wrong-type");
    CHECK(finding_in_credential("audience:\n  - Teachers: all\n").slug == "structure/wrong-type");
}

TEST_CASE("a day is one of the calendar") {
    const auto accepts = [](const std::string& day) {
        return check("kind: credential\nid: a\ntitle: A\ndates: {created: " + day + "}\n",
                     "credential")
            .empty();
    };
    CHECK(accepts("2026-02-28"));
    CHECK(accepts("2024-02-29"));
    CHECK(accepts("2000-02-29"));
    CHECK(!accepts("2026-02-29"));
    CHECK(!accepts("1900-02-29"));
    CHECK(!accepts("2026-04-31"));
    CHECK(accepts("2026-12-31"));
}

TEST_CASE("lists can be too short and too long") {
    const auto levels = [](int count) {
        std::string text = "kind: scale\nid: a\ntitle: A\npasses: l1\nlevels:\n";
        for (int n = 0; n < count; ++n)
            text += "  - {id: l" + std::to_string(n) + ", name: L}\n";
        return text;
    };
    CHECK(check(levels(2), "scale").empty());
    const auto few = check(levels(1), "scale");
    REQUIRE(few.size() == 1);
    CHECK(few.front().slug == "structure/too-few-items");
    CHECK(few.front().place == "levels");
    CHECK(few.front().message == "`levels` needs at least 2 entries, and has 1");
    const auto none = check("kind: stack\nid: a\ntitle: A\nrequires: {all: []}\n", "stack");
    REQUIRE(none.size() == 1);
    CHECK(none.front().message == "`all` needs at least 1 entry, and has none");
    const auto many = check(levels(8), "scale");
    REQUIRE(many.size() == 1);
    CHECK(many.front().slug == "structure/too-many-items");
    CHECK(many.front().message == "`levels` takes at most 7 entries, and has 8");
}

TEST_CASE("of alternatives the closest is explained") {
    CHECK(finding_in_credential("resources: [{titel: A, url: \"https://a.org\"}]\n").fix ==
          "title");
    CHECK(finding_in_credential("resources: [{title: A, items: [{title: B, free: yes}]}]\n").slug ==
          "structure/wrong-type");
    CHECK(finding_in_credential("competency: {statment: A}\n").fix == "statement");
}

TEST_CASE("what a syntax error took away is not missed") {
    CHECK(check("kind: credential\nid: a\ntitle: \"A credential\n", "credential").empty());
}

TEST_CASE("a file that could not be read at all has no shape") {
    diagnostic::Reporter reporter;
    schema::check_shape({}, schema::embedded_schema("authoring/issuer.schema.json"), reporter);
    CHECK(reporter.found().empty());
}

TEST_CASE("kinds of shape have slugs of their own") {
    std::set<std::string_view> slugs;
    for (const diagnostic::Kind* kind : schema::shape_kinds()) {
        CHECK(kind->slug.starts_with("structure/"));
        CHECK(kind->stage == diagnostic::Stage::shape);
        CHECK(slugs.insert(kind->slug).second);
    }
    CHECK(slugs.size() == 9);
}
