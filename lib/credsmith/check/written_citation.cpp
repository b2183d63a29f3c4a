// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/written_citation.h"

#include "credsmith/base/assert.h"
#include "credsmith/base/pattern.h"
#include "credsmith/base/unicode.h"
#include "credsmith/check/reference_year.h"

#include <algorithm>
#include <string>

namespace credsmith::check {
namespace {

constexpr std::string_view expression = "\\p{Lu}[\\p{L}'\u2019-]+"
                                        "(?:(?:,\\s+\\p{Lu}[\\p{L}'\u2019-]+)*,?\\s+(?:&|and|et|"
                                        "und|y)\\s+\\p{Lu}[\\p{L}'\u2019-]+|\\s+et\\s+al\\.)?"
                                        ",\\s+(?:1[89]|20)[0-9][0-9]\\b";

constexpr std::size_t digits_of_a_year = 4;

const base::Pattern& pattern() {
    static const base::Pattern compiled = [] {
        auto made = base::Pattern::compile(expression);
        CREDSMITH_ASSERT(made.has_value());
        return *made;
    }();
    return compiled;
}

WrittenCitation citation_at(std::string_view text, syntax::Range range) {
    const std::string_view words = text.substr(range.begin, range.end - range.begin);
    const bool names_several =
        words.find('&') != std::string_view::npos || words.find("al.") != std::string_view::npos;
    const bool is_alone = text[range.begin - 1] == '(' && text.substr(range.end).starts_with(')');
    return {range, words.substr(0, words.find_first_of(", \n")),
            words.substr(words.size() - digits_of_a_year), names_several, is_alone};
}

/// Those in `range`, which stands behind an opening bracket.
void add_citations(std::string_view text, syntax::Range range,
                   std::vector<WrittenCitation>& found) {
    const std::string_view inside = text.substr(range.begin, range.end - range.begin);
    for (auto match = pattern().find(inside); match; match = pattern().find(inside, match->end))
        found.push_back(citation_at(text, {range.begin + match->begin, range.begin + match->end}));
}

bool is_same(const model::MaybeText& name, const std::string& folded) {
    return name && base::fold_case(name->value) == folded;
}

} // namespace

std::vector<WrittenCitation> written_citations(const model::RichText& text) {
    const std::string_view markdown = text.markdown.text;
    std::vector<WrittenCitation> found;
    for (const syntax::Prose& run : text.facts.prose) {
        for (std::size_t open = markdown.find('(', run.range.begin); open < run.range.end;
             open = markdown.find('(', open + 1)) {
            const std::size_t close =
                std::min(markdown.find_first_of("()", open + 1), run.range.end);
            add_citations(markdown, {open + 1, close}, found);
        }
    }
    return found;
}

bool is_meant(const WrittenCitation& citation, const model::Reference& reference) {
    const auto year = year_of(reference);
    if (!year || year->digits != citation.year) return false;
    const std::string family = base::fold_case(citation.family);
    if (!reference.authors.empty()) return is_same(reference.authors.front().family, family);
    if (!reference.text) return is_same(reference.organization, family);
    return base::fold_case(reference.text->value).starts_with(family + ",");
}

bool may_be_meant(const WrittenCitation& citation, const model::Reference& reference) {
    std::string words;
    const auto add = [&](const model::MaybeText& text) {
        if (text) words.append(base::fold_case(text->value)).append(" ");
    };
    add(reference.text);
    add(reference.organization);
    add(reference.year);
    for (const model::Author& author : reference.authors) {
        add(author.family);
        add(author.literal);
    }
    return words.find(base::fold_case(citation.family)) != std::string::npos &&
           words.find(citation.year) != std::string::npos;
}

std::vector<const model::Reference*> known_references(const repository::Repository& repository,
                                                      const model::Credential& credential) {
    std::vector<const model::Reference*> known;
    for (const model::Reference& reference : credential.references)
        known.push_back(&reference);
    for (const model::ReferenceList& list : repository.reference_lists)
        for (const model::Reference& reference : list.items)
            known.push_back(&reference);
    return known;
}

} // namespace credsmith::check
