// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/fragments.h"

#include "credsmith/model/complete.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/rich_text.h"
#include "credsmith/model/walk.h"
#include "credsmith/schema/shape_kinds.h"
#include "credsmith/syntax/front_matter.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/markdown_text.h"
#include "credsmith/syntax/preflight.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/workspace_kinds.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace credsmith::workspace {
namespace {

using diagnostic::Message;

constexpr Message<std::string> front_matter{
    "`{}` starts with front matter, so it is more than one text"};

constexpr Message<std::string> name_of_file{"`{}` is the name of a file, where a text belongs"};
constexpr Message<> empty{"this file stands for a text, and is empty"};

/// One word with an ending, such as `renewal.md`.
bool may_be_file(std::string_view text) {
    const std::size_t point = text.rfind('.');
    return point != std::string_view::npos && point > 0 && point + 1 < text.size() &&
           text.find_first_of(" \t\n:") == std::string_view::npos;
}

class FragmentReader {
public:
    FragmentReader(const text::FileSystem& files, text::SourceSet& sources,
                   diagnostic::Reporter& reporter)
        : files_(files), sources_(sources), reporter_(reporter) {}

    void read(model::Document& document) {
        auto* credential = std::get_if<model::Credential>(&document.entity);
        const bool is_incomplete = credential != nullptr && model::waits_for_texts(*credential);
        std::visit(
            [&](auto& entity) {
                model::for_each<model::RichText>(entity, [&](model::RichText& text) {
                    if (text.is_file)
                        read(text, document);
                    else
                        check_is_no_file(text, document);
                });
            },
            document.entity);
        if (is_incomplete) *credential = model::complete(std::move(*credential));
    }

private:
    /// A file by its name alone would be shown as that name.
    void check_is_no_file(const model::RichText& text, const model::Document& document) {
        const std::string& written = text.markdown.text;
        if (!may_be_file(written)) return;
        const auto path = text::resolve_path(text::folder_of(document.path), written);
        if (!written.ends_with(".md") && !(path && files_.read_start(*path, 0))) return;
        reporter_.report(schema::kinds::wrong_type, text.span, name_of_file, written)
            .help(document.path.ends_with(".md")
                      ? "write the text itself, or link to the file: `[words](" + written + ")`"
                      : "write `{file: " + written + "}` if the file holds the text");
    }

    void read(model::RichText& text, model::Document& document) {
        const std::string written = text.markdown.text;
        const auto path = text::resolve_path(text::folder_of(document.path), written);
        const auto source = path ? open(*path) : std::nullopt;
        if (!source) return;
        document.fragments.push_back({*source, *path});
        const std::string& bytes = sources_.at(*source).bytes;
        const text::Span whole{*source,
                               static_cast<text::ByteOffset>(syntax::byte_order_mark_length(bytes)),
                               static_cast<text::ByteOffset>(bytes.size())};
        if (syntax::find_front_matter(*source, bytes))
            reporter_.report(kinds::fragment_with_front_matter, text.span, front_matter, written)
                .help("name a file that holds the text alone");
        else if (is_readable(*source))
            take(text, syntax::map_lines(bytes, whole), whole);
    }

    void take(model::RichText& text, const text::MappedText& bytes, const text::Span& whole) {
        text = model::read_rich_text(bytes, whole);
        if (text.empty() && told_empty_.insert(whole).second)
            reporter_.report(schema::kinds::empty_value, whole, empty)
                .help("write the text, or take away what names this file");
    }

    /// The source at `path`, read on first use; nothing if there is none.
    std::optional<text::SourceId> open(const std::string& path) {
        const auto known = opened_.find(path);
        if (known != opened_.end()) return known->second;
        auto bytes = files_.read_start(path, syntax::max_file_bytes + 1);
        if (!bytes) return std::nullopt;
        const text::SourceId source = sources_.add(path, std::move(*bytes));
        readable_[source] = syntax::check_bytes(source, sources_.at(source).bytes, reporter_);
        opened_.emplace(path, source);
        return source;
    }

    [[nodiscard]] bool is_readable(text::SourceId source) const { return readable_.at(source); }

    const text::FileSystem& files_;
    text::SourceSet& sources_;
    diagnostic::Reporter& reporter_;
    std::map<std::string, text::SourceId> opened_;
    std::map<text::SourceId, bool> readable_;
    std::set<text::Span> told_empty_; ///< files that several texts name
};

} // namespace

void read_fragments(const text::FileSystem& files, std::span<model::Document> documents,
                    text::SourceSet& sources, diagnostic::Reporter& reporter) {
    FragmentReader reader(files, sources, reporter);
    for (model::Document& document : documents)
        reader.read(document);
}

} // namespace credsmith::workspace
