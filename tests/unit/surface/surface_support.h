// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A small vocabulary, and credentials read with it, for the tests of this layer.
#pragma once

#include "credsmith/surface/credential_reader.h"
#include "support/print_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::test {

inline const surface::Vocabulary& small_vocabulary() {
    static const surface::Vocabulary vocabulary{
        {{"summary", {"Summary"}},
         {"competency", {"Competency", "Competencia"}},
         {"outcomes", {"Outcomes"}},
         {"key_method", {"Key method", "Método clave"}},
         {"value_proposition", {"Why earn it"}},
         {"components", {"Method components"}},
         {"rationale", {"Rationale"}},
         {"references", {"References"}},
         {"resources", {"Resources"}},
         {"renewal", {"Renewal"}},
         {"submission", {"Submission guidelines"}},
         {"part1", {"Overview questions", "Part 1", "Part One", "Parte 1"}},
         {"part2", {"Artifacts", "Part 2", "Parte 2"}},
         {"part3", {"Reflection", "Part 3", "Parte 3"}},
         {"rubric", {"Rubric"}}},
        {{"part1", "part1", "overview"},
         {"part2", "part2", "artifacts"},
         {"part3", "part3", "reflection"}},
        {"Criterion"},
        {"Passing"}};
    return vocabulary;
}

/// What reading a source gave. Findings are `slug [bytes] message`.
struct ReadCredential {
    std::string bytes;
    syntax::Tree tree;
    std::vector<diagnostic::Diagnostic> found;

    [[nodiscard]] std::string cut(text::Span span) const {
        return bytes.substr(span.begin, length(span));
    }

    [[nodiscard]] std::vector<std::string> findings() const {
        std::vector<std::string> shown;
        for (const diagnostic::Diagnostic& each : found)
            shown.push_back(std::string(each.kind->slug) + " [" + cut(each.span) + "] " +
                            each.message);
        return shown;
    }
};

/// Reads a whole source.
inline ReadCredential read_source(std::string bytes,
                                  const surface::Vocabulary& vocabulary = small_vocabulary()) {
    diagnostic::Reporter reporter;
    syntax::Tree tree = surface::read_credential(text::SourceId{0}, bytes, vocabulary, reporter);
    return {std::move(bytes), std::move(tree), reporter.take()};
}

/// Reads a body under front matter with `kind` and `extra`.
inline ReadCredential read_body(std::string_view body, std::string_view extra = "") {
    return read_source("---\nkind: credential\n" + std::string(extra) + "---\n" +
                       std::string(body));
}

/// The tree of a body as text, without the front matter.
inline std::string tree_of(std::string_view body, std::string_view extra = "") {
    const std::string printed = print_tree(read_body(body, extra).tree.root);
    const std::string_view kind = "\nkind: credential";
    return printed.starts_with(kind) ? printed.substr(kind.size()) : printed;
}

} // namespace credsmith::test
