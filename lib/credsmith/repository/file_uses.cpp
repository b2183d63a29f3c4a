// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/file_uses.h"

#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/text/path.h"

namespace credsmith::repository {
namespace {

class Collector {
public:
    explicit Collector(const SourcePaths& paths) : paths_(paths) {}

    void add(const model::MaybeText& file, FileUse::Place place) {
        if (file) add(file->value, file->span, place);
    }

    void add(const model::RichText& text) {
        if (text.is_file) {
            add(text.markdown.text, text.span, FileUse::Place::text);
            return;
        }
        const std::string_view path = path_of(paths_, text.span);
        for (const syntax::MarkdownLink& link : text.facts.links) {
            const bool is_file = !is_defined_apart(link) &&
                                 syntax::is_relative_path(link.destination) &&
                                 syntax::is_allowed_destination(link.destination);
            if (!is_file) continue;
            const auto span = model::span_inside(text, link.destination_range);
            uses_.push_back({FileUse::Place::link, span, link.destination,
                             resolve_destination(path, link.destination)});
        }
    }

    void add(const std::optional<model::Badge>& badge) {
        if (!badge) return;
        add(badge->file, FileUse::Place::picture);
        add(badge->svg, FileUse::Place::picture);
    }

    /// All Markdown of an entity.
    template <class Entity>
    void add_texts(const Entity& entity) {
        model::for_each<model::RichText>(entity, [this](const auto& text) { this->add(text); });
    }

    [[nodiscard]] std::vector<FileUse> take() { return std::move(uses_); }

private:
    void add(const std::string& file, text::Span span, FileUse::Place place) {
        const std::string_view folder = text::folder_of(path_of(paths_, span));
        uses_.push_back(
            {place, span, file,
             starts_with_drive(file) ? std::nullopt : text::resolve_path(folder, file)});
    }

    /// `C:\Pictures\badge.png`
    static bool starts_with_drive(std::string_view file) {
        return file.size() > 2 && file[1] == ':' && (file[2] == '\\' || file[2] == '/');
    }

    const SourcePaths& paths_;
    std::vector<FileUse> uses_;
};

} // namespace

std::vector<FileUse> file_uses(const model::Credential& credential, const SourcePaths& paths) {
    Collector collector(paths);
    collector.add(credential.badge);
    model::for_each<model::Resource>(credential, [&](const auto& resource) {
        collector.add(resource.file, FileUse::Place::resource);
    });
    model::for_each<model::Template>(
        credential, [&](const auto& each) { collector.add(each.file, FileUse::Place::resource); });
    collector.add_texts(credential);
    return collector.take();
}

std::vector<FileUse> file_uses(const model::Stack& stack, const SourcePaths& paths) {
    Collector collector(paths);
    collector.add(stack.badge);
    collector.add_texts(stack);
    return collector.take();
}

std::vector<FileUse> file_uses(const model::Rubric& rubric, const SourcePaths& paths) {
    Collector collector(paths);
    collector.add_texts(rubric);
    return collector.take();
}

std::vector<FileUse> file_uses(const model::Issuer& issuer, const SourcePaths& paths) {
    Collector collector(paths);
    if (issuer.logo) collector.add(issuer.logo->file, FileUse::Place::picture);
    return collector.take();
}

std::vector<FileUse> file_uses(const model::Translation& translation, const SourcePaths& paths) {
    Collector collector(paths);
    collector.add_texts(translation);
    return collector.take();
}

bool is_defined_apart(const syntax::MarkdownLink& link) {
    const syntax::Range destination = link.destination_range;
    return destination.begin == destination.end && destination.end == link.whole.end;
}

std::optional<std::string> resolve_destination(std::string_view path,
                                               std::string_view destination) {
    const std::string file =
        syntax::decode_percent(destination.substr(0, destination.find_first_of("#?")));
    return text::resolve_path(text::folder_of(path), file);
}

} // namespace credsmith::repository
