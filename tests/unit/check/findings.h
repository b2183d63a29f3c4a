// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What rules say of a repository of a test, in lines that are easy to read and to compare.
#pragma once

#include "credsmith/check/run.h"
#include "support/repository_builder.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::test {

/// Lines of text that a failing comparison prints.
struct Lines : std::vector<std::string> {
    using std::vector<std::string>::vector;
};

inline std::ostream& operator<<(std::ostream& stream, const Lines& lines) {
    for (const std::string& line : lines)
        stream << '\n' << line;
    return stream;
}

/// The rule of this slug.
inline const check::Rule& rule_named(std::string_view slug) {
    const auto all = check::all_rules();
    const auto found =
        std::ranges::find_if(all, [&](const check::Rule* rule) { return rule->kind.slug == slug; });
    REQUIRE(found != all.end());
    return **found;
}

/// All presets, so that a test of a rule does not depend on where it belongs.
inline check::Options everything() {
    check::Options options;
    options.preset = diagnostic::Preset::strict;
    return options;
}

inline std::vector<diagnostic::Diagnostic> run_rule(std::string_view slug,
                                                    const BuiltRepository& built,
                                                    const check::Options& options = everything()) {
    const check::Rule* rule = &rule_named(slug);
    return check::run(built.repository, options, 1, std::span{&rule, 1});
}

/// "error `the bytes of the span` message"
inline std::string describe(const diagnostic::Diagnostic& finding, const BuiltRepository& built) {
    return std::string(diagnostic::name_of(finding.severity)) + " `" +
           std::string(built.sources->cut(finding.span)) + "` " + finding.message;
}

inline Lines describe(const std::vector<diagnostic::Diagnostic>& findings,
                      const BuiltRepository& built) {
    Lines lines;
    for (const diagnostic::Diagnostic& finding : findings)
        lines.push_back(describe(finding, built));
    return lines;
}

/// What the rule of this slug says of `files`.
inline Lines lines_of(std::string_view slug, Files files,
                      const check::Options& options = everything()) {
    const BuiltRepository built = build_repository(std::move(files));
    return describe(run_rule(slug, built, options), built);
}

/// One credential of this status with further fields below it.
inline Files credential(std::string_view status, std::string_view fields) {
    return {{"credentials/a.yaml", "kind: credential\n"
                                   "id: a\n"
                                   "title: A title\n"
                                   "version: \"0.1\"\n"
                                   "scale: three-level\n"
                                   "status: " +
                                       std::string(status) + "\n" + std::string(fields)}};
}

} // namespace credsmith::test
