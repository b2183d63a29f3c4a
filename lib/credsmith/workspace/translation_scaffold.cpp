// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/translation_scaffold.h"

#include "credsmith/base/unicode.h"
#include "credsmith/repository/translations.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/kind_scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace credsmith::workspace {
namespace {

using model::Original;
using model::OriginalKind;
using repository::OriginalText;
using repository::TextForm;

template <class Entity>
std::optional<std::size_t> index_of(const std::vector<Entity>& entities, std::string_view id) {
    const auto found = std::ranges::find_if(
        entities, [&](const Entity& each) { return each.id && each.id->value == id; });
    if (found == entities.end()) return std::nullopt;
    return static_cast<std::size_t>(found - entities.begin());
}

std::string_view path_of(const repository::Repository& repository, const Original& original) {
    return original.kind == OriginalKind::credential ? repository.credentials[original.index].path
                                                     : repository.stacks[original.index].path;
}

/// A credential in a folder of its own is a file that is called like its kind.
std::string place_of(std::string_view path, std::string_view language) {
    const std::string_view stem = text::stem_of(path);
    const std::string_view end = form_of(path) == Form::markdown ? "md" : "yaml";
    const std::string name = stem == "credential" || stem == "stack"
                                 ? fmt::format("i18n/{}.{}", language, end)
                                 : fmt::format("i18n/{}.{}.{}", stem, language, end);
    return text::join_path(text::folder_of(path), name);
}

/// Calls `visit` for each line of a text; of a list each entry has its mark.
template <class Visit>
void for_each_line(const OriginalText& text, const Visit& visit) {
    for (std::string_view rest = text.text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        visit(text.form == TextForm::list ? fmt::format("- {}", line) : std::string(line));
    }
}

/// What would close the comment is parted.
std::string without_comment_end(std::string line) {
    for (std::size_t at = line.find("-->"); at != std::string::npos; at = line.find("-->", at + 4))
        line.insert(at + 2, " ");
    return line;
}

constexpr std::string_view advice =
    "# Write each translation below the comment that shows its original; an empty one is missing.\n"
    "# `source` says which text was translated, and `credsmith lint` when that text has changed.\n"
    "# Add {} while nobody who speaks the language has read what a machine made.\n";

std::string head(const repository::Repository& repository, const Original& original,
                 std::string_view language) {
    const std::string_view id = id_of(repository, original);
    const bool is_shared =
        index_of(repository.credentials, id).has_value() && index_of(repository.stacks, id);
    return fmt::format("kind: translation\nof: {}\n{}language: {}\n", id,
                       is_shared ? fmt::format("of_kind: {}\n", model::name_of(original.kind)) : "",
                       language);
}

std::string markdown_section(const OriginalText& text) {
    std::string section = fmt::format("\n## {} {{source={}}}\n\n<!--\n", text.key, digest_of(text));
    for_each_line(
        text, [&](std::string line) { section += without_comment_end(std::move(line)) + "\n"; });
    return section + "-->\n";
}

std::string yaml_section(const OriginalText& text) {
    std::string section = fmt::format("\n  {}:\n    source: {}\n", text.key, digest_of(text));
    for_each_line(text, [&](const std::string& line) {
        section += line.empty() ? "    #\n" : "    # " + line + "\n";
    });
    return section + (text.form == TextForm::line ? "    text: \"\"\n" : "    text: |\n");
}

} // namespace

std::optional<Original> find_original(const repository::Repository& repository, std::string_view id,
                                      std::optional<OriginalKind> kind) {
    const auto credential = index_of(repository.credentials, id);
    if (credential && kind != OriginalKind::stack)
        return Original{OriginalKind::credential, *credential};
    const auto stack = index_of(repository.stacks, id);
    if (stack && kind != OriginalKind::credential) return Original{OriginalKind::stack, *stack};
    return std::nullopt;
}

bool is_language_tag(std::string_view tag) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto is_allowed = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
    for (bool is_first = true; is_first || !tag.empty(); is_first = false) {
        const std::string_view part = tag.substr(0, tag.find('-'));
        const bool has_more = part.size() < tag.size();
        tag.remove_prefix(std::min(part.size() + 1, tag.size()));
        if (part.size() < 2 || part.size() > (is_first ? 3 : 8)) return false;
        if (is_first ? !std::ranges::all_of(part, is_letter)
                     : !std::ranges::all_of(part, is_allowed))
            return false;
        if (has_more && tag.empty()) return false;
    }
    return true;
}

std::string_view language_of(const repository::Repository& repository, const Original& original) {
    const model::MaybeText& language = original.kind == OriginalKind::credential
                                           ? repository.credentials[original.index].language
                                           : repository.stacks[original.index].language;
    return language ? std::string_view{language->value} : std::string_view{};
}

text::IoResult<std::string> make_translation(text::FileSystem& files,
                                             const repository::Repository& repository,
                                             const Original& original, std::string_view language) {
    const std::string_view source = path_of(repository, original);
    const std::string path = place_of(source, language);
    const bool is_markdown = form_of(source) == Form::markdown;
    const model::Translation wanted{.original = original};
    std::string bytes = is_markdown ? "---\n" : "";
    bytes += head(repository, original, language);
    bytes +=
        fmt::format(advice, is_markdown ? "`machine=true` behind it" : "`machine: true` below it");
    bytes += is_markdown ? "---\n" : "sections:\n";
    for (const OriginalText& text : original_texts(repository, wanted))
        bytes += is_markdown ? markdown_section(text) : yaml_section(text);
    CREDSMITH_TRY(files.create_directories(text::folder_of(path)));
    CREDSMITH_TRY(files.write_new(path, bytes));
    return path;
}

} // namespace credsmith::workspace
