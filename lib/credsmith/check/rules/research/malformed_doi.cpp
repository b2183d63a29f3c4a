// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A DOI that is cut off, wrapped or written in a form that went out of use.
#include "credsmith/base/pattern.h"
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <optional>
#include <string>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Severity;
using syntax::Range;

constexpr Message<std::string_view> not_bare{"`{}` is more than the DOI itself"};
constexpr Message<std::string_view> capitals{"`{}` has capital letters"};
constexpr Message<std::string_view> old_form{"`{}` is not how a DOI is written in a text"};
constexpr Message<std::string_view> only_beginning{"`{}` is only the beginning of a DOI"};
constexpr Message<std::string_view> no_doi{"`{}` is not a DOI"};

constexpr std::string_view address = "https://doi.org/";
constexpr std::string_view help_for_cut_off =
    "copy all of it from the publisher's page; more follows after the slash";

/// `https://doi.org/`, `dx.doi.org/`, `doi:` and what else people write in front.
constexpr std::string_view prefix = R"((?i)(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi: ?|doi ))";
/// The first half of a DOI, with the number of its registrant.
constexpr std::string_view registrant = R"(10\.\d[\d.]{3,})";

auto compiled(std::string_view first, std::string_view second, std::string_view third) {
    return base::Pattern::compile(std::string(first).append(second).append(third));
}

enum class Form { whole, cut_off, none };

Form form_of(std::string_view doi) {
    static const auto whole = compiled("^", registrant, R"(/\S+$)");
    static const auto cut_off = compiled("^", registrant, "/?$");
    if (whole->find(doi)) return Form::whole;
    return cut_off->find(doi) ? Form::cut_off : Form::none;
}

std::size_t length_of_prefix(std::string_view text) {
    static const auto leading = compiled("^(?:", prefix, ")");
    const auto found = leading->find(text);
    return found ? found->end : 0;
}

void check_field(const model::Text& field, const Reporter& report) {
    const text::Span place = model::span_inside(field, 0, field.value.size());
    const std::string folded = base::fold_case(field.value);
    const std::size_t before = length_of_prefix(folded);
    const std::string bare = folded.substr(before);
    switch (form_of(bare)) {
    case Form::whole:
        if (bare == field.value) return;
        report(place, before == 0 ? capitals : not_bare, field.value)
            .help("write `" + bare + "`; a work is found again if its DOI is written in one way")
            .fix({"write `" + bare + "`",
                  diagnostic::Safety::safe,
                  {diagnostic::ReplaceText{place, bare}}});
        return;
    case Form::cut_off:
        report(place, only_beginning, field.value).help(std::string(help_for_cut_off));
        return;
    case Form::none:
        report(place, no_doi, field.value)
            .help("a DOI looks like `10.3102/0034654318759268`; without one, leave the field out");
        return;
    }
}

/// A DOI in a line of text, with what introduces it.
struct Mention {
    Range whole;
    std::size_t doi; ///< where the DOI itself begins
};

/// Sentence marks and an unmatched bracket belong to the text around a DOI.
std::size_t end_of_doi(std::string_view text, std::size_t begin) {
    std::size_t end = std::min(text.find_first_of(" \t\n<>\"`", begin), text.size());
    const auto is_outside = [&](char last) {
        const std::string_view doi = text.substr(begin, end - begin);
        const auto is_unmatched = [&](char open) {
            return std::ranges::count(doi, open) < std::ranges::count(doi, last);
        };
        if (last == ')') return is_unmatched('(');
        if (last == ']') return is_unmatched('[');
        return std::string_view{".,;:*_"}.find(last) != std::string_view::npos;
    };
    while (is_outside(text[end - 1])) // the digits of a DOI are not
        --end;
    return end;
}

/// The next mention at or after `from`.
std::optional<Mention> next_mention(std::string_view text, std::size_t from) {
    static const auto introduced = compiled(prefix, registrant, "");
    const auto found = introduced->find(text, from);
    if (!found) return std::nullopt;
    const std::size_t doi = text.find("10.", found->begin);
    return Mention{{found->begin, end_of_doi(text, doi)}, doi};
}

void check_mention(const model::Text& field, const Mention& mention, const Reporter& report) {
    const std::string_view text = field.value;
    const auto& [begin, end] = mention.whole;
    const std::string_view written = text.substr(begin, end - begin);
    const std::string_view doi = text.substr(mention.doi, end - mention.doi);
    const text::Span place = model::span_inside(field, begin, end);
    if (form_of(doi) != Form::whole) {
        report(place, only_beginning, written).help(std::string(help_for_cut_off));
        return;
    }
    const std::string right = std::string(address).append(doi);
    if (written == right) return;
    report(place, old_form, written)
        .help("write it as an address that opens: `" + right + "`")
        .fix({"write `" + right + "`",
              diagnostic::Safety::safe,
              {diagnostic::ReplaceText{place, right}}});
}

void check_text(const model::Text& field, const Reporter& report) {
    std::size_t from = 0;
    while (const auto mention = next_mention(field.value, from)) {
        check_mention(field, *mention, report);
        from = mention->whole.end;
    }
}

void check(const Subject<model::Reference>& subject, const Reporter& report) {
    if (subject.item.doi) check_field(*subject.item.doi, report);
    if (subject.item.text) check_text(*subject.item.text, report);
}

} // namespace

extern constinit const Rule malformed_doi{
    .kind = {.slug = "research/malformed-doi",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::warning, Severity::warning, Severity::error, Severity::error},
             .summary = "a DOI is whole, and written in the form in use",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::research
