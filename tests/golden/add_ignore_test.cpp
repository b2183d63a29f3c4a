// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// On the bad example of every rule: `lint --add-ignore` leaves no finding of the rule, and changes
// nothing of what the repository says.
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/dump.h"
#include "credsmith/workspace/kinds.h"
#include "support/files.h"
#include "support/run_command.h"

#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <set>
#include <string>

namespace {

using namespace credsmith;

const std::vector<std::string> add_ignores{"lint", "--fail-on", "never",
                                           "--add-ignore=the team has seen it"};

std::set<std::string> rules_found(const text::FileSystem& files) {
    std::set<std::string> found;
    for (const auto& finding :
         workspace::analyse(files, 1, {tests::today_of_tests}).report.findings)
        found.insert(std::string(finding.kind->slug));
    return found;
}

/// All files with Windows line ends.
void use_windows_lines(text::MemoryFileSystem& memory) {
    const auto files = memory.files();
    for (const auto& [path, bytes] : files) {
        std::string changed;
        for (const char byte : bytes)
            changed += byte == '\n' ? "\r\n" : std::string(1, byte);
        memory.put(path, changed);
    }
}

/// What `build` writes; nothing while there are errors.
std::map<std::string, std::string> packages_of(const text::MemoryFileSystem& sources) {
    const auto memory = std::make_shared<text::MemoryFileSystem>();
    for (const auto& [path, bytes] : sources.files())
        memory->put(path, bytes);
    static_cast<void>(tests::run_command(memory, {"build"}));
    std::map<std::string, std::string> packages;
    for (const auto& [path, bytes] : memory->files())
        if (path.starts_with("dist/")) packages.emplace(path, bytes);
    return packages;
}

void check_folder(const std::shared_ptr<text::MemoryFileSystem>& memory) {
    const std::string before = workspace::dump_repository(*memory, 1);
    const auto packages = packages_of(*memory);
    static_cast<void>(tests::run_command(memory, add_ignores));
    CHECK(rules_found(*memory) == std::set<std::string>{});
    CHECK(workspace::dump_repository(*memory, 1) == before);
    if (!packages.empty()) CHECK(packages_of(*memory) == packages);
    const auto written = memory->files();
    static_cast<void>(tests::run_command(memory, add_ignores));
    CHECK(memory->files() == written);
}

} // namespace

TEST_CASE("comments are written for every rule, and the repository says the same with them") {
    for (const diagnostic::Kind* kind : workspace::all_kinds()) {
        if (kind->stage != diagnostic::Stage::rule) continue;
        INFO("kind " << std::string(kind->slug));
        const auto memory = std::make_shared<text::MemoryFileSystem>();
        tests::put_folder(*memory,
                          tests::source_root() / "tests/golden/check" / kind->slug / "bad/in");
        const auto with_windows_lines = std::make_shared<text::MemoryFileSystem>();
        for (const auto& [path, bytes] : memory->files())
            with_windows_lines->put(path, bytes);
        use_windows_lines(*with_windows_lines);
        check_folder(memory);
        check_folder(with_windows_lines);
    }
}
