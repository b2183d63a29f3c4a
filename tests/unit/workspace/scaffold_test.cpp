// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// New repositories and files: what `init` and `new` make is free of errors in every profile, and
// nothing that exists is overwritten.
#include "credsmith/json/read.h"
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/editor_files.h"
#include "credsmith/workspace/format.h"
#include "credsmith/workspace/profile.h"
#include "credsmith/workspace/scaffold.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::workspace {
namespace {

constexpr std::uint64_t any_size = 1U << 20U;

/// Slugs of all findings but notes.
std::vector<std::string> complaints(const text::FileSystem& files) {
    std::vector<std::string> slugs;
    for (const diagnostic::Diagnostic& finding : analyse(files, 1).report.findings)
        if (finding.severity != diagnostic::Severity::note) slugs.emplace_back(finding.kind->slug);
    return slugs;
}

void set_profile(text::MemoryFileSystem& files, const std::string& profile) {
    std::string manifest = *files.read("credsmith.yaml", any_size);
    const std::string from = "profile: digital-promise";
    manifest.replace(manifest.find(from), from.size(), "profile: " + profile);
    files.put("credsmith.yaml", manifest);
}

TEST_CASE("a new repository with a new file of every kind has notes only, in every profile") {
    for (const std::string& profile : profile_names()) {
        text::MemoryFileSystem files;
        REQUIRE(make_repository(files).has_value());
        set_profile(files, profile);
        CHECK(profile_in_use(files) == profile);
        for (const std::string& kind : kinds_to_make())
            REQUIRE(make_entity(files, {kind, "new-" + kind, profile}).has_value());
        INFO("profile " << profile);
        CHECK(complaints(files) == std::vector<std::string>{});
    }
}

TEST_CASE("what a new repository and a new file of every kind hold is in normal form") {
    for (const std::string& profile : profile_names()) {
        text::MemoryFileSystem files;
        REQUIRE(make_repository(files).has_value());
        set_profile(files, profile);
        for (const std::string& kind : kinds_to_make())
            REQUIRE(make_entity(files, {kind, "new-" + kind, profile}).has_value());
        const Formatting formatting = format(files, {}, 1);
        CHECK(formatting.files.size() > kinds_to_make().size());
        for (const FormattedFile& each : formatting.files)
            CHECK_MESSAGE(each.result == FormatResult::unchanged,
                          profile << " " << formatting.sources.at(each.source).path);
    }
}

TEST_CASE("every profile has a credential of its own to start from") {
    std::vector<std::string> texts;
    for (const std::string& profile : profile_names()) {
        text::MemoryFileSystem files;
        const auto path = make_entity(files, {"credential", "first", profile});
        REQUIRE(path.has_value());
        texts.push_back(*files.read(*path, any_size));
        for (const surface::SectionNames& section : profile_called(profile).vocabulary.sections)
            for (const check::ExpectedSection& each : profile_called(profile).expected_sections)
                if (each.section == section.section)
                    CHECK_MESSAGE(texts.back().find(section.names.front()) != std::string::npos,
                                  profile << " " << section.names.front());
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            CHECK(texts[i] != texts[k]);
}

TEST_CASE("files stand in the folder of their kind, under their id") {
    text::MemoryFileSystem files;
    CHECK(*make_entity(files, {"credential", "first", "eu"}) == "credentials/first.md");
    CHECK(*make_entity(files, {"scale", "first", "eu"}) == "scales/first.yaml");
    CHECK(*make_entity(files, {"references", "first", "eu"}) == "references/first.yaml");
}

TEST_CASE("what is there is not overwritten") {
    text::MemoryFileSystem files;
    files.put("credentials/first.md", "mine");
    const auto made = make_entity(files, {"credential", "first", "core"});
    REQUIRE(!made.has_value());
    CHECK(made.error().reason == text::IoError::Reason::already_exists);
    CHECK(*files.read("credentials/first.md", any_size) == "mine");

    files.put(".vscode/settings.json", "{}");
    REQUIRE(make_repository(files).has_value());
    CHECK(*files.read(".vscode/settings.json", any_size) == "{}");
}

TEST_CASE("YAML files name their schema if the repository has it, Markdown files do not") {
    text::MemoryFileSystem without;
    CHECK(!without.read(*make_entity(without, {"stack", "a", "core"}), any_size)
               ->starts_with("# yaml-language-server"));

    text::MemoryFileSystem files;
    REQUIRE(make_repository(files).has_value());
    CHECK(files.read(*make_entity(files, {"stack", "a", "core"}), any_size)
              ->starts_with("# yaml-language-server: $schema=../.credsmith/schemas/"
                            "stack.schema.json\n"));
    CHECK(files.read("credsmith.yaml", any_size)
              ->starts_with(
                  "# yaml-language-server: $schema=.credsmith/schemas/manifest.schema.json\n"));
    CHECK(files.read(*make_entity(files, {"credential", "a", "core"}), any_size)
              ->starts_with("---\n"));
}

TEST_CASE("schemas of another version are replaced, and nothing else is written") {
    text::MemoryFileSystem files;
    REQUIRE(write_schemas(files)->size() == authoring_schemas().size());
    CHECK(write_schemas(files)->empty());
    const std::string path = std::string(schema_folder) + "/scale.schema.json";
    files.put(path, "{}");
    CHECK(*write_schemas(files) == std::vector<std::string>{path});
    for (const AuthoringSchema& schema : authoring_schemas())
        if (schema.kind == "scale") CHECK(*files.read(path, any_size) == schema.text);
}

TEST_CASE("the settings of the editor tie every schema to files") {
    text::MemoryFileSystem files;
    REQUIRE(make_repository(files).has_value());
    const auto settings = json::read(*files.read(editor_settings, any_size));
    REQUIRE(settings.has_value());
    const json::Value& ties = (*settings)["yaml.schemas"];
    for (const AuthoringSchema& schema : authoring_schemas())
        CHECK_MESSAGE(
            ties.contains(std::string(schema_folder) + "/" + schema.kind + ".schema.json"),
            schema.kind);
}

} // namespace
} // namespace credsmith::workspace
