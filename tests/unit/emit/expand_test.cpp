// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/expand.h"
#include "credsmith/emit/shared/identifiers.h"
#include "unit/emit/full_repository.h"

namespace credsmith::emit {
namespace {

model::Credential expanded(std::string_view id) {
    const test::BuiltRepository built = test::full_repository();
    return expand(built.repository, test::entity_named(built.repository.credentials, id));
}

model::Credential expanded_from(const std::string& fields) {
    const test::BuiltRepository built = test::build_repository(
        {{"credentials/a.yaml",
          "kind: credential\nid: a\ntitle: A\nscale: three-level\n" + fields}});
    return expand(built.repository, built.repository.credentials.front());
}

TEST_CASE("what an author left out has its default") {
    const model::Credential credential = expanded_from("competency: Somebody can do it.\n");
    CHECK(credential.uri->value == "https://credentials.example.org/credentials/a");
    CHECK(credential.status->value == model::Status::draft);
    CHECK(credential.summary->value == "Somebody can do it.");
    CHECK(credential.achievement_type->value == "MicroCredential");
    CHECK(credential.passing.has_value());
    CHECK(credential.slug->value == "a");
    CHECK(credential.language->value == "en");
}

TEST_CASE("what an author wrote stays") {
    const model::Credential credential = expanded("coaching");
    CHECK(credential.uri->value == "https://credentials.example.org/c/coaching");
    CHECK(credential.summary->value == "Coach a colleague through one cycle.");
    CHECK(credential.submission->parts[0].title->value == "Your questions");
    CHECK(credential.submission->parts[0].prompts[0].words->binding->value ==
          model::Binding::guidance);
    CHECK_FALSE(credential.submission->parts[2].required->value);
}

TEST_CASE("rubrics and criteria have UUIDs, their own or ones that follow from the base address") {
    const std::string rubric = "submission: {parts: [{kind: other, rubric: {criteria: [{id: c, "
                               "title: T}, {id: d, title: U, uuid: "
                               "3f1d1c0e-5c2a-4b7e-9a54-0f6d2f4b8a10}]}}]}\n";
    const model::Credential credential = expanded_from(rubric);
    const model::Rubric& found = *credential.submission->parts[0].rubric;
    const repository::Repository repository = test::build_repository({}).repository;
    const Identifiers identifiers(repository);
    CHECK(found.uuid->value == identifiers.uuid({"credential", "a", found.id->value}));
    CHECK(found.criteria[0].uuid->value == identifiers.uuid({"credential", "a", "c"}));
    CHECK(found.criteria[1].uuid->value == "3f1d1c0e-5c2a-4b7e-9a54-0f6d2f4b8a10");
}

TEST_CASE("a text of one line is one line, however YAML wrote it") {
    CHECK(expanded_from("summary: |\n  One\n  two.\n").summary->value == "One two.");
    CHECK(expanded_from("summary: \"  One  \"\n").summary->value == "One");
}

TEST_CASE("parts are titled by their kind, and one of no particular kind is not") {
    const model::Credential credential =
        expanded_from("submission: {parts: [{kind: overview}, {kind: artifacts}, {kind: "
                      "reflection}, {kind: other}]}\n");
    const std::vector<model::Part>& parts = credential.submission->parts;
    CHECK(parts[0].title->value == "Overview questions");
    CHECK(parts[1].title->value == "Artifacts");
    CHECK(parts[2].title->value == "Reflection");
    CHECK_FALSE(parts[3].title.has_value());
    CHECK(parts[3].required->value);
}

TEST_CASE("e-mail addresses of contributors are gone") {
    const test::BuiltRepository built = test::full_repository();
    const model::Credential credential = expanded("coaching");
    CHECK_FALSE(credential.contributors.front().email.has_value());
    const model::Stack& stack = test::entity_named(built.repository.stacks, "leading");
    CHECK_FALSE(expand(built.repository, stack).contributors.front().email.has_value());
    CHECK(stack.contributors.front().email.has_value());
}

TEST_CASE("references are its own and the shared ones it cites, with DOI and address") {
    const std::vector<model::Reference> works = expanded("coaching").references;
    REQUIRE(works.size() == 3);
    CHECK(works[0].key->value == "kraft");
    CHECK(works[0].doi->value == "10.3102/abc");
    CHECK(works[0].url->value == "https://doi.org/10.3102/abc");
    CHECK(works[0].year->value == "2018");
    CHECK(works[0].authors.empty());
    CHECK_FALSE(works[0].title.has_value());
    CHECK(works[1].url->value == "https://press.example.org/");
    CHECK(works[2].key->value == "hattie");
    CHECK(works[2].url->value == "https://doi.org/10.3102/hattie");
}

TEST_CASE("alignments say what the standard says, unless their author said it") {
    const model::Credential credential = expanded("coaching");
    CHECK(credential.alignments[0].name->value == "Capacity");
    CHECK(credential.alignments[0].url->value == "https://psel.example.org/6");
    CHECK(credential.alignments[0].description->value == "Develop people");
    CHECK(credential.alignments[1].description->value == "What it says");
}

TEST_CASE("cells stand from low to high under the ids of the levels, in whatever order the author "
          "wrote them") {
    const model::Credential credential = expanded("coaching");
    const model::Part& part = credential.submission->parts[1];
    const model::Criterion& criterion = part.artifacts[0].rubric->criteria[0];
    REQUIRE(criterion.cells.size() == 3);
    CHECK(criterion.cells[0].key.value == "developing");
    CHECK(criterion.cells[0].value.markdown.text == "Opinions.");
    CHECK(criterion.cells[2].key.value == "proficient");
    CHECK(criterion.required_level->id.value == "basic");
}

TEST_CASE("a rubric that names no scale is judged on that of the credential") {
    const model::Credential credential = expanded("coaching");
    const model::Rubric& rubric = *credential.submission->parts[2].rubric;
    CHECK(rubric.scale->id.value == "three-level");
    CHECK(rubric.criteria[0].required_level->id.value == "proficient");
}

TEST_CASE("the floor of a passing rule is named by the id of its level, like all levels") {
    const model::Credential credential =
        expanded_from("passing: {count: {at_least: 1, none_below: Basic}}\n");
    CHECK(credential.passing->count->none_below->id.value == "basic");
}

TEST_CASE("paths of files count from the root") {
    const model::Credential credential = expanded("coaching");
    CHECK(credential.badge->file->value == "credentials/coaching/badge.png");
    CHECK(credential.badge->svg->value == "credentials/coaching/badge.svg");
    CHECK(credential.resources[0].items[0].file->value == "credentials/coaching/templates/log.md");
    CHECK(credential.submission->parts[1].artifacts[0].template_document->file->value ==
          "credentials/coaching/templates/log.md");
}

} // namespace
} // namespace credsmith::emit
