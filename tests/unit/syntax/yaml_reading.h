// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// For tests of the YAML reader: a text read, with its findings, and what must hold of every tree.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/yaml_reader.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::tests {

struct Reading {
    std::string bytes;
    syntax::Tree tree;
    std::vector<diagnostic::Diagnostic> findings;

    [[nodiscard]] std::string_view cut(const text::Span& span) const {
        return std::string_view(bytes).substr(span.begin, text::length(span));
    }

    [[nodiscard]] const syntax::Node& at(std::string_view key) const {
        const syntax::Node* found = tree.root.find(key);
        REQUIRE(found != nullptr);
        return *found;
    }
};

inline Reading read(std::string bytes) {
    diagnostic::Reporter reporter;
    const text::Span all{text::SourceId{7}, 0, static_cast<text::ByteOffset>(bytes.size())};
    syntax::Tree tree = syntax::read_yaml(bytes, all, reporter);
    return {std::move(bytes), std::move(tree), reporter.take()};
}

/// What must hold of the spans of every tree, whatever was read: they lie inside the source,
/// children inside parents, siblings in order, and every mapped byte that is called exact is that
/// byte of the file.
void check_spans(const Reading& reading);

/// What must hold besides where a document has no mistakes: a scalar of one line, read alone, is
/// the same, and each byte of a plain or literal scalar is known exactly.
void check_scalars(const Reading& reading);

} // namespace credsmith::tests
