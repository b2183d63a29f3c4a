// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A key that ends with another year than the work has.
#include "credsmith/check/reference_year.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <optional>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> differs{
    "the key says `{}`, and the work is of `{}`"};

constexpr std::size_t digits_of_a_year = 4;

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// Where the year at the end of a key begins: `hattie-timperley-2007`, `kraft-2018a`.
std::optional<std::size_t> year_of_key(std::string_view key) {
    const std::size_t begin = key.rfind('-') + 1; // npos + 1 is 0
    const std::string_view last = key.substr(begin);
    const std::string_view digits = last.substr(0, digits_of_a_year);
    const bool is_year = (digits.starts_with("19") || digits.starts_with("20")) &&
                         digits.size() == digits_of_a_year && std::ranges::all_of(digits, is_digit);
    const bool ends_there = last.size() == digits_of_a_year ||
                            (last.size() == digits_of_a_year + 1 && !is_digit(last.back()));
    return is_year && ends_there ? std::optional{begin} : std::nullopt;
}

/// A line may name the year of the key as well: that of the first edition, say.
bool names_year(const model::Reference& work, std::string_view year) {
    return work.text && work.text->value.find(year) != std::string::npos;
}

void check(const Subject<model::Reference>& subject, const Reporter& report) {
    const model::Reference& work = subject.item;
    const auto year = year_of(work);
    if (!work.key || !year) return;
    const std::string_view key = work.key->value;
    const auto begin = year_of_key(key);
    if (!begin) return;
    const std::string_view said = key.substr(*begin, digits_of_a_year);
    if (said == year->digits || names_year(work, said)) return;
    report(model::span_inside(*work.key, *begin, *begin + digits_of_a_year), differs, said,
           year->digits)
        .label(year->span, "the year of the work")
        .help("look the year up, and make the two agree; every citation names the key");
}

} // namespace

extern constinit const Rule year_differs_from_key{
    .kind = {.slug = "research/year-differs-from-key",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a key that ends with a year has the year of its work",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
