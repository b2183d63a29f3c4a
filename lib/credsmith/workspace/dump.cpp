// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/dump.h"

#include "credsmith/emit/shared/encode.h"
#include "credsmith/json/write.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/find_sources.h"
#include "credsmith/workspace/kind_scan.h"
#include "credsmith/workspace/read_document.h"

#include <fmt/format.h>

#include <array>

namespace credsmith::workspace {
namespace {

using base::Failure;
using text::IoError;
using text::IoResult;

/// Records as they are, field by field.
class PlainFormat : public emit::Encoder<PlainFormat> {
public:
    PlainFormat() = default;
};

class TreePrinter {
public:
    void print(const syntax::Node& node, std::size_t depth) {
        switch (node.type) {
        case syntax::NodeType::null:
            text_ += fmt::format(" null{}\n", place(node.span));
            return;
        case syntax::NodeType::scalar:
            print_scalar(node);
            return;
        case syntax::NodeType::sequence:
            text_ += fmt::format(" list{}\n", place(node.span));
            for (const syntax::Node& item : node.items) {
                text_ += fmt::format("{:{}}-", "", depth * 2);
                print(item, depth + 1);
            }
            return;
        case syntax::NodeType::mapping:
            text_ += fmt::format(" mapping{}\n", place(node.span));
            for (const syntax::Entry& entry : node.entries) {
                text_ += fmt::format("{:{}}{}{}:", "", depth * 2, entry.key, place(entry.key_span));
                print(entry.value, depth + 1);
            }
            return;
        }
    }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    static std::string place(const text::Span& span) {
        return fmt::format(" @{}-{}", span.begin, span.end);
    }

    void print_scalar(const syntax::Node& node) {
        static constexpr auto styles = std::to_array<std::string_view>(
            {"plain", "single-quoted", "double-quoted", "literal", "folded", "markdown"});
        text_ += fmt::format(" {}{} {}\n", styles.at(static_cast<std::size_t>(node.style)),
                             place(node.span), json::Value(node.scalar.text).dump());
    }

    std::string text_;
};

/// One source with what is needed to read it as the whole repository would.
struct OneSource {
    text::Source source;
    model::FileKind kind;
    surface::Vocabulary vocabulary;
};

IoResult<OneSource> open_source(const text::FileSystem& files, std::string_view path) {
    auto bytes = files.read(path, syntax::max_file_bytes);
    if (!bytes) return Failure{bytes.error()};
    const auto kind =
        path == manifest_name ? model::FileKind::manifest : scan_kind(*bytes, form_of(path)).kind;
    if (!kind)
        return Failure{IoError{IoError::Reason::other, std::string(path),
                               "it says no `kind` that credsmith knows"}};
    return OneSource{
        {std::string(path), std::move(*bytes)}, *kind, find_sources(files, 1).vocabulary};
}

json::Value encode_entity(const model::Entity& entity) {
    return std::visit([](const auto& each) { return PlainFormat{}.encode(each); }, entity);
}

} // namespace

std::string print_tree(const syntax::Tree& tree) {
    TreePrinter printer;
    printer.print(tree.root, 0);
    return printer.take().substr(1);
}

IoResult<std::string> dump_tree(const text::FileSystem& files, std::string_view path) {
    const auto opened = open_source(files, path);
    if (!opened) return Failure{opened.error()};
    const auto& [source, kind, vocabulary] = *opened;
    return print_tree(read_tree({{}, source, kind}, vocabulary).tree);
}

IoResult<std::string> dump_model(const text::FileSystem& files, std::string_view path) {
    const auto opened = open_source(files, path);
    if (!opened) return Failure{opened.error()};
    const auto& [source, kind, vocabulary] = *opened;
    const ReadDocument read = read_document({{}, source, kind}, vocabulary);
    return json::write(encode_entity(read.document.entity));
}

std::string dump_repository(const text::FileSystem& files, unsigned jobs) {
    const Analysis analysis = analyse(files, jobs);
    const repository::Repository& all = analysis.repository;
    const PlainFormat format;
    json::Value value = json::Value::object();
    emit::add(value, "manifest", format.encode(all.manifest));
    emit::add(value, "issuers", format.encode(all.issuers));
    emit::add(value, "scales", format.encode(all.scales));
    emit::add(value, "references", format.encode(all.reference_lists));
    emit::add(value, "frameworks", format.encode(all.frameworks));
    emit::add(value, "rubrics", format.encode(all.rubrics));
    emit::add(value, "credentials", format.encode(all.credentials));
    emit::add(value, "stacks", format.encode(all.stacks));
    emit::add(value, "translations", format.encode(all.translations));
    return json::write(value);
}

} // namespace credsmith::workspace
