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
    "credsmith: 1\nlanguage: en\nlint: {rules: {structure/missing-section: \"off\", "
    "metadata/missing-field: \"off\", metadata/short-summary: \"off\"}}\n";
constexpr std::string_view scale =
    "kind: scale\nid: three-level\ntitle: Three levels\nlevels:\n"
    "  - {id: developing, name: Developing}\n  - {id: basic, name: Basic}\n"
    "  - {id: proficient, name: Proficient}\npasses: proficient\n";

/// What is found in one file, as "name `bytes`"; the rule that is ignored is about words in
/// capitals.
std::vector<std::string> found_in(const std::string& path, const std::string& bytes,
                                  const std::string& as_of = "2026-09-01") {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", std::string(settings));
    files.put("scales/three-level.yaml", std::string(scale));
    files.put(path, bytes);
    const Analysis analysis = analyse(files, 1, {as_of});
    std::vector<std::string> found;
    for (const diagnostic::Diagnostic& finding : analysis.report.findings)
        found.push_back(std::string(finding.kind->slug) + " `" +
                        std::string(analysis.sources.cut(finding.span)) + "`");
    return found;
}

using Found = std::vector<std::string>;

std::string yaml(const std::string& fields, const std::string& top = "") {
    return top + "kind: credential\nid: a\ntitle: A title\nstatus: draft\n" + fields;
}

std::string markdown(const std::string& body, const std::string& top = "") {
    return "---\n" + yaml("", top) + "---\n\n" + body;
}

Found in_yaml(const std::string& fields, const std::string& top = "") {
    return found_in("credentials/a.yaml", yaml(fields, top));
}

Found in_markdown(const std::string& body, const std::string& top = "") {
    return found_in("credentials/a.md", markdown(body, top));
}

const std::string todo = "structure/placeholder-text `TODO`";
const std::string shout = "credsmith: ignore structure/placeholder-text -- agreed";
const std::string above = "# " + shout + "\n";
const std::string behind = " # " + shout + "\n";
const std::string html = "<!-- " + shout + " -->";

TEST_CASE("what the other cases ignore is found without a comment") {
    CHECK(in_yaml("summary: TODO later\n") == Found{todo});
    CHECK(in_markdown("## Summary\n\nTODO later\n") == Found{todo});
}

TEST_CASE("a comment on a line of its own covers the next field") {
    CHECK(in_yaml(above + "summary: TODO later\n").empty());
    CHECK(in_yaml(above + "\n# a word between\nsummary: TODO later\n").empty());
    CHECK(in_yaml(above + "rationale: |\n  One.\n\n  #### TODO\n").empty());
    CHECK(in_yaml(above + "summary: TODO later\nrationale: TODO\n") == Found{todo});
}

TEST_CASE("a comment at the end of a line covers the field of that line") {
    CHECK(in_yaml("summary: TODO later" + behind).empty());
    CHECK(in_yaml("rationale: |" + behind + "  Words.\n\n  TODO\n").empty());
    CHECK(in_yaml("summary: TODO later" + behind + "rationale: TODO\n") == Found{todo});
    CHECK(in_yaml("summary: A text\n  of two lines, TODO" + behind).empty());
}

TEST_CASE("a comment above a list entry covers all of it, one in its line the field of the line") {
    const std::string two = "    title: TODO\n  - id: c\n    title: A text\n";
    CHECK(in_yaml("components:\n  " + above + "  - id: b\n" + two).empty());
    CHECK(in_yaml("components:\n  - id: b" + behind + two) ==
          Found{"suppressions/unused `# " + shout + "`", todo});
    CHECK(in_yaml("components:\n  - id: b\n    title: TODO" + behind + "  - id: c\n    title: B\n")
              .empty());
    CHECK(in_yaml(above + "components:\n- id: b\n  title: TODO\n- id: c\n  title: TODO\n").empty());
}

TEST_CASE("a comment at the top covers the whole file") {
    CHECK(in_yaml("summary: TODO later\nrationale: TODO\n", above).empty());
    CHECK(in_yaml("summary: TODO later\n", "# A word\n\n" + above).empty());
    CHECK(in_markdown("## Summary\n\nTODO later\n", above).empty());
    CHECK(found_in("credentials/a.yaml", "\xEF\xBB\xBF" + yaml("summary: TODO\n", above)).empty());
}

TEST_CASE("Windows line ends change nothing") {
    std::string bytes;
    for (const char byte : yaml("summary: TODO\nrationale: TODO later" + behind, ""))
        bytes += byte == '\n' ? "\r\n" : std::string(1, byte);
    CHECK(found_in("credentials/a.yaml", bytes) == Found{todo});
}

TEST_CASE("a comment at a heading covers all below it") {
    const std::string rest = "\n\nA text.\n\n#### More\n\nTODO later\n\n";
    CHECK(in_markdown(html + "\n## Rationale" + rest).empty());
    CHECK(in_markdown("## Rationale " + html + rest).empty());
    CHECK(in_markdown("## Rationale " + html + rest + "## Renewal\n\nTODO\n") == Found{todo});
}

TEST_CASE("a comment above or in a paragraph covers the paragraph") {
    const std::string rest = "\n\nTODO twice\n";
    CHECK(in_markdown("## Rationale\n\n" + html + "\nTODO later" + rest) == Found{todo});
    CHECK(in_markdown("## Rationale\n\nTODO later " + html + rest) == Found{todo});
    CHECK(in_markdown("## Rationale\n\n" + html + "\n\nTODO\nlater\n").empty());
}

TEST_CASE("a comment in, below or above a list entry covers the entry") {
    const std::string rest = "\n- TODO twice\n";
    CHECK(in_markdown("## Rationale\n\n- TODO later " + html + rest) == Found{todo});
    CHECK(in_markdown("## Rationale\n\n- TODO later\n  " + html + rest) == Found{todo});
    CHECK(in_markdown("## Rationale\n\n" + html + "\n- TODO later" + rest) == Found{todo});
}

TEST_CASE("a comment in a row covers the row, one above a table the table") {
    const std::string head = "| A | B |\n|---|---|\n";
    CHECK(in_markdown("## Rationale\n\n" + head + "| " + html + " TODO | b |\n| c | TODO |\n") ==
          Found{todo});
    CHECK(in_markdown("## Rationale\n\n" + html + "\n" + head + "| TODO | b |\n| c | TODO |\n")
              .empty());
}

TEST_CASE("a text in a file of its own has its comments there") {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", std::string(settings));
    files.put("scales/three-level.yaml", std::string(scale));
    files.put("credentials/a.yaml", yaml("rationale: {file: why.md}\n"));
    files.put("credentials/why.md", html + "\n\nTODO\n\nTODO later\n");
    const Analysis analysis = analyse(files, 1);
    CHECK(analysis.report.findings.empty());
    REQUIRE(analysis.ignored.size() == 2);
    CHECK(analysis.ignored.front().reason == "agreed");
    CHECK(analysis.repository.credentials.front().rationale->markdown.text == "TODO\n\nTODO later");
}

TEST_CASE("a comment works up to its last day") {
    const std::string bytes = yaml("# credsmith: ignore structure until 2027-06-30 -- agreed\n"
                                   "summary: TODO later\n");
    CHECK(found_in("credentials/a.yaml", bytes, "2027-06-30").empty());
    CHECK(found_in("credentials/a.yaml", bytes, "").empty());
    CHECK(found_in("credentials/a.yaml", bytes, "2027-07-01").size() == 2);
}

TEST_CASE("what could not be read is not ignored, and makes no comment unused") {
    const Found found = in_yaml(above + "sumary: TODO later\n");
    REQUIRE(found.size() == 1);
    CHECK(found.front().starts_with("structure/unknown-field"));
}

TEST_CASE("a comment behind which nothing stands covers nothing") {
    CHECK(in_yaml("summary: TODO later\n" + above) ==
          Found{todo, "suppressions/unused `# " + shout + "`"});
    CHECK(in_markdown("## Summary\n\nTODO later\n\n" + html + "\n") ==
          Found{todo, "suppressions/unused `" + html + "`"});
}

TEST_CASE("comments for people are let alone") {
    CHECK(in_yaml("# credsmith cannot know this\nsummary: A text\n").empty());
    CHECK(in_yaml("# see https://www.example.org/ignore\nsummary: A text\n").empty());
    CHECK(in_yaml("# ignore the rest\nsummary: A text\n").empty());
}

TEST_CASE("to take an unused comment away leaves the file as it was without it") {
    const auto mended = [](const std::string& with, const std::string& without) {
        text::MemoryFileSystem files;
        files.put("credsmith.yaml", std::string(settings));
        files.put("credentials/a.md", markdown(with));
        const Analysis analysis = analyse(files, 1);
        REQUIRE(analysis.report.findings.size() == 1);
        REQUIRE(analysis.report.findings.front().fixes.size() == 1);
        const auto& change = std::get<diagnostic::ReplaceText>(
            analysis.report.findings.front().fixes.front().changes.front());
        std::string bytes = markdown(with);
        bytes.replace(change.span.begin, text::length(change.span), change.replacement);
        CHECK(bytes == markdown(without));
    };
    mended("## Rationale\n\n" + html + "\nA text.\n", "## Rationale\n\nA text.\n");
    mended("## Rationale " + html + "\n\nA text.\n", "## Rationale\n\nA text.\n");
    mended("## Rationale\n\n| " + html + " A | B |\n|---|---|\n| c | d |\n",
           "## Rationale\n\n| A | B |\n|---|---|\n| c | d |\n");
}

} // namespace
} // namespace credsmith::workspace
