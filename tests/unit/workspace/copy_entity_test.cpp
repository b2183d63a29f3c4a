// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Copies to start from: what they keep, what they leave behind, where they are put.
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/copy_entity.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::workspace {
namespace {

constexpr std::uint64_t any_size = 1U << 20U;

std::string text_of_copy(std::string_view path, std::string_view bytes, std::string_view id) {
    const auto copy = renamed_copy(path, bytes, id);
    REQUIRE(copy.has_value());
    return copy->text;
}

TEST_CASE("a copy has its own id, title, status and version, and all else as it was written") {
    const std::string original = "# keep me\n"
                                 "kind: credential\n"
                                 "id:   coaching-cycle   # as the website has it\n"
                                 "title: >\n"
                                 "  Running a\n"
                                 "  Coaching Cycle\n"
                                 "version: 2.1\n"
                                 "status: published\n"
                                 "badge:\n"
                                 "  file: badge.png\n"
                                 "  alt: Two arrows\n"
                                 "\n"
                                 "# about the work\n"
                                 "workload: {typical: 15}   # hours\n"
                                 "changelog:\n"
                                 "  - {version: 2.1, date: 2026-01-01, changes: [Clearer.]}\n"
                                 "competency: |\n"
                                 "  The educator coaches.\n";
    CHECK(text_of_copy("credentials/coaching-cycle.yaml", original, "coaching-novices") ==
          "# keep me\n"
          "kind: credential\n"
          "id:   coaching-novices   # as the website has it\n"
          "title: Coaching novices\n"
          "version: \"0.1\"\n"
          "status: draft\n"
          "\n"
          "# about the work\n"
          "workload: {typical: 15}   # hours\n"
          "competency: |\n"
          "  The educator coaches.\n");
    CHECK(renamed_copy("credentials/coaching-cycle.yaml", original, "b")->left_fields ==
          std::vector<std::string>{"badge", "changelog"});
}

TEST_CASE(
    "in Markdown the heading that repeats the title changes with it, and no other text does") {
    const std::string original = "---\nkind: credential\nid: a\ntitle: \"Long Title\"\n---\n"
                                 "<!-- note -->\n# Long Title\n\n## Competency\n# Long Title\n"
                                 "Long Title\n";
    CHECK(text_of_copy("a.md", original, "b-side") ==
          "---\nkind: credential\nid: b-side\ntitle: B side\n---\n"
          "<!-- note -->\n# B side\n\n## Competency\n# Long Title\nLong Title\n");
}

TEST_CASE("an issuer has a name instead of a title, and its partners keep theirs") {
    CHECK(text_of_copy("issuers/a.yaml",
                       "kind: issuer\nid: a\nname: Old\nuri: https://www.example.org/a\n"
                       "partners:\n  - name: Old\n",
                       "new-one") ==
          "kind: issuer\nid: new-one\nname: New one\npartners:\n  - name: Old\n");
}

TEST_CASE("what cannot be taken apart line by line is not copied") {
    CHECK(!renamed_copy("a.yaml", "{kind: scale, id: a, title: A}\n", "b"));
    CHECK(!renamed_copy("a.yaml", "kind: scale\nid: [a\ntitle: A\n", "b"));
    CHECK(!renamed_copy("a.md", "no front matter\n", "b"));
}

TEST_CASE("a copy is put beside the file, or in a folder beside the folder that is its own") {
    CHECK(copied_path("credential", "credentials/a.md", "b") == "credentials/b.md");
    CHECK(copied_path("credential", "credentials/drafts/a.yaml", "b") ==
          "credentials/drafts/b.yaml");
    CHECK(copied_path("credential", "credentials/a/credential.md", "b") ==
          "credentials/b/credential.md");
    CHECK(copied_path("credential", "credential.md", "b") == "b.md");
    CHECK(copied_path("stack", "stacks/a/stack.yaml", "b") == "stacks/b/stack.yaml");
}

TEST_CASE("a folder form is copied with its files, but for sources of their own") {
    text::MemoryFileSystem files;
    files.put("credentials/a/credential.md", "---\nkind: credential\nid: a\n---\n");
    files.put("credentials/a/templates/form.docx", std::string("\0\1", 2));
    files.put("credentials/a/README.md", "what this is\n");
    files.put("credentials/a/i18n/es.md", "---\nkind: credential\nid: other\n---\n");
    files.put("credentials/a/.hidden", "x");
    const auto copy = write_copy(files, {"a", "credentials/a/credential.md"},
                                 "credentials/b/credential.md", "the copy");
    REQUIRE(copy.has_value());
    CHECK(copy->files ==
          std::vector<std::string>{"credentials/b/README.md", "credentials/b/templates/form.docx"});
    CHECK(copy->left == std::vector<std::string>{"credentials/a/i18n/es.md"});
    CHECK(*files.read("credentials/b/credential.md", any_size) == "the copy");
    CHECK(*files.read("credentials/b/templates/form.docx", any_size) == std::string("\0\1", 2));
    CHECK(!files.status("credentials/b/.hidden").has_value());
}

TEST_CASE("a folder or a file that is there already is left alone") {
    text::MemoryFileSystem files;
    files.put("credentials/a/credential.md", "a");
    files.put("credentials/a/x.txt", "x");
    files.put("credentials/b/notes.txt", "mine");
    files.put("credentials/c.md", "mine");
    CHECK(!write_copy(files, {"a", "credentials/a/credential.md"}, "credentials/b/credential.md",
                      "copy"));
    CHECK(!write_copy(files, {"d", "credentials/d.md"}, "credentials/c.md", "copy"));
    CHECK(!files.status("credentials/b/x.txt").has_value());
    CHECK(*files.read("credentials/c.md", any_size) == "mine");
}

} // namespace
} // namespace credsmith::workspace
