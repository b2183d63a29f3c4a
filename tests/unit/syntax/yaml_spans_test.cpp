// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Properties of trees: spans nest and are in order, scalars are known to the byte, and meaning
// survives.
#include "unit/syntax/yaml_documents.h"
#include "unit/syntax/yaml_reading.h"

#include <doctest/doctest.h>

using namespace credsmith;
using namespace credsmith::syntax;
using namespace credsmith::tests;

namespace {

void check_meaning(const Node& node, const Meaning& meaning) {
    switch (meaning.type) {
    case Meaning::Type::scalar:
        REQUIRE(node.is_scalar());
        CHECK(node.text() == meaning.text);
        return;
    case Meaning::Type::list:
        REQUIRE(node.is_sequence());
        REQUIRE(node.items.size() == meaning.children.size());
        for (std::size_t i = 0; i < node.items.size(); ++i)
            check_meaning(node.items[i], meaning.children[i]);
        return;
    case Meaning::Type::mapping:
        REQUIRE(node.is_mapping());
        REQUIRE(node.entries.size() == meaning.children.size());
        for (std::size_t i = 0; i < node.entries.size(); ++i) {
            CHECK(node.entries[i].key == meaning.keys[i]);
            check_meaning(node.entries[i].value, meaning.children[i]);
        }
        return;
    }
}

} // namespace

TEST_CASE("spans of handwritten documents nest, are in order and are exact") {
    for (const std::string& document : handwritten_documents()) {
        CAPTURE(document);
        const Reading reading = read(document);
        CHECK(reading.findings.empty());
        check_spans(reading);
        check_scalars(reading);
    }
}

TEST_CASE("generated documents keep their meaning, with exact spans") {
    for (std::uint32_t seed = 0; seed < 2'000; ++seed) {
        const GeneratedDocument document = generate_document(seed);
        CAPTURE(seed);
        CAPTURE(document.bytes);
        const Reading reading = read(document.bytes);
        REQUIRE(reading.findings.empty());
        check_meaning(reading.tree.root, document.meaning);
        check_spans(reading);
        check_scalars(reading);
    }
}
