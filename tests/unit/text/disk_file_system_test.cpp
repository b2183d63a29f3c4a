// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What only a real disk has: a root that may be missing, modes, permissions, sizes, a full disk.
#include "credsmith/text/disk_file_system.h"
#include "unit/text/temporary_folder.h"

#include <doctest/doctest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace credsmith::text;
using credsmith::test::TemporaryFolder;

namespace fs = std::filesystem;

using Reason = IoError::Reason;

namespace {

constexpr std::uint64_t no_limit = 1 << 20;
constexpr uid_t nobody = 65534;

mode_t mode_of(const fs::path& path) {
    struct stat status;
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

/// Gives up the rights of root, before which every file is readable, for a while.
class WithoutPrivilege {
public:
    WithoutPrivilege()
        : before_(::geteuid()), is_in_force_(before_ != 0 || ::seteuid(nobody) == 0) {}

    WithoutPrivilege(const WithoutPrivilege&) = delete;
    WithoutPrivilege& operator=(const WithoutPrivilege&) = delete;
    WithoutPrivilege(WithoutPrivilege&&) = delete;
    WithoutPrivilege& operator=(WithoutPrivilege&&) = delete;

    ~WithoutPrivilege() { static_cast<void>(::seteuid(before_)); }

    [[nodiscard]] bool is_in_force() const { return is_in_force_; }

private:
    uid_t before_;
    bool is_in_force_;
};

/// The strictest umask, for a while.
class StrictUmask {
public:
    StrictUmask() : before_(::umask(077)) {}

    StrictUmask(const StrictUmask&) = delete;
    StrictUmask& operator=(const StrictUmask&) = delete;
    StrictUmask(StrictUmask&&) = delete;
    StrictUmask& operator=(StrictUmask&&) = delete;

    ~StrictUmask() { ::umask(before_); }

private:
    mode_t before_;
};

/// No file may grow beyond `size` bytes, for a while: as on a disk that fills up in the middle of a
/// write.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t size) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &before_) == 0);
        const rlimit small{size, before_.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    }

    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;
    SmallFiles(SmallFiles&&) = delete;
    SmallFiles& operator=(SmallFiles&&) = delete;

    ~SmallFiles() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    void (*handler_)(int);
    rlimit before_{};
};

} // namespace

TEST_CASE("a root that is missing gives not_found until it is made") {
    const TemporaryFolder folder;
    const auto files = open_disk((folder.path() / "new/place").string());
    CHECK(files->list("").error().reason == Reason::not_found);
    CHECK(files->read("a.md", no_limit).error().reason == Reason::not_found);
    CHECK(files->write_new("a.md", "a").error().reason == Reason::not_found);
    REQUIRE(files->create_directories(""));
    CHECK(files->write_new("a.md", "a"));
    CHECK(folder.bytes_of("new/place/a.md") == "a");
}

TEST_CASE("a file cannot be a root") {
    const TemporaryFolder folder;
    folder.put("a.md", "a");
    const auto files = open_disk((folder.path() / "a.md").string());
    CHECK(files->list("").error().reason == Reason::not_found);
    CHECK(files->create_directories("").error().reason == Reason::already_exists);
}

TEST_CASE("the root itself may be named by a link") {
    const TemporaryFolder folder;
    folder.put("real/a.md", "a");
    fs::create_directory_symlink("real", folder.path() / "link");
    CHECK(open_disk((folder.path() / "link").string())->read("a.md", no_limit).value() == "a");
}

TEST_CASE("the modes of what is made do not depend on the umask") {
    const StrictUmask umask;
    const TemporaryFolder folder;
    const auto files = open_disk((folder.path() / "root/dist").string());
    REQUIRE(files->create_directories("a/b"));
    REQUIRE(files->write_new("a/b/c.json", "{}"));
    for (const char* const made : {"root", "root/dist", "root/dist/a", "root/dist/a/b"})
        CHECK_MESSAGE(mode_of(folder.path() / made) == 0755, made);
    CHECK(mode_of(folder.path() / "root/dist/a/b/c.json") == 0644);
}

TEST_CASE("folders that were there keep their modes") {
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "private");
    fs::permissions(folder.path() / "private", fs::perms::owner_all);
    REQUIRE(open_disk(folder.path().string())->create_directories("private/new"));
    CHECK(mode_of(folder.path() / "private") == 0700);
}

TEST_CASE("what may not be read is not_permitted, and its status is known all the same") {
    const TemporaryFolder folder;
    folder.put("closed.md", "secret");
    folder.put("closed/a.md", "secret");
    fs::permissions(folder.path(), static_cast<fs::perms>(0755));
    fs::permissions(folder.path() / "closed.md", fs::perms::none);
    fs::permissions(folder.path() / "closed", fs::perms::none);
    {
        const WithoutPrivilege guard;
        if (!guard.is_in_force()) {
            MESSAGE("skipped: root cannot give up its privilege here");
            return;
        }
        const auto files = open_disk(folder.path().string());
        CHECK(files->read("closed.md", no_limit).error().reason == Reason::not_permitted);
        CHECK(files->status("closed.md")->size == 6);
        CHECK(files->list("closed").error().reason == Reason::not_permitted);
        CHECK(files->status("closed/a.md").error().reason == Reason::not_permitted);
        CHECK(files->write_new("closed/b.md", "").error().reason == Reason::not_permitted);
    }
    fs::permissions(folder.path() / "closed", fs::perms::owner_all);
}

TEST_CASE("a huge file is refused by its size alone") {
    const TemporaryFolder folder;
    folder.put("sparse.md", "");
    fs::resize_file(folder.path() / "sparse.md", std::uintmax_t{10} << 30U);
    const auto files = open_disk(folder.path().string());
    CHECK(files->read("sparse.md", no_limit).error().reason == Reason::too_large);
    CHECK(files->read_start("sparse.md", 4).value() == std::string(4, '\0'));
}

TEST_CASE("a device is no file") {
    CHECK(open_disk("/dev")->read("zero", no_limit).error().reason == Reason::not_a_regular_file);
}

TEST_CASE("a file that hides its size is read to its end") {
    if (!fs::exists("/proc/self/status")) {
        MESSAGE("skipped: there is no /proc here");
        return;
    }
    const auto files = open_disk("/proc/self");
    const auto status = files->read("status", no_limit);
    REQUIRE(status);
    CHECK(status->find("Name:") == 0);
    CHECK(status->back() == '\n');
    CHECK(files->read("status", 10).error().reason == Reason::too_large);
    CHECK(files->read("cwd/credsmith.yaml", no_limit).error().reason == Reason::is_link);
}

TEST_CASE("a write that fails half way leaves nothing behind") {
    const TemporaryFolder folder;
    const auto files = open_disk(folder.path().string());
    const SmallFiles limit(4096);
    CHECK(files->write_new("big.json", std::string(10'000, 'x')).error().reason ==
          Reason::too_large);
    CHECK(files->list("")->empty());
    CHECK(files->write_new("small.json", std::string(4096, 'x')));
}

TEST_CASE("a name longer than a disk can hold is not found") {
    const TemporaryFolder folder;
    const auto files = open_disk(folder.path().string());
    CHECK(files->status(std::string(300, 'n')).error().reason == Reason::not_found);
}

TEST_CASE("the nearest folder above that holds a file is found") {
    const TemporaryFolder folder;
    folder.put("repo/credsmith.yaml", "");
    folder.put("repo/credentials/a.md", "");
    fs::create_directory(folder.path() / "repo/credentials/credsmith.yaml");
    const std::string repo = (folder.path() / "repo").string();
    for (const char* const start :
         {"repo", "repo/", "repo/credsmith.yaml", "repo/credentials", "repo/credentials/a.md",
          "repo/not/there", "repo/credentials/.."})
        CHECK_MESSAGE(find_upward((folder.path() / start).string(), "credsmith.yaml") == repo,
                      start);
    CHECK(find_upward(folder.path().string(), "no such file anywhere").empty());
    CHECK(find_upward("", "no such file anywhere").empty());
}

TEST_CASE("a file that is not there yet is looked for from the working folder") {
    const TemporaryFolder folder;
    folder.put("repo/credsmith.yaml", "");
    const fs::path before = fs::current_path();
    fs::current_path(folder.path() / "repo");
    const std::string beside = find_upward("new.md", "credsmith.yaml");
    const std::string below = find_upward("not/there/new.md", "credsmith.yaml");
    fs::current_path(before);
    CHECK(beside == (folder.path() / "repo").string());
    CHECK(below == beside);
}

TEST_CASE("the folder above a link is the one above its target") {
    const TemporaryFolder folder;
    folder.put("repo/credsmith.yaml", "");
    folder.put("repo/credentials/a.md", "");
    fs::create_directory_symlink("repo/credentials", folder.path() / "link");
    CHECK(find_upward((folder.path() / "link").string(), "credsmith.yaml") ==
          (folder.path() / "repo").string());
}
