// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Translations against their originals: which entity they are of, in which language, and whether it
// has the texts that they translate. Whether they are up to date is for rules.
#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/whole.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/translation_kinds.h"
#include "credsmith/repository/translations.h"

#include <algorithm>
#include <tuple>

namespace credsmith::repository {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using model::Original;
using model::OriginalKind;
using model::Translation;

constexpr Message<std::string, std::string_view> no_text{"`{}` is not a text of `{}`"};
constexpr Message<std::string> two_originals{"a credential and a stack are called `{}`"};
constexpr Message<std::string_view, std::string> own_language{
    "`{}` is written in `{}` itself, so this is no translation of it"};
constexpr Message<std::string_view, std::string> second_translation{
    "this is a second translation of `{}` into `{}`"};

/// Ids of both kinds, for a translation that does not say of which kind its original is.
IdTable joined(const IdTable& credentials, const IdTable& stacks) {
    IdTable both("credential or stack");
    for (const IdTable* table : {&credentials, &stacks}) {
        if (table->is_incomplete()) both.mark_incomplete();
        for (const std::string& id : table->ids())
            both.add({id, {}, model::Origin::derived, {}}, *table->find(id));
    }
    return both;
}

std::optional<Original> find_as(OriginalKind kind, const model::Text& id, const IdTable& ids,
                                Reporter& reporter) {
    std::optional<std::size_t> index;
    resolve(id, index, ids, reporter);
    if (!index) return std::nullopt;
    return Original{kind, *index};
}

std::optional<Original> find_original(const Translation& translation, const EntityIds& ids,
                                      Reporter& reporter) {
    const model::Text& id = *translation.of;
    if (translation.of_kind) {
        const OriginalKind kind = translation.of_kind->value;
        const bool is_credential = kind == OriginalKind::credential;
        return find_as(kind, id, is_credential ? ids.credentials : ids.stacks, reporter);
    }
    const auto credential = ids.credentials.find(id.value);
    const auto stack = ids.stacks.find(id.value);
    if (credential && stack) {
        if (translation.is_damaged) return std::nullopt; // it may say of which kind, misspelt
        reporter.report(kinds::unclear_original, id.span, two_originals, id.value)
            .help("write `of_kind: credential` or `of_kind: stack` below it");
        return std::nullopt;
    }
    if (credential) return Original{OriginalKind::credential, *credential};
    if (stack) return Original{OriginalKind::stack, *stack};
    std::optional<std::size_t> none;
    resolve(id, none, joined(ids.credentials, ids.stacks), reporter);
    return std::nullopt;
}

/// Whether every id and text of the original was read, so that what is not there proves something.
bool is_whole_original(const Repository& repository, const Original& original) {
    return original.kind == OriginalKind::credential
               ? model::is_whole(repository.credentials[original.index])
               : model::is_whole(repository.stacks[original.index]);
}

const model::MaybeText& language_of(const Repository& repository, const Original& original) {
    return original.kind == OriginalKind::credential
               ? repository.credentials[original.index].language
               : repository.stacks[original.index].language;
}

class TranslationLinker {
public:
    TranslationLinker(Repository& repository, const EntityIds& ids, Reporter& reporter)
        : repository_(repository), ids_(ids), reporter_(reporter) {}

    void link(std::size_t index) {
        Translation& translation = repository_.translations[index];
        if (!translation.of) return;
        translation.original = find_original(translation, ids_, reporter_);
        if (!translation.original) return;
        if (translation.language && is_new_language(translation)) remember(translation, index);
        check_sections(translation);
        const auto [kind, original] = *translation.original;
        if (kind == OriginalKind::credential)
            link_translated_research(ids_, repository_.credentials[original], translation,
                                     reporter_);
    }

private:
    /// A translation into the original's own language, or a second one into another, is reported.
    bool is_new_language(const Translation& translation) {
        const model::Text& language = *translation.language;
        const std::string_view id = translation.of->value;
        const std::string folded = base::fold_case(language.value);
        const model::MaybeText& own = language_of(repository_, *translation.original);
        if (own && base::fold_case(own->value) == folded) {
            reporter_.report(kinds::same_language, language.span, own_language, id, own->value)
                .label(own->span, own->origin == model::Origin::defaulted
                                      ? "the language of the repository"
                                      : "its language")
                .help("write the language of the words in this file, such as `es`");
            return false;
        }
        const auto [kind, original] = *translation.original;
        const auto [first, is_new] =
            first_.try_emplace(std::tuple(kind, original, folded), language.span);
        if (is_new) return true;
        reporter_
            .report(kinds::repeated_translation, language.span, second_translation, id,
                    language.value)
            .label(first->second, "the first one")
            .help("join the two files, or correct the language of one");
        return false;
    }

    /// Translations stand in the order of their languages, so the lists do too.
    void remember(const Translation& translation, std::size_t index) {
        Index& places = repository_.index;
        const bool is_credential = translation.original->kind == OriginalKind::credential;
        (is_credential ? places.of_credentials : places.of_stacks)[translation.of->value].push_back(
            index);
    }

    void check_sections(const Translation& translation) {
        if (!is_whole_original(repository_, *translation.original)) return;
        std::vector<std::string> keys;
        for (OriginalText& text : original_texts(repository_, translation))
            keys.push_back(std::move(text.key));
        for (const auto& section : translation.sections)
            if (std::ranges::find(keys, section.key.value) == keys.end())
                report_unknown(section.key, translation.of->value, keys);
    }

    void report_unknown(const model::Text& key, std::string_view id,
                        const std::vector<std::string>& keys) {
        if (key.value.starts_with("x-")) return;
        const std::vector<std::string> near = base::nearest(key.value, keys);
        const diagnostic::Builder finding =
            reporter_.report(kinds::unknown_text, key.span, no_text, key.value, id);
        finding.help(near.empty()
                         ? "`credsmith status --translations` lists the texts; numbers, dates "
                           "and links stand in the original only"
                         : did_you_mean(near));
        if (near.size() == 1)
            finding.fix({"write `" + near.front() + "`",
                         diagnostic::Safety::unsafe,
                         {diagnostic::ReplaceText{key.span, near.front()}}});
    }

    Repository& repository_;
    const EntityIds& ids_;
    Reporter& reporter_;
    std::map<std::tuple<OriginalKind, std::size_t, std::string>, text::Span> first_;
};

} // namespace

void link_translations(Repository& repository, const EntityIds& ids, Reporter& reporter) {
    TranslationLinker linker(repository, ids, reporter);
    for (std::size_t i = 0; i < repository.translations.size(); ++i)
        linker.link(i);
}

} // namespace credsmith::repository
