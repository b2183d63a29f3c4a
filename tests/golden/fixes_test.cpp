// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What fixes make of the folder `bad` of their kind. `fixed/` beside `in/` holds the files that
// change; a kind without fixes has none. Each kind shows the fixes that its page declares, and
// docs/reference/fixes.md lists them.
#include "credsmith/workspace/fix.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/offered_fixes.h"
#include "support/files.h"
#include "support/today.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

namespace {

using namespace credsmith;
using tests::fs::path;
using Files = std::map<std::string, std::string>;

constexpr std::string_view page_opening =
    "# What `lint --fix` mends\n\n"
    "The findings that `credsmith lint --fix` can mend. A *safe* fix keeps what the text says; "
    "the others are carried out with\n`--unsafe-fixes` only, because they guess, or take away "
    "what somebody wrote. Not every finding of a name has its fix: the\nreport says which have. "
    "How to use them is told in [mending findings](../guide/fixing.md).\n\n"
    "| Finding | Fix |\n|---|---|\n";
constexpr std::size_t promised_kinds = 40;

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
            [](std::string_view) { return true; },
            {tests::today_of_tests}};
}

std::size_t count(const diagnostic::Report& report, const diagnostic::Kind& kind) {
    return static_cast<std::size_t>(
        std::ranges::count(report.findings, &kind, &diagnostic::Diagnostic::kind));
}

/// Mends `memory`, and gives the files that changed.
Files mend(text::MemoryFileSystem& memory, const diagnostic::Kind& kind) {
    const std::size_t found =
        count(workspace::analyse(memory, 1, {tests::today_of_tests}).report, kind);
    const workspace::FixRequest request = all_fixes_of(kind);
    const workspace::Fixing fixing = workspace::fix(memory, request, 1);
    for (const workspace::RefusedFix& refused : fixing.refused)
        CHECK_MESSAGE(refused.safety == diagnostic::Safety::unsafe, refused.message);
    CHECK(workspace::count_fixable(fixing.rest, request) == fixing.refused.size());
    // What one round exchanges may be out of order with a third, for the next round.
    CHECK(count(fixing.rest.report, kind) + fixing.fixed >= found);
    Files changed;
    for (const workspace::FixedFile& file : fixing.files) {
        changed[file.path] = file.after;
        memory.put(file.path, file.after);
    }
    CHECK(workspace::fix(memory, request, 1).files.empty());
    return changed;
}

/// What the findings of a kind offer in a folder.
workspace::OfferedFixes offered(const diagnostic::Kind& kind, const diagnostic::Report& report) {
    workspace::OfferedFixes fixes;
    for (const diagnostic::Diagnostic& finding : report.findings)
        for (const diagnostic::Fix& fix : finding.fixes)
            if (finding.kind == &kind)
                (fix.safety == diagnostic::Safety::safe ? fixes.safe : fixes.unsafe) = true;
    return fixes;
}

/// The line of a kind in the table of fixes.
std::string row_of(const diagnostic::Kind& kind, const workspace::OfferedFixes& fixes) {
    const std::string slug(kind.slug);
    return "| [`" + slug + "`](rules/" + slug + ".md) | " + (fixes.safe ? "safe" : "") +
           (fixes.safe && fixes.unsafe ? ", or " : "") + (fixes.unsafe ? "for you to decide" : "") +
           " |\n";
}

void update(const path& folder, const Files& files) {
    tests::fs::remove_all(folder);
    for (const auto& [name, bytes] : files)
        tests::write_file(folder / name, bytes);
}

} // namespace

TEST_CASE("fixes mend what they are for, once, and make what is shown beside the folder `bad`") {
    std::size_t kinds_with_fixes = 0;
    std::string page(page_opening);
    for (const diagnostic::Kind* kind : workspace::all_kinds()) {
        INFO("kind " << std::string(kind->slug));
        const path folder = folder_of(*kind);
        text::MemoryFileSystem memory;
        tests::put_folder(memory, folder / "in");
        const workspace::OfferedFixes declared = workspace::offered_fixes(*kind);
        const diagnostic::Report found =
            workspace::analyse(memory, 1, {tests::today_of_tests}).report;
        CHECK_MESSAGE(offered(*kind, found) == declared,
                      "the page of the kind says otherwise, in its line `**Fix:**`");
        const Files made = mend(memory, *kind);
        CHECK(made.empty() == (declared == workspace::OfferedFixes{}));
        if (!made.empty()) {
            ++kinds_with_fixes;
            page += row_of(*kind, declared);
        }
        if (is_updating()) {
            update(folder / "fixed", made);
            continue;
        }
        const bool is_shown = tests::fs::exists(folder / "fixed");
        CHECK((is_shown ? tests::read_folder(folder / "fixed") : Files{}) == made);
    }
    const path place = tests::source_root() / "docs/reference/fixes.md";
    if (is_updating()) tests::write_file(place, page);
    CHECK(tests::read_file(place) == page);
    MESSAGE("kinds with a fix: ", kinds_with_fixes);
    CHECK(kinds_with_fixes >= promised_kinds);
}
