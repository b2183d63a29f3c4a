// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/file_uses.h"

#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/text/path.h"

#include <charconv>

namespace credsmith::repository {
namespace {

std::string decode_percent(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const char* digits = text.data() + i + 1;
        const bool is_escape = text[i] == '%' && i + 2 < text.size() &&
                               std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2;
        decoded += is_escape ? static_cast<char>(value) : text[i];
        if (is_escape) i += 2;
    }
    return decoded;
}

class Collector {
public:
    explicit Collector(std::string_view path) : path_(path) {}

    void add(const model::MaybeText& file) {
        if (!file) return;
        uses_.push_back(
            {file->span, file->value, text::resolve_path(text::folder_of(path_), file->value)});
    }

    void add(const model::RichText& text) {
        for (const syntax::MarkdownLink& link : text.facts.links) {
            const bool is_file = syntax::is_relative_path(link.destination) &&
                                 syntax::is_allowed_destination(link.destination);
            if (!is_file) continue;
            const auto span = model::span_inside(text, link.destination_range);
            uses_.push_back({span, link.destination, resolve_destination(path_, link.destination)});
        }
    }

    void add(const std::optional<model::Badge>& badge) {
        if (!badge) return;
        add(badge->file);
        add(badge->svg);
    }

    [[nodiscard]] std::vector<FileUse> take() { return std::move(uses_); }

private:
    std::string_view path_;
    std::vector<FileUse> uses_;
};

} // namespace

std::vector<FileUse> file_uses(const model::Credential& credential, std::string_view path) {
    Collector collector(path);
    collector.add(credential.badge);
    model::for_each<model::Resource>(credential,
                                     [&](const auto& resource) { collector.add(resource.file); });
    model::for_each<model::Template>(credential,
                                     [&](const auto& each) { collector.add(each.file); });
    model::for_each<model::RichText>(credential, [&](const auto& text) { collector.add(text); });
    return collector.take();
}

std::vector<FileUse> file_uses(const model::Stack& stack, std::string_view path) {
    Collector collector(path);
    collector.add(stack.badge);
    model::for_each<model::RichText>(stack, [&](const auto& text) { collector.add(text); });
    return collector.take();
}

std::optional<std::string> resolve_destination(std::string_view path,
                                               std::string_view destination) {
    const std::string file = decode_percent(destination.substr(0, destination.find_first_of("#?")));
    return text::resolve_path(text::folder_of(path), file);
}

} // namespace credsmith::repository
