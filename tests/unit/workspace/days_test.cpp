// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/fingerprint.h"
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/analyse.h"

#include <doctest/doctest.h>

namespace credsmith::workspace {
namespace {

Analysis analysed_on(const std::string& day) {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", "credsmith: 1\nlint: {extends: strict}\n");
    files.put("credentials/a.yaml", "kind: credential\nid: a\ntitle: A title\nstatus: published\n"
                                    "expiry: 2024-06-30\n"
                                    "dates: {last_reviewed: 2020-03-31, valid_until: 2024-06-30}\n"
                                    "recognitions: [{until: 2024-06-30}]\n"
                                    "references: [{key: a, year: 2007}]\n");
    return analyse(files, 1, {day});
}

std::vector<std::string> fingerprints(const Analysis& analysis) {
    return diagnostic::fingerprints_of(analysis.report, analysis.sources);
}

TEST_CASE("a finding that names the day is the same on the next day: a baseline still knows it") {
    const Analysis today = analysed_on("2026-09-01");
    const Analysis tomorrow = analysed_on("2026-09-02");
    CHECK(fingerprints(today) == fingerprints(tomorrow));
    bool names_day = false;
    for (const auto& finding : tomorrow.report.findings)
        names_day = names_day || finding.message.find("2026-09-02") != std::string::npos;
    CHECK(names_day);
}

TEST_CASE("the day decides over warnings, not over errors: what was built can be built again") {
    const std::size_t errors = analysed_on("").report.errors;
    for (const char* day : {"1970-01-01", "2026-09-01", "9999-12-31"})
        CHECK(analysed_on(day).report.errors == errors);
}

} // namespace
} // namespace credsmith::workspace
