// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Runs every golden folder. A case is a folder with `in/` (a small repository) and `session`: what
// the program says. The commands stand in `commands`, one a line; without it the one command is
// `lint`. Where there is an `out/`, it holds the files that the commands must leave behind below
// dist/. With CREDSMITH_UPDATE_GOLDEN=1 (the target `update-golden`) expectations are written
// instead of compared; reviewers read the difference.
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/kinds.h"
#include "support/files.h"
#include "support/run_command.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace credsmith;
using tests::fs::path;

bool is_updating() {
    const char* value = std::getenv("CREDSMITH_UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

path golden_root() {
    return tests::source_root() / "tests/golden";
}

std::vector<path> cases_below(const path& folder) {
    std::set<path> cases;
    if (!tests::fs::exists(folder)) return {};
    for (const auto& entry : tests::fs::recursive_directory_iterator(folder))
        if (entry.is_directory() && entry.path().filename() == "in")
            cases.insert(entry.path().parent_path());
    return {cases.begin(), cases.end()};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        if (!line.empty()) lines.push_back(line);
    return lines;
}

std::vector<std::string> words_of(const std::string& line) {
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

/// Runs a command line; behind `<` stands the file that is piped in.
tests::CommandResult run_line(const std::shared_ptr<text::MemoryFileSystem>& memory,
                              std::vector<std::string> words) {
    tests::Surroundings around;
    const auto arrow = std::ranges::find(words, "<");
    if (arrow != words.end()) {
        around.input = memory->files().at(*std::next(arrow));
        words.erase(arrow, words.end());
    }
    return tests::run_command(memory, words, around);
}

/// What a person would see in a terminal, command after command.
std::string session_of(const std::shared_ptr<text::MemoryFileSystem>& memory,
                       const std::vector<std::string>& commands) {
    std::string session;
    for (const std::string& command : commands) {
        const tests::CommandResult result = run_line(memory, words_of(command));
        session += "$ credsmith " + command + "\n" + result.out;
        for (const std::string& line : lines_of(result.err))
            session += "! " + line + "\n";
        session += "[exit " + std::to_string(result.exit) + "]\n";
    }
    return session;
}

void compare(const path& expectation, const std::string& actual) {
    if (is_updating()) {
        tests::write_file(expectation, actual);
        return;
    }
    REQUIRE_MESSAGE(tests::fs::exists(expectation),
                    "no expectation; the target `update-golden` writes it");
    CHECK(tests::read_file(expectation) == actual);
}

std::map<std::string, std::string> outputs_of(const text::MemoryFileSystem& memory) {
    std::map<std::string, std::string> outputs;
    for (const auto& [name, bytes] : memory.files())
        if (name.starts_with("dist/")) outputs[name.substr(5)] = bytes;
    return outputs;
}

void compare_outputs(const path& folder, const text::MemoryFileSystem& memory) {
    const auto actual = outputs_of(memory);
    if (is_updating()) {
        tests::fs::remove_all(folder);
        for (const auto& [name, bytes] : actual)
            tests::write_file(folder / name, bytes);
        return;
    }
    const auto expected = tests::read_folder(folder);
    std::set<std::string> names;
    for (const auto& each : actual)
        names.insert(each.first);
    for (const auto& each : expected)
        names.insert(each.first);
    for (const std::string& name : names) {
        INFO("output " << name);
        REQUIRE_MESSAGE(expected.contains(name), "made for the first time");
        REQUIRE_MESSAGE(actual.contains(name), "no longer made");
        CHECK(expected.at(name) == actual.at(name));
    }
}

/// The kinds that are found in a folder.
std::set<std::string> kinds_in(const path& folder) {
    text::MemoryFileSystem memory;
    tests::put_folder(memory, folder);
    std::set<std::string> kinds;
    for (const auto& finding :
         workspace::analyse(memory, 1, {tests::today_of_tests}).report.findings)
        kinds.insert(std::string(finding.kind->slug));
    return kinds;
}

} // namespace

TEST_CASE("every golden case says what it said") {
    for (const path& folder : cases_below(golden_root())) {
        INFO("case " << folder.lexically_relative(golden_root()).generic_string());
        const auto memory = std::make_shared<text::MemoryFileSystem>();
        tests::put_folder(*memory, folder / "in");
        const bool has_commands = tests::fs::exists(folder / "commands");
        const auto commands = has_commands ? lines_of(tests::read_file(folder / "commands"))
                                           : std::vector<std::string>{"lint"};
        compare(folder / "session", session_of(memory, commands));
        if (tests::fs::exists(folder / "out")) compare_outputs(folder / "out", *memory);
    }
}

TEST_CASE("a bad folder shows its kind of finding and no other, a good one shows none") {
    for (const diagnostic::Kind* kind : workspace::all_kinds()) {
        INFO("kind " << std::string(kind->slug));
        const path folder = golden_root() / "check" / kind->slug;
        REQUIRE(tests::fs::exists(folder / "bad/in"));
        REQUIRE(tests::fs::exists(folder / "good/in"));
        CHECK(kinds_in(folder / "bad/in") == std::set<std::string>{std::string(kind->slug)});
        CHECK(kinds_in(folder / "good/in").empty());
    }
}

TEST_CASE("no golden folder is without a kind, and nothing lies about in a case") {
    for (const path& folder : cases_below(golden_root() / "check")) {
        const std::string slug =
            folder.parent_path().lexically_relative(golden_root() / "check").generic_string();
        CHECK_MESSAGE(workspace::find_kind(slug) != nullptr, "no such kind: ", slug);
    }
    const std::set<std::string> known{"in", "session", "commands", "out", "fixed"};
    for (const path& folder : cases_below(golden_root()))
        for (const auto& entry : tests::fs::directory_iterator(folder))
            CHECK_MESSAGE(known.contains(entry.path().filename().string()), entry.path().string());
}
