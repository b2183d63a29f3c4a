// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Other words for names: they come before near spellings, and the lists are in order.
#include "credsmith/base/synonyms.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::base {
namespace {

using Strings = std::vector<std::string>;

TEST_CASE("another word for a name is known, however it is spaced and cased") {
    for (const char* written : {"works_cited", "Works cited", "works-cited", "WORKS CITED"})
        CHECK_MESSAGE((synonyms("field", written) == Strings{"references", "items"}), written);
    CHECK(synonyms("field", "workshop").empty());
    CHECK(synonyms("no such list", "works_cited").empty());
}

TEST_CASE("of several names the first counts that is a candidate") {
    CHECK(meant("field", "evidence", Strings{"submission", "artifacts"}) == Strings{"artifacts"});
    CHECK(meant("field", "evidence", Strings{"submission", "title"}) == Strings{"submission"});
}

TEST_CASE("without another word the nearest names are meant") {
    CHECK(meant("field", "titel", Strings{"title", "status"}) == Strings{"title"});
    CHECK(meant("field", "works_cited", Strings{"title"}).empty());
}

TEST_CASE("a word stands for one thing: no list has it twice, and each is in order") {
    for (const EmbeddedFile& list : embedded_synonyms()) {
        Strings words;
        for (std::size_t begin = 0; begin < list.text.size();) {
            const std::size_t end = list.text.find('\n', begin);
            const std::string_view line = list.text.substr(begin, end - begin);
            begin = end + 1;
            if (line.starts_with('#')) continue;
            INFO(list.path << ": " << line);
            const std::string word{line.substr(0, line.find(" = "))};
            CHECK(!synonyms(list.path.substr(0, list.path.find('.')), word).empty());
            words.push_back(word);
        }
        CHECK_MESSAGE(words.size() > 5, list.path);
        CHECK_MESSAGE(std::ranges::adjacent_find(words) == words.end(), list.path);
    }
}

} // namespace
} // namespace credsmith::base
