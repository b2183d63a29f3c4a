// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A DOI that is cut off, wrapped or written in a form that went out of use.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>
#include <optional>

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

constexpr auto prefixes = std::to_array<std::string_view>({
    "https://doi.org/",
    "http://doi.org/",
    "https://dx.doi.org/",
    "http://dx.doi.org/",
    "https://www.doi.org/",
    "http://www.doi.org/",
    "www.doi.org/",
    "dx.doi.org/",
    "doi.org/",
    "doi: ",
    "doi:",
    "doi ",
});

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// The length of the first half of a DOI, `10.` and the number of its registrant; 0 if `text` does
/// not start with one.
std::size_t length_of_registrant(std::string_view text) {
    constexpr std::string_view directory = "10.";
    if (!text.starts_with(directory)) return 0;
    const std::string_view rest = text.substr(directory.size());
    const auto end = std::ranges::find_if(rest, [](char c) { return !is_digit(c) && c != '.'; });
    const auto digits = static_cast<std::size_t>(end - rest.begin());
    return digits >= 4 && is_digit(rest.front()) ? directory.size() + digits : 0;
}

enum class Form { whole, cut_off, none };

Form form_of(std::string_view doi) {
    const std::size_t registrant = length_of_registrant(doi);
    if (registrant == 0) return Form::none;
    const std::string_view rest = doi.substr(registrant);
    if (rest.empty() || rest == "/") return Form::cut_off;
    const bool is_whole =
        rest.front() == '/' && rest.find_first_of(" \t\n") == std::string_view::npos;
    return is_whole ? Form::whole : Form::none;
}

/// The length of the longest of the prefixes that `text`, in lower case, starts with.
std::size_t length_of_prefix(std::string_view text) {
    const auto found = std::ranges::find_if(
        prefixes, [&](std::string_view prefix) { return text.starts_with(prefix); });
    return found == prefixes.end() ? 0 : found->size();
}

void check_field(const model::Text& field, const Reporter& report) {
    const text::Span place = model::span_inside(field, 0, field.value.size());
    const std::string folded = base::fold_case(field.value);
    const std::size_t prefix = length_of_prefix(folded);
    const std::string bare = folded.substr(prefix);
    switch (form_of(bare)) {
    case Form::whole:
        if (bare == field.value) return;
        report(place, prefix == 0 ? capitals : not_bare, field.value)
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
        if (last == ')') return std::ranges::count(doi, '(') < std::ranges::count(doi, ')');
        if (last == ']') return std::ranges::count(doi, '[') < std::ranges::count(doi, ']');
        return std::string_view{".,;:*_"}.find(last) != std::string_view::npos;
    };
    while (end > begin && is_outside(text[end - 1]))
        --end;
    return end;
}

/// The next mention at or after `from`; `folded` is the text without case.
std::optional<Mention> next_mention(std::string_view text, std::string_view folded,
                                    std::size_t from) {
    for (std::size_t i = from; i < folded.size(); ++i) {
        const char byte = folded[i];
        if (byte != 'h' && byte != 'w' && byte != 'd') continue;
        const std::size_t prefix = length_of_prefix(folded.substr(i));
        if (prefix == 0 || length_of_registrant(folded.substr(i + prefix)) == 0) continue;
        return Mention{{i, end_of_doi(text, i + prefix)}, i + prefix};
    }
    return std::nullopt;
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
    const std::string folded = base::fold_case(field.value);
    if (folded.size() != field.value.size()) return; // offsets would differ
    std::size_t from = 0;
    while (const auto mention = next_mention(field.value, folded, from)) {
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
