// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/file_system.h"

#include <doctest/doctest.h>

#include <set>

using namespace credsmith::text;

using Action = IoError::Action;
using Reason = IoError::Reason;

TEST_CASE("a failure is told in one sentence") {
    CHECK(describe({Reason::not_permitted, "credentials/x.md", "Permission denied"}) ==
          "`credentials/x.md` cannot be read: permission denied");
    CHECK(describe({Reason::no_space, "dist/a.json", "", Action::write}) ==
          "`dist/a.json` cannot be written: there is no space left on the disk");
    CHECK(describe({Reason::not_found, "a", "", Action::move}) ==
          "`a` cannot be moved: there is no such file or folder");
    CHECK(describe({Reason::is_directory, "", "", Action::remove}) ==
          "`.` cannot be removed: it is a folder, not a file");
}

TEST_CASE("the system's words stand where we have none") {
    CHECK(describe({Reason::other, "a.md", "Input/output error"}) ==
          "`a.md` cannot be read: Input/output error");
    CHECK(describe({Reason::other, "a.md", ""}) == "`a.md` cannot be read");
}

TEST_CASE("every reason has a sentence of its own") {
    std::set<std::string> sentences;
    for (int reason = 0; reason <= static_cast<int>(Reason::other); ++reason)
        sentences.insert(describe({static_cast<Reason>(reason), "a", ""}));
    CHECK(sentences.size() == static_cast<std::size_t>(Reason::other) + 1);
}
