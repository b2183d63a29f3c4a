// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/assert.h"
#include "credsmith/text/mapped_text.h"
#include "credsmith/text/offset_map.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace credsmith::text;

namespace {

constexpr SourceId source{3};

void check_span(const Span& span, ByteOffset begin, ByteOffset end) {
    CHECK(span.source == source);
    CHECK(span.begin == begin);
    CHECK(span.end == end);
}

// A block scalar of two lines, `  first\n  next`, at offset 10: its indentation is not decoded.
OffsetMap two_lines() {
    OffsetMap map(source);
    map.append_exact(12, 6);
    map.append_exact(20, 4);
    return map;
}

// `a\u00e9b` in quotes at offset 5: the escape of six bytes stands for two.
OffsetMap with_escape() {
    OffsetMap map(source);
    map.append_exact(6, 1);
    map.append_whole(2, 7, 6);
    map.append_exact(13, 1);
    return map;
}

// A file with runs that are copied, dropped and replaced; and where each decoded byte comes from.
struct Sample {
    std::string file;
    MappedText decoded;
    std::vector<Span> origins;
};

Sample random_sample(std::mt19937& random) {
    Sample sample{{}, {{}, OffsetMap(source)}, {}};
    std::uniform_int_distribution<std::size_t> size(1, 5);
    std::uniform_int_distribution<int> kind(0, 2);
    std::uniform_int_distribution<int> letter('a', 'z');
    for (std::size_t pieces = 2 * size(random); pieces > 0; --pieces) {
        const auto begin = static_cast<ByteOffset>(sample.file.size());
        const std::size_t length = size(random);
        for (std::size_t i = 0; i < length; ++i)
            sample.file += static_cast<char>(letter(random));
        const auto end = static_cast<ByteOffset>(sample.file.size());
        switch (kind(random)) {
        case 0:
            sample.decoded.text += sample.file.substr(begin);
            sample.decoded.map.append_exact(begin, length);
            for (ByteOffset i = begin; i < end; ++i)
                sample.origins.push_back({source, i, i + 1});
            break;
        case 1: {
            const std::size_t decoded = size(random);
            sample.decoded.text.append(decoded, '*');
            sample.decoded.map.append_whole(decoded, begin, length);
            sample.origins.insert(sample.origins.end(), decoded, Span{source, begin, end});
            break;
        }
        default: // a run that is not decoded
            break;
        }
    }
    return sample;
}

bool is_copied(const Sample& sample, std::size_t begin, std::size_t end) {
    return sample.decoded.text.substr(begin, end - begin).find('*') == std::string::npos;
}

} // namespace

TEST_CASE("a range inside a copied run maps byte for byte") {
    const OffsetMap map = two_lines();
    CHECK(map.decoded_size() == 10);
    check_span(map.to_source(1, 4), 13, 16);
    check_span(map.to_source(6, 10), 20, 24);
    CHECK(map.is_exact(1, 4));
}

TEST_CASE("a range over several copied runs goes from its first byte to its last") {
    check_span(two_lines().to_source(2, 8), 14, 22);
    CHECK(two_lines().is_exact(2, 8));
}

TEST_CASE("a range that ends at a run's end does not reach into the next") {
    check_span(two_lines().to_source(0, 6), 12, 18);
}

TEST_CASE("an empty range stands where its next byte is, at the end after the last") {
    check_span(two_lines().to_source(6, 6), 20, 20);
    check_span(two_lines().to_source(10, 10), 24, 24);
    CHECK(two_lines().is_exact(10, 10));
}

TEST_CASE("what was not copied maps as a whole, however little of it is asked for") {
    const OffsetMap map = with_escape();
    check_span(map.to_source(0, 2), 6, 13);
    check_span(map.to_source(2, 3), 7, 13);
    check_span(map.to_source(1, 4), 7, 14);
    check_span(map.to_source(2, 2), 7, 7);
    CHECK_FALSE(map.is_exact(0, 2));
    CHECK_FALSE(map.is_exact(2, 2));
    CHECK(map.is_exact(1, 1));
    CHECK(map.is_exact(3, 4));
}

TEST_CASE("runs that continue in text and file are one piece") {
    OffsetMap map(source);
    for (ByteOffset i = 0; i < 1000; ++i)
        map.append_exact(100 + i, 1);
    CHECK(map.piece_count() == 1);
    check_span(map.to_source(10, 20), 110, 120);
    map.append_whole(1, 1100, 2);
    map.append_exact(1102, 5);
    CHECK(map.piece_count() == 3);
}

TEST_CASE("runs that become neighbours by what is left out between them stay apart") {
    OffsetMap map(source);
    map.append_exact(0, 3);
    map.append_whole(0, 3, 2); // a line end that is folded away
    map.append_exact(5, 3);
    CHECK(map.piece_count() == 2);
    check_span(map.to_source(2, 4), 2, 6);
}

TEST_CASE("an empty text keeps its place") {
    OffsetMap map(source);
    check_span(map.to_source(0, 0), 0, 0);
    map.append_exact(42, 0);
    CHECK(map.decoded_size() == 0);
    check_span(map.to_source(0, 0), 42, 42);
    check_span(two_lines().slice(6, 6).to_source(0, 0), 20, 20);
    map.append_exact(50, 2);
    CHECK(map.piece_count() == 1);
    check_span(map.to_source(0, 2), 50, 52);
}

TEST_CASE("a slice that cuts a whole piece keeps all of its source") {
    const OffsetMap map = with_escape().slice(2, 4);
    CHECK(map.decoded_size() == 2);
    check_span(map.to_source(0, 1), 7, 13);
    check_span(map.to_source(1, 2), 13, 14);
}

TEST_CASE("a range outside the text is our own mistake") {
    using credsmith::base::InternalError;
    CHECK_THROWS_AS(static_cast<void>(two_lines().to_source(0, 11)), InternalError);
    CHECK_THROWS_AS(static_cast<void>(two_lines().to_source(3, 2)), InternalError);
    CHECK_THROWS_AS(static_cast<void>(two_lines().slice(0, 11)), InternalError);
    OffsetMap map(source);
    CHECK_THROWS_AS(map.append(OffsetMap(SourceId{4})), InternalError);
}

TEST_CASE("every range covers exactly what its bytes come from") {
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const Sample sample = random_sample(random);
        const OffsetMap& map = sample.decoded.map;
        REQUIRE(map.decoded_size() == sample.decoded.text.size());
        for (std::size_t begin = 0; begin < map.decoded_size(); ++begin) {
            for (std::size_t end = begin + 1; end <= map.decoded_size(); ++end) {
                const Span hull = join(sample.origins[begin], sample.origins[end - 1]);
                CHECK(map.to_source(begin, end) == hull);
                CHECK(map.is_exact(begin, end) == is_copied(sample, begin, end));
            }
        }
    }
}

TEST_CASE("a slice maps like the range it was cut from, and two slices join to the whole") {
    std::mt19937 random(12);
    for (int round = 0; round < 200; ++round) {
        const Sample sample = random_sample(random);
        const std::size_t size = sample.decoded.text.size();
        const std::size_t cut = size / 2;
        const MappedText left = sample.decoded.slice(0, cut);
        const MappedText right = sample.decoded.slice(cut, size);
        REQUIRE(right.map.decoded_size() == right.text.size());
        for (std::size_t begin = cut; begin < size; ++begin)
            CHECK(right.map.to_source(begin - cut, size - cut) ==
                  sample.decoded.map.to_source(begin, size));
        OffsetMap joined = left.map;
        joined.append(right.map);
        REQUIRE(joined.decoded_size() == size);
        for (std::size_t end = 1; end <= size; ++end)
            CHECK(joined.to_source(0, end) == sample.decoded.map.to_source(0, end));
    }
}
