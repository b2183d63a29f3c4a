// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What fixes make of the folder `bad` of their kind. `fixed/` beside `in/` holds the files that
// change; a kind without fixes has none.
#include "credsmith/workspace/fix.h"
#include "credsmith/workspace/kinds.h"
#include "support/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

namespace {

using namespace credsmith;
using tests::fs::path;
using Files = std::map<std::string, std::string>;

constexpr std::size_t promised_kinds = 20;

bool is_updating() {
    const char* value = std::getenv("CREDSMITH_UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

path folder_of(const diagnostic::Kind& kind) {
    return tests::source_root() / "tests/golden/check" / kind.slug / "bad";
}

workspace::FixRequest all_fixes_of(const diagnostic::Kind& kind) {
    return {diagnostic::Safety::unsafe,
            [&kind](const diagnostic::Diagnostic& finding) { return finding.kind == &kind; },
            [](std::string_view) { return true; }};
}

std::size_t count(const diagnostic::Report& report, const diagnostic::Kind& kind) {
    return static_cast<std::size_t>(
        std::ranges::count(report.findings, &kind, &diagnostic::Diagnostic::kind));
}

/// Mends `memory`, and gives the files that changed.
Files mend(text::MemoryFileSystem& memory, const diagnostic::Kind& kind) {
    const std::size_t found = count(workspace::analyse(memory, 1).report, kind);
    const workspace::FixRequest request = all_fixes_of(kind);
    const workspace::Fixing fixing = workspace::fix(memory, request, 1);
    for (const workspace::RefusedFix& refused : fixing.refused)
        CHECK_MESSAGE(refused.safety == diagnostic::Safety::unsafe, refused.message);
    CHECK(workspace::count_fixable(fixing.rest, request) == fixing.refused.size());
    CHECK(count(fixing.rest.report, kind) + fixing.fixed == found);
    Files changed;
    for (const workspace::FixedFile& file : fixing.files) {
        changed[file.path] = file.after;
        memory.put(file.path, file.after);
    }
    CHECK(workspace::fix(memory, request, 1).files.empty());
    return changed;
}

void update(const path& folder, const Files& files) {
    tests::fs::remove_all(folder);
    for (const auto& [name, bytes] : files)
        tests::write_file(folder / name, bytes);
}

} // namespace

TEST_CASE("fixes mend what they are for, once, and make what is shown beside the folder `bad`") {
    std::size_t kinds_with_fixes = 0;
    for (const diagnostic::Kind* kind : workspace::all_kinds()) {
        INFO("kind " << std::string(kind->slug));
        const path folder = folder_of(*kind);
        text::MemoryFileSystem memory;
        tests::put_folder(memory, folder / "in");
        const Files made = mend(memory, *kind);
        if (!made.empty()) ++kinds_with_fixes;
        if (is_updating()) {
            update(folder / "fixed", made);
            continue;
        }
        const bool is_shown = tests::fs::exists(folder / "fixed");
        CHECK((is_shown ? tests::read_folder(folder / "fixed") : Files{}) == made);
    }
    MESSAGE("kinds with a fix: ", kinds_with_fixes);
    CHECK(kinds_with_fixes >= promised_kinds);
}
