// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/memory_file_system.h"
#include "credsmith/text/overlay_file_system.h"

#include <doctest/doctest.h>

namespace credsmith::text {
namespace {

constexpr std::uint64_t no_limit = 1 << 20;

std::shared_ptr<MemoryFileSystem> disk() {
    auto files = std::make_shared<MemoryFileSystem>();
    files->put("a/old.md", "old");
    files->put("z.md", "z");
    return files;
}

/// The disk with one file changed.
std::unique_ptr<OverlayFileSystem> over(std::string_view path, std::string_view bytes) {
    auto files = std::make_unique<OverlayFileSystem>(disk());
    REQUIRE(files->replace(path, bytes));
    return files;
}

std::vector<std::string> names(const FileSystem& files, std::string_view path) {
    std::vector<std::string> all;
    const auto entries = files.list(path);
    REQUIRE(entries);
    for (const DirectoryEntry& entry : *entries)
        all.push_back(entry.name + (entry.type == FileType::directory ? "/" : ""));
    return all;
}

TEST_CASE("a file that is there has other bytes, and all others their own") {
    const auto changed = over("a/old.md", "newer");
    const FileSystem& files = *changed;
    CHECK(*files.read("a/old.md", no_limit) == "newer");
    CHECK(*files.read_start("a/old.md", 3) == "new");
    CHECK(files.status("a/old.md")->size == 5);
    CHECK(*files.read("z.md", no_limit) == "z");
    CHECK(names(files, "a") == std::vector<std::string>{"old.md"});
    CHECK(files.read("a/old.md", 2).error().reason == IoError::Reason::too_large);
}

TEST_CASE("a file that is not there yet stands in its folder, in order") {
    const auto changed = over("a/new.md", "new");
    const FileSystem& files = *changed;
    CHECK(names(files, "a") == std::vector<std::string>{"new.md", "old.md"});
    CHECK(names(files, "") == std::vector<std::string>{"a/", "z.md"});
}

TEST_CASE("the folders of a file that is not there yet are there with it") {
    const auto changed = over("b/c/new.md", "new");
    const FileSystem& files = *changed;
    CHECK(names(files, "") == std::vector<std::string>{"a/", "b/", "z.md"});
    CHECK(names(files, "b") == std::vector<std::string>{"c/"});
    CHECK(names(files, "b/c") == std::vector<std::string>{"new.md"});
    CHECK(files.status("b/c")->type == FileType::directory);
    CHECK_FALSE(files.status("b/d"));
}

TEST_CASE("nothing reaches the files below") {
    const auto below = disk();
    OverlayFileSystem files{below};
    CHECK(files.replace("a/old.md", "newer"));
    CHECK(files.replace("z.md", "x"));
    CHECK(files.remove("z.md").error().reason == IoError::Reason::read_only);
    CHECK(files.rename("z.md", "a/old.md").error().reason == IoError::Reason::read_only);
    CHECK(files.write_new("b.md", "x").error().reason == IoError::Reason::read_only);
    CHECK(files.create_directories("c").error().reason == IoError::Reason::read_only);
    CHECK(files.changed().size() == 2);
    CHECK(below->files() == std::map<std::string, std::string>{{"a/old.md", "old"}, {"z.md", "z"}});
}

} // namespace
} // namespace credsmith::text
