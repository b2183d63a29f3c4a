// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A quotation that nobody can find in the work it is from.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;

constexpr Message<std::string_view> no_page{"nothing says where in `{}` these words stand"};

/// Fewer are a term or a title in quotes.
constexpr std::size_t fewest_words = 8;

/// Marks that open a quotation, each with the one that closes it.
struct Quotes {
    std::string_view open;
    std::string_view close;
};

constexpr auto all_quotes = std::to_array<Quotes>(
    {{"\"", "\""}, {"\u201C", "\u201D"}, {"\u201E", "\u201C"}, {"\u00AB", "\u00BB"}});

/// The words in quotes that `text` ends with, between the marks.
std::optional<syntax::Range> quotation_at_end(std::string_view text) {
    text = text.substr(0, text.find_last_not_of(" \n.,;:") + 1); // npos + 1 is 0
    for (const Quotes& quotes : all_quotes) {
        if (!text.ends_with(quotes.close)) continue;
        const std::size_t end = text.size() - quotes.close.size();
        const std::size_t open = text.substr(0, end).rfind(quotes.open);
        if (open == std::string_view::npos) continue;
        return syntax::Range{open + quotes.open.size(), end};
    }
    return std::nullopt;
}

bool is_one_passage(std::string_view words) {
    return words.find("\n\n") == std::string_view::npos && base::count_words(words) >= fewest_words;
}

void check(const Subject<model::RichText>& subject, const Reporter& report) {
    const std::string_view text = subject.item.markdown.text;
    for (const syntax::Citation& citation : subject.item.facts.citations) {
        const std::size_t bracket = text.rfind('[', citation.range.begin);
        if (!citation.locator.empty() || bracket == std::string_view::npos) continue;
        const auto quotation = quotation_at_end(text.substr(0, bracket));
        if (!quotation ||
            !is_one_passage(text.substr(quotation->begin, quotation->end - quotation->begin)))
            continue;
        report(model::span_inside(subject.item, citation.range), no_page, citation.key)
            .label(model::span_inside(subject.item, *quotation), "the words")
            .help(fmt::format("give the page, `[@{}, p. 12]`, or the section where there are no "
                              "pages",
                              citation.key));
    }
}

} // namespace

extern constinit const Rule quotation_without_page{
    .kind = {.slug = "research/quotation-without-page",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(diagnostic::Severity::warning),
             .summary = "a quotation says where in the work it stands",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::research
