// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/analyse.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::workspace {
namespace {

constexpr std::string_view settings =
    "credsmith: 1\nlint: {rules: {structure/missing-section: \"off\", metadata/missing-field: "
    "\"off\"}}\n";

/// A credential whose rationale stands in `file`, and what the repository holds besides.
Analysis analyse_with(const std::string& file,
                      const std::vector<std::pair<std::string, std::string>>& others) {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", std::string(settings));
    files.put("credentials/a.yaml",
              "kind: credential\nid: a\ntitle: A\nrationale: {file: " + file + "}\n");
    for (const auto& [path, bytes] : others)
        files.put(path, bytes);
    return analyse(files, 1);
}

struct Told {
    std::string slug;
    std::string path;
    std::string bytes;

    bool operator==(const Told&) const = default;
};

std::vector<Told> told(const Analysis& analysis) {
    std::vector<Told> all;
    for (const diagnostic::Diagnostic& finding : analysis.report.findings)
        all.push_back({std::string(finding.kind->slug),
                       analysis.sources.at(finding.span.source).path,
                       std::string(analysis.sources.cut(finding.span))});
    return all;
}

TEST_CASE("a text stands in the file that is named, in its normal form") {
    const Analysis analysis =
        analyse_with("../texts/why.md", {{"texts/why.md", "\xEF\xBB\xBF"
                                                          "One.  \r\nTwo.\r\n"}});
    CHECK(told(analysis).empty());
    CHECK(analysis.repository.credentials.front().rationale->markdown.text == "One.  \nTwo.");
}

TEST_CASE("what is wrong with the text is told in its own file") {
    const Analysis analysis = analyse_with("why.md", {{"credentials/why.md", "A <b>word</b>"}});
    CHECK(told(analysis) == std::vector<Told>{{"structure/raw-html", "credentials/why.md", "<b>"}});
}

TEST_CASE("a file that is missing, outside or a folder is told where it is named") {
    CHECK(told(analyse_with("why.md", {})) ==
          std::vector<Told>{{"links/missing-file", "credentials/a.yaml", "why.md"}});
    CHECK(told(analyse_with("../../why.md", {})) ==
          std::vector<Told>{{"links/outside-repository", "credentials/a.yaml", "../../why.md"}});
    CHECK(told(analyse_with("x", {{"credentials/x/y.md", "Text"}})) ==
          std::vector<Told>{{"links/missing-file", "credentials/a.yaml", "x"}});
    CHECK(told(analyse_with("why.md", {{"credentials/Why.md", "Text"}})) ==
          std::vector<Told>{{"links/file-name-case", "credentials/a.yaml", "why.md"}});
}

TEST_CASE("a file that is no text is told at its bytes, once") {
    CHECK(told(analyse_with("why.md", {{"credentials/why.md", "One \xFF two"}})) ==
          std::vector<Told>{{"structure/not-utf8", "credentials/why.md", "\xFF"}});
}

TEST_CASE("the id of a question follows from its words, wherever they stand") {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", std::string(settings));
    files.put("a.yaml", "kind: credential\nid: a\ntitle: A\nsubmission: {parts: [{kind: overview, "
                        "prompts: [{text: {file: q.md}}, {text: {file: none.md}}]}]}\n");
    files.put("q.md", "What changed?\n");
    const Analysis analysis = analyse(files, 1);
    const auto& prompts = analysis.repository.credentials.front().submission->parts[0].prompts;
    CHECK(prompts[0].id->value == "what-changed");
    CHECK(prompts[1].id.has_value());
}

TEST_CASE("a file of several fields is not one text") {
    CHECK(told(analyse_with("why.md", {{"credentials/why.md", "---\nx: y\n---\nText\n"}})) ==
          std::vector<Told>{{"links/fragment-with-front-matter", "credentials/a.yaml", "why.md"}});
}

} // namespace
} // namespace credsmith::workspace
