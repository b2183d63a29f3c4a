// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Profiles are named in two places, the folder of their files and the schema of the manifest; a
// name that only one of them knows would be a profile that is never used.
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/profile.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::workspace {
namespace {

std::vector<std::string> findings_with_profile(const std::string& name) {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", "credsmith: 1\nprofile: " + name + "\n");
    std::vector<std::string> slugs;
    for (const diagnostic::Diagnostic& finding : analyse(files, 1).report.findings)
        slugs.emplace_back(finding.kind->slug);
    return slugs;
}

TEST_CASE("a manifest may name every profile that there is, and no other") {
    REQUIRE(profile_names().size() >= 2);
    for (const std::string& name : profile_names())
        CHECK_MESSAGE(findings_with_profile(name).empty(), name);
    CHECK(findings_with_profile("digital-promis") ==
          std::vector<std::string>{"structure/not-a-choice"});
}

TEST_CASE("a profile that does not exist is read as `core`, so that all else can be checked") {
    CHECK(profile_called("digital-promis").id == "core");
    CHECK(profile_called("digital-promise").id == "digital-promise");
}

TEST_CASE("parts can be announced by their number alone") {
    for (const std::string& name : profile_names())
        for (const surface::SectionNames& section : profile_called(name).vocabulary.sections)
            if (section.section == "part2")
                CHECK(std::ranges::find(section.names, "Part 2") != section.names.end());
}

} // namespace
} // namespace credsmith::workspace
