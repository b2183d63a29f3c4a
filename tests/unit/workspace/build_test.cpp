// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/build.h"
#include "unit/emit/full_repository.h"

#include <doctest/doctest.h>

using namespace credsmith;

// A package that breaks its schema would end the build by an exception.
TEST_CASE("whatever the language can say gives packages that are valid under their schemas") {
    const repository::Repository repository = test::full_repository().repository;
    text::MemoryFileSystem files;
    const std::atomic<bool> is_cancelled{false};
    const auto result = workspace::build(repository, files,
                                         {*emit::find_emitter("package"), "dist", 2, is_cancelled});
    REQUIRE(result);
    CHECK(result->credentials == repository.credentials.size());
    CHECK(files.status("dist/credentials/coaching.json"));
    CHECK(files.status("dist/stacks/leading.json"));
}
