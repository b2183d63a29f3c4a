// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/memory_file_system.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace credsmith::text;

using Reason = IoError::Reason;

TEST_CASE("all files are shown by path, folders and links are not") {
    MemoryFileSystem files;
    files.put("b/c.md", "c");
    files.put("a.md", "a");
    files.put("link", {FileType::link, "", true});
    CHECK(files.files() == std::map<std::string, std::string>{{"a.md", "a"}, {"b/c.md", "c"}});
}

TEST_CASE("an unreadable file is known but not read") {
    MemoryFileSystem files;
    files.put("a.md", {FileType::file, "secret", false});
    CHECK(files.status("a.md")->size == 6);
    CHECK(files.read("a.md", 100).error().reason == Reason::not_permitted);
    CHECK(files.read_start("a.md", 1).error().reason == Reason::not_permitted);
}

TEST_CASE("an unreadable folder shows nothing of what is in it") {
    MemoryFileSystem files;
    files.put("folder/a.md", "a");
    files.put("folder", {FileType::directory, "", false});
    CHECK(files.status("folder")->type == FileType::directory);
    CHECK(files.list("folder").error().reason == Reason::not_permitted);
    CHECK(files.read("folder/a.md", 100).error().reason == Reason::not_permitted);
    CHECK(files.write_new("folder/b.md", "").error().reason == Reason::not_permitted);
}

TEST_CASE("a fault is asked for before each writing operation and leaves everything as it was") {
    MemoryFileSystem files;
    files.put("a.md", "a");
    const auto before = files.files();
    std::vector<std::string> asked;
    files.set_fault([&asked](std::string_view operation, std::string_view path) {
        asked.push_back(std::string(operation) + ' ' + std::string(path));
        return std::optional(Reason::no_space);
    });
    CHECK(files.create_directories("p/q").error().reason == Reason::no_space);
    CHECK(files.write_new("b.md", "b").error().reason == Reason::no_space);
    CHECK(files.rename("a.md", "c.md").error().reason == Reason::no_space);
    CHECK(files.remove("a.md").error().reason == Reason::no_space);
    CHECK(files.sync_directory("").error().reason == Reason::no_space);
    CHECK(asked ==
          std::vector<std::string>{"mkdir p", "write b.md", "rename c.md", "remove a.md", "sync "});
    CHECK(files.files() == before);
    CHECK(files.list("")->size() == 1);
}

TEST_CASE("a fault may strike one operation and spare the rest") {
    MemoryFileSystem files;
    files.set_fault([](std::string_view operation, std::string_view) {
        return operation == "rename" ? std::optional(Reason::read_only) : std::nullopt;
    });
    CHECK(files.write_new("a.md", "a"));
    CHECK(files.rename("a.md", "b.md").error().reason == Reason::read_only);
    CHECK(files.remove("a.md"));
}
