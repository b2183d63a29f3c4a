// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/fates.h"
#include "unit/emit/altered.h"
#include "unit/emit/field_paths.h"
#include "unit/emit/full_repository.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string>

namespace credsmith::emit {
namespace {

using Fate = FieldFate::Fate;

std::string all_bytes(const Emitted& emitted) {
    std::string bytes;
    for (const Output& output : emitted.outputs)
        bytes += output.path + "\n" + output.bytes;
    return bytes;
}

std::string emit_entity(const Emitter& emitter, const repository::Repository& repository,
                        const model::Credential& credential) {
    return all_bytes(emitter.credential(repository, credential));
}

std::string emit_entity(const Emitter& emitter, const repository::Repository& repository,
                        const model::Stack& stack) {
    return all_bytes(emitter.stack(repository, stack));
}

/// Nothing else can be written there yet.
bool has_one_value(std::string_view path) {
    return path == "credential.passing";
}

/// Changes each field in turn and compares what comes out with what is declared.
template <class Entity>
void check_fates(const Emitter& emitter, const std::string& prefix, const Entity& entity,
                 const repository::Repository& repository) {
    const std::string before = emit_entity(emitter, repository, entity);
    for (const test::FieldPath& field : test::field_paths<Entity>()) {
        const std::string path = prefix + field.path;
        if (field.is_record || has_one_value(path)) continue;
        CAPTURE(emitter.name);
        CAPTURE(path);
        const FieldFate* fate = fate_of(emitter.fates, path);
        REQUIRE(fate != nullptr);
        Entity altered = entity;
        test::alter(altered, field.path);
        const bool shows = emit_entity(emitter, repository, altered) != before;
        CHECK(shows == (fate->fate != Fate::left_out));
    }
}

TEST_CASE("what a format declares of each field is what it does with it") {
    const test::BuiltRepository built = test::full_repository();
    const repository::Repository& repository = built.repository;
    for (const Emitter* emitter : all_emitters()) {
        check_fates(*emitter, "credential.", test::entity_named(repository.credentials, "coaching"),
                    repository);
        if (emitter->stack != nullptr)
            check_fates(*emitter, "stack.", test::entity_named(repository.stacks, "leading"),
                        repository);
    }
}

TEST_CASE("every declared field is one of the model") {
    std::set<std::string, std::less<>> known{"credential", "stack"};
    for (const test::FieldPath& field : test::field_paths<model::Credential>("credential."))
        known.insert(field.path);
    for (const test::FieldPath& field : test::field_paths<model::Stack>("stack."))
        known.insert(field.path);
    for (const Emitter* emitter : all_emitters())
        for (const FieldFate& fate : emitter->fates) {
            CAPTURE(fate.field);
            CHECK(known.contains(fate.field));
        }
}

TEST_CASE("a field has the fate of the longest path that is declared") {
    constexpr std::array fates{FieldFate{"credential.badge", Fate::native},
                               FieldFate{"credential.badge.svg", Fate::left_out}};
    CHECK(fate_of(fates, "credential.badge")->fate == Fate::native);
    CHECK(fate_of(fates, "credential.badge.file")->fate == Fate::native);
    CHECK(fate_of(fates, "credential.badge.svg")->fate == Fate::left_out);
    const bool covers_part_of_a_name = fate_of(fates, "credential.badges") != nullptr;
    CHECK_FALSE(covers_part_of_a_name);
}

TEST_CASE("a loss is told for what a credential has, if there is something to tell") {
    constexpr std::array fates{
        FieldFate{"credential.title", Fate::native, "kept"},
        FieldFate{"credential.license", Fate::left_out, "no place"},
        FieldFate{"credential.rationale", Fate::as_text, "below"},
        FieldFate{"credential.submission.parts.prompts.text", Fate::as_text, "a list"},
        FieldFate{"credential.submission.parts.artifacts.shared_allowed", Fate::left_out, "rare"},
        FieldFate{"credential.submission.parts.id", Fate::left_out},
        FieldFate{"stack.license", Fate::left_out, "no place"}};
    const test::BuiltRepository built = test::build_repository(
        {{"credentials/a.yaml",
          "kind: credential\nid: a\ntitle: A\nlicense: MIT\nsubmission: {parts: "
          "[{kind: overview}, {kind: overview, prompts: [{text: T}], "
          "artifacts: [{title: T, shared_allowed: false}]}]}\n"}});
    const std::vector<Loss> found = losses(fates, built.repository.credentials.front());
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == Loss::Kind::left_out);
    CHECK(found[0].field == "license");
    CHECK(found[0].note == "no place");
    CHECK(found[1].kind == Loss::Kind::as_text);
    CHECK(found[1].field == "prompts.text");
}

} // namespace
} // namespace credsmith::emit
