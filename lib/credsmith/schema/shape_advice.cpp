// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/shape_advice.h"

#include "credsmith/base/unicode.h"
#include "credsmith/schema/annotations.h"
#include "credsmith/schema/shape_words.h"
#include "credsmith/syntax/scalar_extent.h"

#include <algorithm>
#include <array>

namespace credsmith::schema {
namespace {

using Found = Violation<NodeInstance>;

constexpr std::array<std::string_view, 3> words_for_true{"true", "yes", "on"};
constexpr std::array<std::string_view, 3> words_for_false{"false", "no", "off"};

bool is_one_of(std::string_view text, const std::array<std::string_view, 3>& words) {
    const std::string folded = base::fold_case(text);
    return std::ranges::find(words, folded) != words.end();
}

std::string for_example(const NodeInstance& instance, const std::string& example) {
    const syntax::Entry* entry = instance.entry();
    return "for example `" + (entry == nullptr ? example : entry->key + ": " + example) + "`";
}

/// An example of what else may stand there than the words that are fixed: those were named already.
std::optional<std::string> telling_example(const Subschema& schema) {
    const std::string expected = expected_by(schema);
    for (std::string& example : examples_of(schema))
        if (expected.find("`" + example + "`") == std::string::npos) return std::move(example);
    return example_of(schema);
}

/// `6,5` and `1.000,5` are written by people who say them with a comma.
std::string with_decimal_point(std::string_view text) {
    std::string number(text);
    std::ranges::replace(number, ',', '.');
    return number;
}

/// `2026-01-05` for `2026-1-5` and `2026-1-5T...`: zeros before the digits that stand alone.
std::string with_zeros(std::string_view text) {
    std::string padded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_digit = text[at] >= '0' && text[at] <= '9';
        const bool is_alone = is_digit && (at == 0 || text[at - 1] == '-') &&
                              (at + 1 == text.size() || text[at + 1] == '-');
        if (is_alone) padded += '0';
        padded += text[at];
    }
    return padded;
}

std::string with_hyphens(std::string_view text) {
    std::string result(text);
    std::ranges::replace(result, '_', '-');
    return result;
}

/// What is tried, the surest first: only the last two guess.
std::array<MeantForm, 5> forms_of(std::string_view text) {
    using diagnostic::Safety;
    return {{{with_zeros(text), Safety::safe},
             {with_hyphens(text), Safety::safe},
             {std::string(text) + "/", Safety::safe},
             {text.find('.') == std::string_view::npos ? "" : "https://" + std::string(text),
              Safety::unsafe},
             {base::to_slug(text), Safety::unsafe}}};
}

} // namespace

std::string advice_on_field(const Subschema& schema, std::string_view field) {
    const auto example = example_of(schema);
    return example ? "for example `" + std::string(field) + ": " + *example + "`"
                   : description_of(schema);
}

std::string advice_on_value(const Found& found) {
    const auto example = example_of(*found.expected);
    return example ? for_example(found.instance, *example) : description_of(*found.expected);
}

std::optional<std::string> meant_value(const Found& found) {
    const syntax::Node& node = found.instance.node();
    if (!node.is_scalar()) return std::nullopt;
    if (accepts(*found.schema, Type::boolean)) {
        if (is_one_of(node.text(), words_for_true)) return "true";
        if (is_one_of(node.text(), words_for_false)) return "false";
    }
    std::string number = with_decimal_point(node.text());
    const bool is_whole = number.find('.') == std::string::npos;
    const bool wants_number =
        accepts(*found.schema, Type::number) || (is_whole && accepts(*found.schema, Type::integer));
    return wants_number && is_number(number) ? std::optional(std::move(number)) : std::nullopt;
}

std::optional<MeantForm> meant_form(const Found& found) {
    const auto* test = find_test<keyword::Matches>(*found.schema, found.keyword);
    const syntax::Node& node = found.instance.node();
    const bool is_one_line = node.is_scalar() && !syntax::is_block(node.style);
    if (test == nullptr || !is_one_line) return std::nullopt;
    for (MeantForm& form : forms_of(node.text()))
        if (!form.text.empty() && test->pattern.find(form.text)) return std::move(form);
    return std::nullopt;
}

std::string advice_on_type(const Found& found) {
    if (const auto meant = meant_value(found)) {
        if (is_number(found.instance.text())) return "take the quotes away";
        return is_number(*meant) ? "write a decimal point: `" + *meant + "`"
                                 : "did you mean `" + *meant + "`?";
    }
    if (const auto example = telling_example(*found.expected))
        return for_example(found.instance, *example);
    const auto* test = find_test<keyword::TypeIs>(*found.schema, "type");
    return test != nullptr && test->types.front() == Type::array
               ? "write each entry on a line of its own that starts with `- `"
               : description_of(*found.expected);
}

std::string advice_on_choice(std::span<const std::string> near,
                             std::span<const std::string> choices) {
    constexpr std::size_t long_list = 8;
    std::string all = "choose " + listed(choices, "or");
    if (near.empty()) return all;
    const std::string question = "did you mean " + listed(near, "or") + "?";
    return choices.size() > long_list ? question : question + " " + all;
}

const syntax::Entry* text_with_colon(const syntax::Node& mapping) {
    if (mapping.entries.size() != 1) return nullptr;
    const syntax::Entry& entry = mapping.entries.front();
    const bool is_sentence = entry.key.find(' ') != std::string::npos;
    const bool is_in_braces = mapping.span.begin != entry.key_span.begin;
    return is_sentence && !is_in_braces && entry.value.is_scalar() ? &entry : nullptr;
}

} // namespace credsmith::schema
