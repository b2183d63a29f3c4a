// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Titles that are numbered by hand, and not from 1 on.
#include "credsmith/check/rule.h"

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::check::structure {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::size_t> gap{"`{}` stands where {} is expected"};

constexpr std::string_view decimal_digits = "0123456789";

/// The number that a title begins with, alone or behind one word: "1. Plan", "Step 2: Teach".
struct Numbered {
    const model::Text* title;
    std::string_view word;
    syntax::Range digits;
    std::size_t number = 0;
};

std::optional<Numbered> read_number(const model::Text& title) {
    const std::string_view text = title.value;
    const std::string_view word = text.substr(0, text.find_first_of(decimal_digits));
    const bool is_behind_one_word = word.empty() || word.find(' ') == word.size() - 1;
    Numbered found{&title, word, {word.size(), word.size()}};
    const auto [end, error] =
        std::from_chars(text.data() + word.size(), text.data() + text.size(), found.number);
    if (error != std::errc{} || !is_behind_one_word) return std::nullopt;
    found.digits.end = static_cast<std::size_t>(end - text.data());
    const std::string_view rest = text.substr(found.digits.end);
    const bool is_ordinal = rest.empty() || rest.find_first_of(".:)") == 0;
    const bool is_decimal = rest.find_first_of(decimal_digits) == 1; // "3.5 Standards"
    return is_ordinal && !is_decimal ? std::optional{found} : std::nullopt;
}

/// Only where every title has a number behind the same word: otherwise they are names.
template <class Item>
std::vector<Numbered> numbered(const std::vector<Item>& items) {
    std::vector<Numbered> all;
    for (const Item& item : items) {
        const auto found = item.title ? read_number(*item.title) : std::nullopt;
        if (!found || (!all.empty() && all.front().word != found->word)) return {};
        all.push_back(*found);
    }
    return all;
}

template <class Item>
void check_list(const std::vector<Item>& items, const Reporter& report) {
    if (items.size() < 2) return;
    std::size_t expected = 1;
    for (const Numbered& each : numbered(items)) {
        if (each.number != expected) {
            const std::string_view digits = std::string_view{each.title->value}.substr(
                each.digits.begin, each.digits.end - each.digits.begin);
            report(model::span_inside(*each.title, each.digits.begin, each.digits.end), gap, digits,
                   expected)
                .help(
                    "number them from 1 on, or leave the numbers out: every format counts itself");
            return;
        }
        ++expected;
    }
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    check_list(subject.item.components, report);
    if (!subject.item.submission) return;
    for (const model::Part& part : subject.item.submission->parts)
        check_list(part.artifacts, report);
}

} // namespace

extern constinit const Rule gap_in_numbering{
    .kind = {.slug = "structure/gap-in-numbering",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "titles that are numbered are numbered from 1 on",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::structure
