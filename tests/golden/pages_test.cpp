// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The examples on the pages of findings are run: those under "Flagged" show the finding of their
// page, those under "Accepted" do not. Every kind has a page.
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/kinds.h"
#include "support/files.h"
#include "support/run_command.h"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <sstream>
#include <string>

namespace {

using namespace credsmith;

/// What a repository needs around an example that shows only one file of it.
const std::map<std::string, std::string>& surroundings() {
    static const std::map<std::string, std::string> files{
        {"credsmith.yaml",
         "credsmith: 1\nname: Examples\nbase_uri: https://credentials.example.org/\n"
         "issuer: example\nlanguage: en\nprofile: digital-promise\n"
         "lint: {extends: strict}\n"},
        {"issuers/example.yaml",
         "kind: issuer\nid: example\nname: Example\nuri: https://www.example.org/\n"
         "url: https://www.example.org/\nemail: mail@example.org\n"},
        {"scales/three-level.yaml",
         "kind: scale\nid: three-level\ntitle: Three levels\nlevels:\n"
         "  - {id: developing, name: Developing}\n  - {id: basic, name: Basic}\n"
         "  - {id: proficient, name: Proficient}\npasses: proficient\n"},
    };
    return files;
}

/// The files in the fenced blocks below a heading: ```yaml credsmith=path
std::map<std::string, std::string> examples_under(const std::string& page,
                                                  const std::string& heading) {
    std::map<std::string, std::string> files;
    std::istringstream stream(page);
    bool is_inside = false;
    std::string fence;
    std::string path;
    for (std::string line; std::getline(stream, line);) {
        const std::size_t marker = line.find("credsmith=");
        if (fence.empty() && line.starts_with("## ")) {
            is_inside = line == "## " + heading;
        } else if (fence.empty() && line.starts_with("```")) {
            fence = line.substr(0, line.find_first_not_of('`'));
            path = is_inside && marker != std::string::npos ? line.substr(marker + 10) : "";
        } else if (line == fence) {
            fence.clear();
        } else if (!fence.empty() && !path.empty()) {
            files[path] += line + "\n";
        }
    }
    return files;
}

std::set<std::string> kinds_found(const std::map<std::string, std::string>& files) {
    text::MemoryFileSystem memory;
    for (const auto& [path, bytes] : surroundings())
        memory.put(path, bytes);
    for (const auto& [path, bytes] : files)
        memory.put(path, bytes);
    std::set<std::string> kinds;
    for (const auto& finding :
         workspace::analyse(memory, 1, {tests::today_of_tests}).report.findings)
        kinds.insert(std::string(finding.kind->slug));
    return kinds;
}

} // namespace

TEST_CASE("what a page shows as flagged is flagged, and what it shows as accepted is not") {
    for (const diagnostic::Kind* kind : workspace::all_kinds()) {
        const std::string slug(kind->slug);
        INFO("page of " << slug);
        const std::string page(workspace::page_of(slug));
        REQUIRE_FALSE(page.empty());
        const auto flagged = examples_under(page, "Flagged");
        const auto accepted = examples_under(page, "Accepted");
        if (!flagged.empty()) CHECK(kinds_found(flagged).contains(slug));
        if (!accepted.empty()) CHECK_FALSE(kinds_found(accepted).contains(slug));
    }
}
