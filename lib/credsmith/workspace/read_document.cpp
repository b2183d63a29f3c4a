// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/read_document.h"

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/model/decode.h"
#include "credsmith/schema/check_shape.h"
#include "credsmith/schema/embedded.h"
#include "credsmith/surface/credential_reader.h"
#include "credsmith/surface/translation_reader.h"
#include "credsmith/syntax/preflight.h"
#include "credsmith/syntax/yaml_reader.h"
#include "credsmith/workspace/directive.h"
#include "credsmith/workspace/kind_scan.h"
#include "credsmith/workspace/workspace_kinds.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace credsmith::workspace {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using model::FileKind;

constexpr Message<std::string_view> not_in_markdown{
    "a file of kind `{}` is written in YAML, not in Markdown"};

const schema::Schema& schema_of(FileKind kind) {
    return schema::embedded_schema("authoring/" + std::string(model::name_of(kind)) +
                                   ".schema.json");
}

text::Span whole_of(text::SourceId id, const text::Source& source) {
    return {id, 0, static_cast<text::ByteOffset>(source.bytes.size())};
}

text::Span kind_span(text::SourceId id, const text::Source& source) {
    const KindScan scan = scan_kind(source.bytes, form_of(source.path));
    return {id, static_cast<text::ByteOffset>(scan.begin), static_cast<text::ByteOffset>(scan.end)};
}

syntax::Tree read(const SourceFile& file, const surface::Vocabulary& vocabulary,
                  Reporter& reporter) {
    const auto& [id, source, kind] = file;
    if (!syntax::check_bytes(id, source.bytes, reporter)) return {{}, {}, {"*"}};
    if (form_of(source.path) == Form::yaml) {
        syntax::Tree tree = syntax::read_yaml(source.bytes, whole_of(id, source), reporter);
        // An empty manifest is one in which everything is missing, and that is to be said.
        const bool says_nothing = tree.root.is_null() && tree.lost.empty();
        if (says_nothing) tree.root.type = syntax::NodeType::mapping;
        return tree;
    }
    if (kind == FileKind::credential)
        return surface::read_credential(id, source.bytes, vocabulary, reporter);
    if (kind == FileKind::translation) return surface::read_translation(id, source.bytes, reporter);
    reporter.report(kinds::wrong_form, kind_span(id, source), not_in_markdown, model::name_of(kind))
        .help("name the file `.yaml` and leave out the lines `---`");
    return {{}, {}, {"*"}};
}

/// Most files have none, and their bytes are not looked at again.
std::vector<ScopedComment> comments_to_us(std::string_view bytes,
                                          std::vector<syntax::Comment> all) {
    std::erase_if(all, [](const syntax::Comment& each) { return !may_be_directive(each.text); });
    return scopes_of(bytes, all);
}

} // namespace

ReadTree read_tree(const SourceFile& file, const surface::Vocabulary& vocabulary) {
    Reporter reporter;
    syntax::Tree tree = read(file, vocabulary, reporter);
    return {std::move(tree), reporter.take()};
}

ReadDocument read_document(const SourceFile& file, const surface::Vocabulary& vocabulary) {
    const auto& [id, source, kind] = file;
    Reporter reporter;
    syntax::Tree tree = read(file, vocabulary, reporter);
    if (tree.root.is_mapping())
        std::ranges::move(schema::check_shape(tree, schema_of(kind), reporter),
                          std::back_inserter(tree.lost));
    return {{id, source.path, model::decode(tree, kind), kind_span(id, source)},
            reporter.take(),
            comments_to_us(source.bytes, std::move(tree.comments))};
}

} // namespace credsmith::workspace
