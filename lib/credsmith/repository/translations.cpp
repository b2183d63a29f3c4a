// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/translations.h"

#include <algorithm>
#include <utility>

namespace credsmith::repository {
namespace {

constexpr std::string_view white_space = " \t\n";
constexpr std::string_view digits = "0123456789";

using Places = std::map<std::string, std::vector<std::size_t>, std::less<>>;

TranslationState state_of(const OriginalText& original, const model::TranslatedText* written) {
    if (written == nullptr || !written->text || written->text->empty())
        return TranslationState::missing;
    if (!written->source || written->source->value != digest_of(original))
        return TranslationState::stale;
    const bool is_machine = written->machine && written->machine->value;
    return is_machine ? TranslationState::machine : TranslationState::current;
}

/// Where the words begin behind `- `, `* `, `+ `, `1. ` or `1) `; 0 if there is no such mark.
std::size_t words_after_mark(std::string_view line) {
    std::size_t mark = std::min(line.find_first_not_of(digits), line.size());
    const std::string_view marks = mark == 0 ? "-*+" : ".)";
    if (mark == line.size() || marks.find(line[mark]) == std::string_view::npos) return 0;
    ++mark;
    if (mark < line.size() && line[mark] != ' ') return 0;
    return std::min(line.find_first_not_of(' ', mark), line.size());
}

std::vector<const model::Translation*> listed(const Repository& repository, const Places& places,
                                              const model::MaybeText& id) {
    std::vector<const model::Translation*> translations;
    const auto found = id ? places.find(id->value) : places.end();
    if (found == places.end()) return translations;
    for (const std::size_t index : found->second)
        translations.push_back(&repository.translations[index]);
    return translations;
}

model::Status value_of(const model::Maybe<model::Status>& status) {
    return status ? status->value : model::Status::draft;
}

std::string_view value_of(const model::MaybeText& text) {
    return text ? std::string_view{text->value} : std::string_view{};
}

} // namespace

std::vector<TranslatedSection> translated_sections(const Repository& repository,
                                                   const model::Translation& translation) {
    std::map<std::string_view, const model::Keyed<model::TranslatedText>*> written;
    for (const auto& section : translation.sections)
        written.emplace(section.key.value, &section);
    std::vector<TranslatedSection> sections;
    for (OriginalText& original : original_texts(repository, translation)) {
        const auto found = written.find(original.key);
        const auto* section = found == written.end() ? nullptr : found->second;
        const auto state = state_of(original, section == nullptr ? nullptr : &section->value);
        sections.push_back({std::move(original), state, section});
    }
    return sections;
}

std::string as_line(const model::RichText& text) {
    std::string line;
    const std::string& markdown = text.markdown.text;
    for (std::size_t at = markdown.find_first_not_of(white_space); at != std::string::npos;) {
        const std::size_t end = std::min(markdown.find_first_of(white_space, at), markdown.size());
        if (!line.empty()) line += ' ';
        line.append(markdown, at, end - at);
        at = markdown.find_first_not_of(white_space, end);
    }
    return line;
}

std::vector<std::string> as_list(const model::RichText& text) {
    std::vector<std::string> entries;
    std::string_view rest = text.markdown.text;
    while (!rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        line.remove_prefix(std::min(line.find_first_not_of(white_space), line.size()));
        if (line.empty()) continue;
        const std::size_t words = words_after_mark(line);
        if (words == line.size()) continue; // a mark without words
        if (words > 0 || entries.empty())
            entries.emplace_back(line.substr(words));
        else
            entries.back().append(" ").append(line);
    }
    return entries;
}

model::Status status_of(const Repository& repository, const model::Original& original) {
    return original.kind == model::OriginalKind::credential
               ? value_of(repository.credentials[original.index].status)
               : value_of(repository.stacks[original.index].status);
}

std::string_view id_of(const Repository& repository, const model::Original& original) {
    return original.kind == model::OriginalKind::credential
               ? value_of(repository.credentials[original.index].id)
               : value_of(repository.stacks[original.index].id);
}

std::vector<const model::Translation*> translations_of(const Repository& repository,
                                                       const model::Credential& credential) {
    return listed(repository, repository.index.of_credentials, credential.id);
}

std::vector<const model::Translation*> translations_of(const Repository& repository,
                                                       const model::Stack& stack) {
    return listed(repository, repository.index.of_stacks, stack.id);
}

} // namespace credsmith::repository
