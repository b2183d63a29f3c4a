// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// YAML documents for property tests: some written by hand, others made from a seed together with
// what they say.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::tests {

/// Documents without mistakes, with all that authors use.
[[nodiscard]] std::vector<std::string> handwritten_documents();

/// What a generated document says: a scalar's text, a list's items, or a mapping's keys and values.
struct Meaning {
    enum class Type : std::uint8_t { scalar, list, mapping };
    Type type = Type::scalar;
    std::string text;
    std::vector<std::string> keys;
    std::vector<Meaning> children;
};

struct GeneratedDocument {
    std::string bytes;
    Meaning meaning;
};

/// The same document for the same seed, on every machine.
[[nodiscard]] GeneratedDocument generate_document(std::uint32_t seed);

} // namespace credsmith::tests
