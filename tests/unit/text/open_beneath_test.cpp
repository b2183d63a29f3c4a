// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/open_beneath.h"
#include "unit/text/temporary_folder.h"

#include <doctest/doctest.h>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>

using namespace credsmith::text;

namespace fs = std::filesystem;

namespace {

struct Case {
    const char* path;
    int flags;
    int error; ///< 0 if it opens
};

constexpr int handle = O_PATH | O_NOFOLLOW;

constexpr std::array<Case, 20> cases = {{
    {".", O_RDONLY | O_DIRECTORY, 0},
    {"a.md", O_RDONLY, 0},
    {"folder", O_RDONLY | O_DIRECTORY, 0},
    {"folder/b.md", O_RDONLY, 0},
    {"folder/deep/c.md", O_RDONLY, 0},
    {"missing", O_RDONLY, ENOENT},
    {"missing/b.md", O_RDONLY, ENOENT},
    {"a.md", O_RDONLY | O_DIRECTORY, ENOTDIR},
    {"a.md/b.md", O_RDONLY, ENOTDIR},
    {"inside", O_RDONLY, ELOOP},
    {"inside-folder", O_RDONLY | O_DIRECTORY, ELOOP},
    {"inside-folder/b.md", O_RDONLY, ELOOP},
    {"outside", O_RDONLY, ELOOP},
    {"outside-folder/secret", O_RDONLY, ELOOP},
    {"absolute", O_RDONLY, ELOOP},
    {"round", O_RDONLY, ELOOP},
    {"round/b.md", O_RDONLY, ELOOP},
    {"magic/b.md", O_RDONLY, ELOOP},
    {"inside", handle, 0},
    {"outside-folder/secret", handle, ELOOP},
}};

void make_tree(const credsmith::test::TemporaryFolder& folder) {
    folder.put("secret", "secret");
    folder.put("root/a.md", "a");
    folder.put("root/folder/b.md", "b");
    folder.put("root/folder/deep/c.md", "c");
    const fs::path root = folder.path() / "root";
    fs::create_symlink("a.md", root / "inside");
    fs::create_directory_symlink("folder", root / "inside-folder");
    fs::create_symlink("../secret", root / "outside");
    fs::create_directory_symlink("..", root / "outside-folder");
    fs::create_symlink("/etc/passwd", root / "absolute");
    fs::create_symlink("round", root / "round");
    fs::create_symlink("/proc/self/cwd", root / "magic");
}

void check_cases(OpenBeneath open_beneath) {
    const credsmith::test::TemporaryFolder folder;
    make_tree(folder);
    const Descriptor root(::open((folder.path() / "root").c_str(), O_PATH | O_DIRECTORY));
    REQUIRE(root.is_open());
    for (const Case& one : cases) {
        CAPTURE(one.path);
        const Descriptor opened = open_beneath(root.number(), one.path, one.flags);
        const int error = opened.is_open() ? 0 : errno;
        CHECK(error == one.error);
    }
}

} // namespace

TEST_CASE("one call of the kernel opens what lies beneath and follows no link") {
    const Descriptor root(::open("/", O_PATH | O_DIRECTORY));
    if (choose_open_beneath(root.number()) != &open_in_one_call) {
        MESSAGE("skipped: there is no openat2 here");
        return;
    }
    check_cases(&open_in_one_call);
}

TEST_CASE("part by part opens the same and refuses the same") {
    check_cases(&open_part_by_part);
}

TEST_CASE("a descriptor closes itself, once") {
    int number = -1;
    {
        Descriptor first(::open("/", O_PATH | O_DIRECTORY));
        number = first.number();
        Descriptor second(std::move(first));
        first = std::move(second);
        CHECK(first.number() == number);
    }
    struct stat status;
    CHECK(::fstat(number, &status) == -1);
    CHECK(errno == EBADF);
}
