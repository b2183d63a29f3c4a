// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A repository in memory for tests, made from YAML files the way the program makes one: bytes,
// tree, model, links. What a test does not say is given: a manifest, an issuer `kvec` and a scale
// `three-level`.
#pragma once

#include "credsmith/model/decode.h"
#include "credsmith/repository/link.h"
#include "credsmith/syntax/yaml_reader.h"
#include "credsmith/text/source_set.h"

#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace credsmith::test {

/// Files by path.
using Files = std::map<std::string, std::string>;

struct BuiltRepository {
    std::unique_ptr<text::SourceSet> sources;
    repository::Repository repository;
    std::vector<diagnostic::Diagnostic> findings; ///< of reading and linking
};

/// What every repository of a test has, unless it says otherwise.
inline Files default_files() {
    return {
        {"credsmith.yaml", "credsmith: 1\n"
                           "name: Test\n"
                           "base_uri: https://credentials.example.org/\n"
                           "issuer: kvec\n"
                           "language: en\n"},
        {"issuers/kvec.yaml", "kind: issuer\n"
                              "id: kvec\n"
                              "uri: https://credentials.example.org/issuers/kvec\n"
                              "name: Example cooperative\n"
                              "url: https://kvec.example.org/\n"},
        {"scales/three-level.yaml", "kind: scale\n"
                                    "id: three-level\n"
                                    "title: Three levels\n"
                                    "levels:\n"
                                    "  - {id: developing, name: Developing}\n"
                                    "  - {id: basic, name: Basic}\n"
                                    "  - {id: proficient, name: Proficient}\n"
                                    "passes: proficient\n"},
    };
}

inline model::Document read_document(text::SourceId id, const text::Source& source,
                                     diagnostic::Reporter& reporter) {
    const text::Span whole{id, 0, static_cast<text::ByteOffset>(source.bytes.size())};
    const syntax::Tree tree = syntax::read_yaml(source.bytes, whole, reporter);
    const syntax::Node* kind = tree.root.find("kind");
    const std::string_view name = kind == nullptr ? "manifest" : kind->text();
    const auto file_kind = model::value_named<model::FileKind>(name);
    REQUIRE(file_kind.has_value());
    return {id, source.path, model::decode(tree, *file_kind), kind != nullptr ? kind->span : whole};
}

/// Reads and links `files` together with the default files that they do not replace; `on_disk` are
/// files that they may name.
inline BuiltRepository build_repository(Files files, repository::FileTable on_disk = {}) {
    files.merge(default_files());
    BuiltRepository built;
    built.sources = std::make_unique<text::SourceSet>();
    diagnostic::Reporter reporter;
    std::vector<model::Document> documents;
    for (const auto& [path, bytes] : files) {
        const text::SourceId id = built.sources->add(path, bytes);
        documents.push_back(read_document(id, built.sources->at(id), reporter));
    }
    built.repository = repository::link(std::move(documents), std::move(on_disk), reporter);
    built.findings = reporter.take();
    return built;
}

} // namespace credsmith::test
