// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The contract of text::FileSystem: the same cases on the disk and in memory, and the same random
// sequence of operations on both at once.
#include "credsmith/text/disk_file_system.h"
#include "credsmith/text/memory_file_system.h"
#include "credsmith/text/path.h"
#include "unit/text/temporary_folder.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <sys/stat.h>

using namespace credsmith::text;

using Action = IoError::Action;
using Reason = IoError::Reason;

namespace {

constexpr std::uint64_t no_limit = 1 << 20;

/// A disk whose entries are made past the code under test.
class DiskWorld {
public:
    DiskWorld() : files_(open_disk(folder_.path().string())) {}

    FileSystem& files() { return *files_; }

    [[nodiscard]] std::string root() const { return folder_.path().string(); }

    void put(const std::string& path, std::string_view bytes) const { folder_.put(path, bytes); }

    void put_folder(const std::string& path) const {
        std::filesystem::create_directories(folder_.path() / path);
    }

    void put_link(const std::string& path, const char* target) const {
        std::filesystem::create_symlink(target, folder_.path() / path);
    }

    void put_pipe(const std::string& path) const {
        REQUIRE(::mkfifo((folder_.path() / path).c_str(), 0644) == 0);
    }

private:
    credsmith::test::TemporaryFolder folder_;
    std::unique_ptr<FileSystem> files_;
};

class MemoryWorld {
public:
    FileSystem& files() { return files_; }

    void put(const std::string& path, const std::string& bytes) { files_.put(path, bytes); }

    void put_folder(const std::string& path) { files_.put(path, {FileType::directory, "", true}); }

    void put_link(const std::string& path, const char* /*target*/) {
        files_.put(path, {FileType::link, "", true});
    }

    void put_pipe(const std::string& path) { files_.put(path, {FileType::other, "", true}); }

private:
    MemoryFileSystem files_;
};

template <class World>
void furnish(World& world) {
    world.put("a.md", "alpha");
    world.put("empty.md", "");
    world.put("folder/b.md", std::string("b\0b", 3));
    world.put("folder/deep/c.md", std::string(100'000, 'c'));
    world.put_folder("x.md");
    world.put_link("link.md", "a.md");
    world.put_link("link-folder", "folder");
    world.put_link("link-out.md", "/etc/passwd");
    world.put_link("link-up", "..");
    world.put_link("link-nowhere", "missing");
    world.put_pipe("pipe.md");
}

template <class T>
void check_refused(const IoResult<T>& result, Reason reason, std::string_view path, Action action) {
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().reason == reason);
    CHECK(result.error().path == path);
    CHECK(result.error().action == action);
}

struct Refusal {
    std::string_view path;
    Reason reason;
};

// What must never be read, and why.
constexpr std::array<Refusal, 25> unreadable_paths = {{
    {"", Reason::is_directory},
    {"missing", Reason::not_found},
    {"missing/b.md", Reason::not_found},
    {"a.md/b.md", Reason::not_found},
    {"pipe.md/b.md", Reason::not_found},
    {"folder", Reason::is_directory},
    {"x.md", Reason::is_directory},
    {"pipe.md", Reason::not_a_regular_file},
    {"link.md", Reason::is_link},
    {"link-out.md", Reason::is_link},
    {"link-nowhere", Reason::is_link},
    {"link-folder", Reason::is_link},
    {"link-folder/b.md", Reason::is_link},
    {"link-up/a.md", Reason::is_link},
    {"link-nowhere/a.md", Reason::is_link},
    {"link.md/b.md", Reason::is_link},
    {"/etc/passwd", Reason::outside_root},
    {"/", Reason::outside_root},
    {"..", Reason::outside_root},
    {"../a.md", Reason::outside_root},
    {"folder/../a.md", Reason::outside_root},
    {"./a.md", Reason::outside_root},
    {"folder//b.md", Reason::outside_root},
    {"a.md/", Reason::outside_root},
    {std::string_view("a.md\0", 5), Reason::outside_root},
}};

// One outcome of an operation, in a form that can be compared.
template <class T>
std::string summary(const IoResult<T>& result) {
    if (result) return "done";
    const IoError& error = result.error();
    return std::to_string(static_cast<int>(error.reason)) + ' ' +
           std::to_string(static_cast<int>(error.action)) + ' ' + error.path;
}

std::string summary(const IoResult<std::string>& result) {
    return result ? "read " + *result : summary<std::string>(result);
}

std::string summary(const IoResult<FileStatus>& result) {
    if (!result) return summary<FileStatus>(result);
    return std::to_string(static_cast<int>(result->type)) + ' ' + std::to_string(result->size);
}

std::string summary(const IoResult<std::vector<DirectoryEntry>>& result) {
    if (!result) return summary<std::vector<DirectoryEntry>>(result);
    std::string names = "lists";
    for (const DirectoryEntry& entry : *result)
        names += ' ' + entry.name + ':' + std::to_string(static_cast<int>(entry.type));
    return names;
}

struct Operation {
    int kind;
    std::string path;
    std::string other;
};

std::string perform(FileSystem& files, const Operation& operation) {
    switch (operation.kind) {
    case 0:
        return summary(files.list(operation.path));
    case 1:
        return summary(files.status(operation.path));
    case 2:
        return summary(files.read(operation.path, 7));
    case 3:
        return summary(files.read_start(operation.path, 2));
    case 4:
        return summary(files.create_directories(operation.path));
    case 5:
        return summary(files.write_new(operation.path, operation.other));
    case 6:
        return summary(files.rename(operation.path, operation.other));
    case 7:
        return summary(files.remove(operation.path));
    case 8:
        return summary(files.replace(operation.path, operation.other));
    default:
        return summary(files.sync_directory(operation.path));
    }
}

// Few names, so that operations meet.
std::string random_path(std::mt19937& random) {
    constexpr std::array<const char*, 8> names = {"a.md", "folder", "b.md",    "link-folder",
                                                  "x.md", "deep",   "pipe.md", "new"};
    std::uniform_int_distribution<std::size_t> pick(0, names.size() - 1);
    std::string path;
    for (std::size_t depth = pick(random) % 4; depth > 0; --depth)
        path = join_path(path, names[pick(random)]);
    return path;
}

} // namespace

TEST_CASE_TEMPLATE("a file is read whole, with every byte", World, DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    CHECK(world.files().read("a.md", no_limit).value() == "alpha");
    CHECK(world.files().read("empty.md", no_limit).value().empty());
    CHECK(world.files().read("folder/b.md", no_limit).value() == std::string("b\0b", 3));
    CHECK(world.files().read("folder/deep/c.md", no_limit).value() == std::string(100'000, 'c'));
}

TEST_CASE_TEMPLATE("a file beyond the limit is refused, one at the limit is not", World, DiskWorld,
                   MemoryWorld) {
    World world;
    furnish(world);
    CHECK(world.files().read("a.md", 5).has_value());
    check_refused(world.files().read("a.md", 4), Reason::too_large, "a.md", Action::read);
    check_refused(world.files().read("a.md", 0), Reason::too_large, "a.md", Action::read);
    CHECK(world.files().read("empty.md", 0).has_value());
    CHECK(world.files().read("a.md", ~std::uint64_t{0}).value() == "alpha");
}

TEST_CASE_TEMPLATE("the start of a file is read", World, DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    CHECK(world.files().read_start("a.md", 3).value() == "alp");
    CHECK(world.files().read_start("a.md", 5).value() == "alpha");
    CHECK(world.files().read_start("a.md", 100).value() == "alpha");
    CHECK(world.files().read_start("a.md", 0).value().empty());
}

TEST_CASE_TEMPLATE("what is no file inside the root is never read", World, DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    for (const Refusal& one : unreadable_paths) {
        CAPTURE(one.path);
        check_refused(world.files().read(one.path, no_limit), one.reason, one.path, Action::read);
        check_refused(world.files().read_start(one.path, 1), one.reason, one.path, Action::read);
    }
}

TEST_CASE_TEMPLATE("a folder lists its entries by the bytes of their names", World, DiskWorld,
                   MemoryWorld) {
    World world;
    for (const char* const name : {"b", "B", "a.md", "é", "a/deep", "a-b"})
        world.put(name, "");
    world.put_link("link", "a.md");
    world.put_pipe("pipe");
    CHECK(summary(world.files().list("")) == "lists B:0 a:1 a-b:0 a.md:0 b:0 link:2 pipe:3 é:0");
    CHECK(summary(world.files().list("a")) == "lists deep:0");
}

TEST_CASE_TEMPLATE("what is no folder is not listed", World, DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    check_refused(world.files().list("missing"), Reason::not_found, "missing", Action::read);
    check_refused(world.files().list("a.md"), Reason::not_found, "a.md", Action::read);
    check_refused(world.files().list("link-folder"), Reason::is_link, "link-folder", Action::read);
    check_refused(world.files().list("link-up"), Reason::is_link, "link-up", Action::read);
    check_refused(world.files().list(".."), Reason::outside_root, "..", Action::read);
}

TEST_CASE_TEMPLATE("the status of an entry is its own, not that of a link's target", World,
                   DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    CHECK(summary(world.files().status("a.md")) == "0 5");
    CHECK(summary(world.files().status("")) == "1 0");
    CHECK(summary(world.files().status("x.md")) == "1 0");
    CHECK(summary(world.files().status("link.md")) == "2 0");
    CHECK(summary(world.files().status("link-nowhere")) == "2 0");
    CHECK(summary(world.files().status("pipe.md")) == "3 0");
    check_refused(world.files().status("A.md"), Reason::not_found, "A.md", Action::read);
    check_refused(world.files().status("link-folder/b.md"), Reason::is_link, "link-folder/b.md",
                  Action::read);
}

TEST_CASE_TEMPLATE("a new file is written once and never over another", World, DiskWorld,
                   MemoryWorld) {
    World world;
    furnish(world);
    FileSystem& files = world.files();
    CHECK(files.write_new("folder/new.md", "new"));
    CHECK(files.read("folder/new.md", no_limit).value() == "new");
    for (const char* const path : {"folder/new.md", "x.md", "link.md", "link-nowhere", "pipe.md"})
        check_refused(files.write_new(path, "other"), Reason::already_exists, path, Action::write);
    CHECK(files.read("folder/new.md", no_limit).value() == "new");
    check_refused(files.write_new("missing/a", ""), Reason::not_found, "missing/a", Action::write);
    check_refused(files.write_new("a.md/b", ""), Reason::not_found, "a.md/b", Action::write);
    check_refused(files.write_new("link-up/b", ""), Reason::is_link, "link-up/b", Action::write);
    check_refused(files.write_new("../b", ""), Reason::outside_root, "../b", Action::write);
    check_refused(files.write_new("", ""), Reason::is_directory, "", Action::write);
}

TEST_CASE_TEMPLATE("folders are made with those above them", World, DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    FileSystem& files = world.files();
    CHECK(files.create_directories("p/q/r"));
    CHECK(files.create_directories("p/q/r"));
    CHECK(files.create_directories("p/q/s"));
    CHECK(files.create_directories(""));
    CHECK(summary(files.list("p/q")) == "lists r:1 s:1");
    check_refused(files.create_directories("a.md"), Reason::already_exists, "a.md", Action::write);
    check_refused(files.create_directories("a.md/b"), Reason::already_exists, "a.md",
                  Action::write);
    check_refused(files.create_directories("link-up/b"), Reason::is_link, "link-up", Action::write);
    check_refused(files.create_directories("../b"), Reason::outside_root, "../b", Action::write);
}

TEST_CASE_TEMPLATE("a file moves over another one", World, DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    FileSystem& files = world.files();
    CHECK(files.rename("a.md", "folder/b.md"));
    CHECK(files.read("folder/b.md", no_limit).value() == "alpha");
    CHECK_FALSE(files.status("a.md"));
    CHECK(files.rename("folder/b.md", "link.md"));
    CHECK(summary(files.status("link.md")) == "0 5");
    check_refused(files.rename("a.md", "b"), Reason::not_found, "a.md", Action::move);
    check_refused(files.rename("folder", "b"), Reason::is_directory, "folder", Action::move);
    check_refused(files.rename("link-up", "b"), Reason::is_link, "link-up", Action::move);
    check_refused(files.rename("link.md", "x.md"), Reason::is_directory, "x.md", Action::write);
    check_refused(files.rename("link.md", "no/b"), Reason::not_found, "no/b", Action::write);
    check_refused(files.rename("link.md", "../b"), Reason::outside_root, "../b", Action::write);
    CHECK(files.read("link.md", no_limit).value() == "alpha");
}

TEST_CASE_TEMPLATE("a file gets other bytes in its place, and nothing else does", World, DiskWorld,
                   MemoryWorld) {
    World world;
    furnish(world);
    FileSystem& files = world.files();
    CHECK(files.replace("folder/b.md", "other"));
    CHECK(files.read("folder/b.md", no_limit).value() == "other");
    CHECK(summary(files.list("folder")) == "lists b.md:0 deep:1");
    for (const Refusal& one : unreadable_paths) {
        CAPTURE(one.path);
        check_refused(files.replace(one.path, "other"), one.reason, one.path, Action::write);
    }
}

TEST_CASE("a file that is replaced keeps its permissions; one that is read-only is left alone") {
    const DiskWorld world;
    world.put("a.md", "old");
    const auto files = open_disk(world.root());
    const std::string place = world.root() + "/a.md";
    REQUIRE(::chmod(place.c_str(), 0640) == 0);
    CHECK(files->replace("a.md", "new"));

    struct stat status {};

    REQUIRE(::stat(place.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777U) == 0640);
    REQUIRE(::chmod(place.c_str(), 0444) == 0);
    check_refused(files->replace("a.md", "newer"), Reason::not_permitted, "a.md", Action::write);
    CHECK(files->read("a.md", no_limit).value() == "new");
    MemoryFileSystem memory;
    memory.put("a.md", {FileType::file, "old", true, false});
    check_refused(memory.replace("a.md", "new"), Reason::not_permitted, "a.md", Action::write);
}

TEST_CASE_TEMPLATE("files, links and empty folders are removed, full folders are not", World,
                   DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    FileSystem& files = world.files();
    check_refused(files.remove("folder"), Reason::other, "folder", Action::remove);
    check_refused(files.remove("link-folder/b.md"), Reason::is_link, "link-folder/b.md",
                  Action::remove);
    for (const char* const path : {"a.md", "x.md", "link-folder", "link-nowhere", "pipe.md"}) {
        CHECK_MESSAGE(files.remove(path).has_value(), path);
        check_refused(files.remove(path), Reason::not_found, path, Action::remove);
    }
    CHECK(files.read("folder/b.md", no_limit).has_value());
    check_refused(files.remove(""), Reason::is_directory, "", Action::remove);
    check_refused(files.remove(".."), Reason::outside_root, "..", Action::remove);
}

TEST_CASE_TEMPLATE("only a folder is synced", World, DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    CHECK(world.files().sync_directory(""));
    CHECK(world.files().sync_directory("folder/deep"));
    check_refused(world.files().sync_directory("no"), Reason::not_found, "no", Action::write);
    check_refused(world.files().sync_directory("a.md"), Reason::not_found, "a.md", Action::write);
}

TEST_CASE_TEMPLATE("a folder is locked once, until its lock goes", World, DiskWorld, MemoryWorld) {
    World world;
    furnish(world);
    {
        const auto lock = world.files().lock("folder");
        CHECK(lock);
        check_refused(world.files().lock("folder"), Reason::in_use, "folder", Action::write);
        CHECK(world.files().lock("folder/deep"));
    }
    CHECK(world.files().lock("folder"));
    CHECK(world.files().lock(""));
    check_refused(world.files().lock("no"), Reason::not_found, "no", Action::write);
    check_refused(world.files().lock("a.md"), Reason::not_found, "a.md", Action::write);
}

TEST_CASE("disk and memory answer alike to any sequence of operations") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        DiskWorld disk;
        MemoryWorld memory;
        furnish(disk);
        furnish(memory);
        std::mt19937 random(seed);
        std::uniform_int_distribution<int> kind(0, 9);
        for (int step = 0; step < 300; ++step) {
            const Operation operation{kind(random), random_path(random), random_path(random)};
            CAPTURE(seed);
            CAPTURE(operation.kind);
            CAPTURE(operation.path);
            CAPTURE(operation.other);
            REQUIRE(perform(disk.files(), operation) == perform(memory.files(), operation));
        }
    }
}
