// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/assert.h"
#include "credsmith/text/source_set.h"

#include <doctest/doctest.h>

using namespace credsmith::text;

TEST_CASE("a source is found by the id it was given and stays where it is") {
    SourceSet sources;
    const SourceId first = sources.add("a.md", "one");
    const Source* const place = &sources.at(first);
    for (int i = 0; i < 1000; ++i)
        sources.add("b" + std::to_string(i), "two");
    CHECK(sources.size() == 1001);
    CHECK(&sources.at(first) == place);
    CHECK(sources.at(first).path == "a.md");
    CHECK(sources.at(first).bytes == "one");
}

TEST_CASE("ids follow the order of adding") {
    SourceSet sources;
    CHECK(sources.add("a", "") == SourceId{0});
    CHECK(sources.add("b", "") == SourceId{1});
}

TEST_CASE("a span cuts its bytes") {
    SourceSet sources;
    const SourceId id = sources.add("a.md", "one two");
    CHECK(sources.cut({id, 4, 7}) == "two");
    CHECK(sources.cut({id, 7, 7}).empty());
}

TEST_CASE("a span outside its source is our own mistake") {
    using credsmith::base::InternalError;
    SourceSet sources;
    const SourceId id = sources.add("a.md", "one");
    CHECK_THROWS_AS(static_cast<void>(sources.cut({id, 1, 4})), InternalError);
    CHECK_THROWS_AS(static_cast<void>(sources.cut({id, 2, 1})), InternalError);
    CHECK_THROWS_AS(static_cast<void>(sources.at(SourceId{1})), InternalError);
}

TEST_CASE("spans contain and join") {
    const SourceId id{0};
    constexpr Span outer{SourceId{0}, 2, 9};
    CHECK(length(outer) == 7);
    CHECK(contains(outer, {id, 2, 9}));
    CHECK(contains(outer, {id, 5, 5}));
    CHECK_FALSE(contains(outer, {id, 1, 3}));
    CHECK_FALSE(contains(outer, {id, 8, 10}));
    CHECK_FALSE(contains(outer, {SourceId{1}, 3, 4}));
    CHECK(join({id, 5, 6}, {id, 1, 2}) == Span{id, 1, 6});
}
