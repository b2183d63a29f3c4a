// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/output_folder.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace credsmith::workspace {
namespace {

using text::IoError;
using text::MemoryFileSystem;

using Contents = std::map<std::string, std::string>;

std::string index_of(const Contents& outputs) {
    std::string entries;
    for (const auto& [path, bytes] : outputs)
        entries += (entries.empty() ? "" : ", ") + fmt::format(R"({{"path": "{}"}})", path);
    return R"({"format": "credsmith-index/1", "entries": [)" + entries + "]}";
}

/// What stands in `dist` when all went well.
Contents built(const Contents& outputs) {
    Contents files{{"dist/index.json", index_of(outputs)}};
    for (const auto& [path, bytes] : outputs)
        files.emplace("dist/" + path, bytes);
    return files;
}

/// A run from beginning to end.
text::IoResult<WriteCounts> write(MemoryFileSystem& files, const Contents& outputs) {
    OutputFolder folder(files, "dist");
    CREDSMITH_TRY(folder.open());
    for (const auto& [path, bytes] : outputs)
        CREDSMITH_TRY(folder.stage({path, "application/json", bytes}));
    CREDSMITH_TRY(folder.stage({std::string(index_name), "application/json", index_of(outputs)}));
    return folder.commit();
}

/// Makes one kind of operation fail on one path.
void fail(MemoryFileSystem& files, std::string operation, std::string path) {
    files.set_fault([operation = std::move(operation),
                     path = std::move(path)](std::string_view tried, std::string_view where) {
        return tried == operation && where.find(path) != std::string_view::npos
                   ? std::optional(IoError::Reason::no_space)
                   : std::nullopt;
    });
}

const Contents first{{"credentials/a.json", "1"}, {"credentials/b.json", "1"}};
const Contents second{{"credentials/b.json", "2"}, {"stacks/c.json", "2"}};

TEST_CASE("what is made stands in its place, what is no longer made is gone") {
    MemoryFileSystem files;
    CHECK(write(files, first)->written == 3);
    CHECK(files.files() == built(first));
    const auto counts = write(files, second);
    CHECK(counts->removed == 1);
    CHECK(files.files() == built(second));
    CHECK(write(files, second)->unchanged == 3);
}

TEST_CASE("of two runs at once the second is refused") {
    MemoryFileSystem files;
    {
        OutputFolder one(files, "dist");
        REQUIRE(one.open());
        OutputFolder other(files, "dist");
        CHECK(other.open().error().reason == IoError::Reason::in_use);
    }
    CHECK(files.files().empty());
    CHECK_FALSE(files.status("dist"));
    CHECK(write(files, first));
}

TEST_CASE("what cannot be written leaves everything as it was") {
    for (const char* path :
         {"dist/credentials/.b.json", "dist/stacks/.c.json", "dist/.index.json"}) {
        CAPTURE(path);
        MemoryFileSystem files;
        REQUIRE(write(files, first));
        fail(files, "write", path);
        CHECK(write(files, second).error().reason == IoError::Reason::no_space);
        CHECK(files.files() == built(first));
        CHECK_FALSE(files.status("dist/stacks"));
    }
}

TEST_CASE("a run that failed while it put outputs in their places is finished by the next") {
    for (const char* path : {"dist/credentials/b.json", "dist/stacks/c.json", "dist/index.json"}) {
        for (const Contents& before : {Contents{}, first}) {
            CAPTURE(path);
            MemoryFileSystem files;
            if (!before.empty()) REQUIRE(write(files, before));
            fail(files, "rename", path);
            CHECK_FALSE(write(files, second));
            files.set_fault({});
            CHECK(write(files, second));
            CHECK(files.files() == built(second));
        }
    }
}

TEST_CASE("what a failed first run put in its place is removed when the next does not make it") {
    MemoryFileSystem files;
    fail(files, "rename", "dist/index.json");
    CHECK_FALSE(write(files, first));
    files.set_fault({});
    CHECK(write(files, second));
    CHECK(files.files() == built(second));
}

TEST_CASE("temporary files of a run that was killed are removed, also of what stays the same") {
    MemoryFileSystem files;
    REQUIRE(write(files, first));
    files.put("dist/credentials/.a.json.credsmith-new", "half");
    files.put("dist/credentials/.gone.json.credsmith-new", "half");
    CHECK(write(files, first)->unchanged == 3);
    CHECK(files.files() == built(first));
}

TEST_CASE("a folder that somebody else filled is refused") {
    for (const char* path : {"dist/bundle.js", "dist/credentials/a.json", "dist/index.json"}) {
        CAPTURE(path);
        MemoryFileSystem files;
        files.put(path, "{}");
        const auto refused = write(files, first);
        REQUIRE_FALSE(refused);
        CHECK(text::describe(refused.error()) ==
              "`dist` cannot be written: it holds files that credsmith did not write; name an "
              "empty folder, or empty it");
        CHECK(files.files() == Contents{{path, "{}"}});
    }
}

TEST_CASE("files of others beside the outputs stay, whatever an index says of their folder") {
    MemoryFileSystem files;
    REQUIRE(write(files, first));
    files.put("dist/README.md", "mine");
    files.put("outside.json", "mine");
    files.put("dist/index.json", index_of({{"../outside.json", ""}, {"credentials", ""}}));
    REQUIRE(write(files, first));
    Contents expected = built(first);
    expected.emplace("dist/README.md", "mine");
    expected.emplace("outside.json", "mine");
    CHECK(files.files() == expected);
}

} // namespace
} // namespace credsmith::workspace
