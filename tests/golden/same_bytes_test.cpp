// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One cause gives one finding: over all bad folders, linted under `strict`, no two kinds of finding
// stand at the same bytes, unless same_bytes.txt says why.
#include "credsmith/workspace/analyse.h"
#include "support/files.h"
#include "support/today.h"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <sstream>
#include <string>

namespace {

using namespace credsmith;
using tests::fs::path;

using Pair = std::pair<std::string, std::string>;

path golden_root() {
    return tests::source_root() / "tests/golden";
}

/// The manifest without what it says about rules, so that all of them are in force.
std::string under_strict(const std::string& manifest) {
    std::string kept;
    bool is_lint = false;
    std::istringstream stream(manifest);
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line[0] != ' ') is_lint = line.starts_with("lint:");
        if (!is_lint) kept += line + "\n";
    }
    return kept + "lint: {extends: strict}\n";
}

/// The kinds of finding in a folder, by the bytes at which they stand.
std::map<text::Span, std::set<std::string>> kinds_by_place(const path& folder) {
    text::MemoryFileSystem memory;
    auto files = tests::read_folder(folder);
    files["credsmith.yaml"] = under_strict(files["credsmith.yaml"]);
    for (auto& [name, bytes] : files)
        memory.put(name, bytes);
    std::map<text::Span, std::set<std::string>> kinds;
    for (const auto& finding :
         workspace::analyse(memory, 1, {tests::today_of_tests}).report.findings)
        kinds[finding.span].emplace(finding.kind->slug);
    return kinds;
}

std::set<Pair> pairs_in(const path& folder) {
    std::set<Pair> pairs;
    for (const auto& place : kinds_by_place(folder)) {
        const std::set<std::string>& kinds = place.second;
        for (auto first = kinds.begin(); first != kinds.end(); ++first)
            for (auto second = std::next(first); second != kinds.end(); ++second)
                pairs.insert({*first, *second});
    }
    return pairs;
}

/// Each line: the two kinds in alphabetical order, a colon and the reason.
std::set<Pair> listed_pairs() {
    std::set<Pair> pairs;
    std::istringstream stream(tests::read_file(golden_root() / "same_bytes.txt"));
    for (std::string line; std::getline(stream, line);) {
        if (line.empty() || line[0] == '#') continue;
        const std::size_t blank = line.find(' ');
        const std::size_t colon = line.find(": ", blank);
        REQUIRE_MESSAGE(colon != std::string::npos, "a line without a reason: ", line);
        pairs.insert({line.substr(0, blank), line.substr(blank + 1, colon - blank - 1)});
    }
    return pairs;
}

} // namespace

TEST_CASE("no two kinds of finding stand at the same bytes, unless it is said why") {
    const std::set<Pair> listed = listed_pairs();
    std::set<Pair> needed;
    for (const auto& entry : tests::fs::recursive_directory_iterator(golden_root() / "check")) {
        if (entry.path().filename() != "in" ||
            !entry.path().parent_path().filename().string().starts_with("bad"))
            continue;
        for (const Pair& pair : pairs_in(entry.path())) {
            needed.insert(pair);
            CHECK_MESSAGE(listed.contains(pair), pair.first, " and ", pair.second,
                          " stand at the same bytes in ", entry.path().string());
        }
    }
    for (const Pair& pair : listed)
        CHECK_MESSAGE(needed.contains(pair), "take it off the list: ", pair.first, " ",
                      pair.second);
}
