// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A framework that a credential speaks of, and is not aligned with.
#include "credsmith/base/unicode.h"
#include "credsmith/check/author_texts.h"
#include "credsmith/check/entity.h"
#include "credsmith/check/phrases.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace credsmith::check::alignment {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unaligned{
    "`{}` is spoken of here, and is not among the alignments"};

/// The capitals of a name: NGSS.
std::string initials_of(std::string_view name) {
    std::string initials;
    std::ranges::copy_if(name, std::back_inserter(initials),
                         [](unsigned char byte) { return std::isupper(byte) != 0; });
    return initials;
}

bool holds(std::string_view longer, std::string_view shorter) {
    return (" " + plain_words(longer) + " ").find(" " + plain_words(shorter) + " ") !=
           std::string::npos;
}

/// Whether two names are of one framework: one is a part of the other, or its initials.
bool are_one(std::string_view one, std::string_view other) {
    return holds(one, other) || holds(other, one) || initials_of(one) == other ||
           initials_of(other) == one;
}

/// The names of frameworks that a credential is aligned with.
std::vector<std::string_view> aligned_with(const model::Credential& credential,
                                           const repository::Repository& repository) {
    std::vector<std::string_view> names;
    model::for_each<model::Alignment>(credential, [&](const model::Alignment& alignment) {
        if (alignment.name) names.emplace_back(alignment.name->value);
        if (!alignment.framework) return;
        names.emplace_back(alignment.framework->id.value);
        if (!alignment.framework->target) return;
        const auto& title = repository.frameworks[*alignment.framework->target].title;
        if (title) names.emplace_back(title->value);
    });
    return names;
}

/// The titles of the frameworks of the repository, one a line.
std::string titles_of(const std::vector<model::Framework>& frameworks) {
    std::string titles;
    for (const model::Framework& framework : frameworks)
        if (framework.title) titles += framework.title->value + "\n";
    return titles;
}

/// Tells each framework once, at its first mention.
class Search {
public:
    Search(std::vector<std::string_view> names, const Reporter& report)
        : names_(std::move(names)), report_(report) {}

    void look(const AuthorText& text, const WordList& list) {
        for (const syntax::Range& range : phrases_in(text, list)) {
            const std::string_view written = text.text.substr(range.begin, range.end - range.begin);
            const auto is_known = [&](std::string_view name) { return are_one(name, written); };
            if (std::ranges::any_of(names_, is_known)) continue;
            names_.push_back(written);
            report_(text.span(range.begin, range.end), unaligned, written)
                .help("add it to `alignments` with the standard that you mean; catalogs search "
                      "there");
        }
    }

private:
    std::vector<std::string_view> names_; ///< aligned with, or told already
    const Reporter& report_;
};

/// What candidates read; references name frameworks as works.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto known = find_word_list(subject.language, "known-frameworks");
    const model::Credential& credential = subject.item;
    if (!known || was_lost(credential, "alignments")) return;
    const std::string titles = titles_of(subject.repository.frameworks);
    const WordList own{titles};
    Search search{aligned_with(credential, subject.repository), report};
    const auto look = [&](const AuthorText& text) {
        search.look(text, own);
        search.look(text, *known);
    };
    for_each_author_text(credential.competency, look);
    for_each_author_text(credential.outcomes, look);
    for_each_author_text(credential.key_method, look);
    for_each_author_text(credential.components, look);
    for_each_author_text(credential.rationale, look);
    for_each_author_text(credential.submission, look);
}

} // namespace

extern constinit const Rule unaligned_framework{
    .kind = {.slug = "alignment/unaligned-framework",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a framework that a credential speaks of is among its alignments",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::alignment
