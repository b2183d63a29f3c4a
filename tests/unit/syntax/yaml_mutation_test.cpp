// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Broken documents of every kind: reading them ends, and every span lies inside the source.
#include "credsmith/syntax/preflight.h"
#include "unit/syntax/yaml_documents.h"
#include "unit/syntax/yaml_reading.h"

#include <doctest/doctest.h>

#include <iostream>
#include <random>

using namespace credsmith;
using namespace credsmith::syntax;
using namespace credsmith::tests;

namespace {

/// A few bytes inserted, removed, replaced or moved, most of them such as mean something in YAML.
std::string mutate(std::string text, std::mt19937& random) {
    constexpr std::string_view telling = ":-#[]{},\"'|>&*!%@`?\\ \n\t\r~.<=a1\xC3\xE4\x80";
    for (std::size_t i = 0, count = 1 + random() % 3; i < count && !text.empty(); ++i) {
        const std::size_t at = random() % text.size();
        const char byte = telling[random() % telling.size()];
        switch (random() % 4) {
        case 0:
            text.insert(text.begin() + static_cast<std::ptrdiff_t>(at), byte);
            break;
        case 1:
            text.erase(at, 1 + random() % 4);
            break;
        case 2:
            text[at] = byte;
            break;
        default:
            text.insert(random() % text.size(), text.substr(at, random() % 40));
            break;
        }
    }
    return text;
}

} // namespace

TEST_CASE("documents with random mistakes are read to their end, with spans inside the source") {
    std::vector<std::string> documents = handwritten_documents();
    for (std::uint32_t seed = 0; seed < 30; ++seed)
        documents.push_back(generate_document(seed).bytes);
    std::mt19937 random(20240229);
    std::size_t unreadable = 0;
    std::size_t clean = 0;
    constexpr std::size_t count = 20'000;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string mutant = mutate(documents[random() % documents.size()], random);
        CAPTURE(mutant);
        diagnostic::Reporter reporter;
        if (!check_bytes(text::SourceId{7}, mutant, reporter)) {
            ++unreadable;
            continue;
        }
        const Reading reading = read(mutant);
        check_spans(reading);
        if (reading.findings.empty()) {
            check_scalars(reading);
            ++clean;
        }
    }
    std::cout << "YAML mutants: " << count << ", of which " << unreadable << " are not text, "
              << clean << " without mistakes\n";
    CHECK(clean > count / 20);
    CHECK(unreadable < count / 2);
}
