// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/rebase.h"

#include <doctest/doctest.h>

namespace credsmith::emit {
namespace {

constexpr std::string_view file = "credentials/coaching/credential.md";

TEST_CASE("relative links and images count from the root") {
    CHECK(rebase_links("See [the log](templates/log.md) and ![it](../badge.png).", file) ==
          "See [the log](credentials/coaching/templates/log.md) and ![it](credentials/badge.png).");
}

TEST_CASE("relative links can be made absolute") {
    CHECK(rebase_links("[log](log.md)", file, "https://example.org/") ==
          "[log](https://example.org/credentials/coaching/log.md)");
}

TEST_CASE("a fragment or query stays behind the path") {
    CHECK(rebase_links("[a](log.md#part-2)", file) == "[a](credentials/coaching/log.md#part-2)");
    CHECK(rebase_links("[a](log.html?x=1)", file) == "[a](credentials/coaching/log.html?x=1)");
}

TEST_CASE("characters that a URL or Markdown would read are escaped") {
    CHECK(rebase_links("[a](<my log (1).md>)", file) ==
          "[a](<credentials/coaching/my%20log%20%281%29.md>)");
    CHECK(rebase_links("[a](my%20log.md)", file) == "[a](credentials/coaching/my%20log.md)");
}

TEST_CASE("other destinations stay byte for byte as they are") {
    for (const char* markdown :
         {"[a](https://example.org/x?y=1#z)", "[a](mailto:a@example.org)", "[a](#part)",
          "[a](../../../outside.md)", "text with [@key] and (brackets)"}) {
        CAPTURE(markdown);
        CHECK(rebase_links(markdown, file) == markdown);
    }
}

TEST_CASE("a path in a URL keeps its slashes") {
    CHECK(url_path("a/b c/d%e.png") == "a/b%20c/d%25e.png");
    CHECK(url_path("\xC3\xA9.png") == "%C3%A9.png");
}

} // namespace
} // namespace credsmith::emit
