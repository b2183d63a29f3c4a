// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/check_shape.h"

#include "credsmith/base/assert.h"
#include "credsmith/base/synonyms.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/json/write.h"
#include "credsmith/schema/annotations.h"
#include "credsmith/schema/evaluate.h"
#include "credsmith/schema/node_instance.h"
#include "credsmith/schema/shape_advice.h"
#include "credsmith/schema/shape_kinds.h"
#include "credsmith/schema/shape_words.h"
#include "credsmith/schema/suggest_field.h"
#include "credsmith/syntax/syntax_kinds.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace credsmith::schema {
namespace {

using diagnostic::Builder;
using diagnostic::Message;
using Found = Violation<NodeInstance>;

constexpr Message<std::string_view, std::string_view> not_a_field{"`{}` is not a field of {}"};
constexpr Message<std::string_view, std::string_view> lacks_field{"{} has no {}"};
constexpr Message<std::string_view> has_no_value{"{} has no value yet"};
constexpr Message<std::string_view, std::string_view, std::string_view> holds_wrong_type{
    "{} is {}, where {} belongs"};
constexpr Message<std::string_view, std::string_view> is_in_quotes{
    "{} is {} in quotes, where a number belongs"};
constexpr Message<std::string_view> smart_quotes{
    "the quotes around `{}` are those of a word processor, and become part of the text"};
constexpr Message<> colon_in_text{"a text with a colon and a space in it needs quotes"};
constexpr Message<std::string_view, std::string_view> is_no_choice{
    "{} is {}, which is not one of its choices"};
constexpr Message<std::string_view, std::string_view, std::string_view> has_wrong_form{
    "{} is {}, which is not {}"};
constexpr Message<std::string_view, std::string_view, std::string_view> is_out_of_range{
    "{} is {}, but has to be {}"};
constexpr Message<std::string_view, std::string_view, std::string_view> has_too_few{
    "{} needs at least {}, and has {}"};
constexpr Message<std::string_view, std::string_view, std::string_view> has_too_many{
    "{} takes at most {}, and has {}"};

/// Something written that a suggestion could replace.
struct Written {
    std::string_view text;
    text::Span span;
};

/// Offers to write the suggestion instead, if the bytes there are just that text, without quotes or
/// escapes.
void offer(const Builder& finding, const Written& written, const std::string& suggestion) {
    if (text::length(written.span) != written.text.size()) return;
    finding.fix({"write `" + suggestion + "`",
                 diagnostic::Safety::unsafe,
                 {diagnostic::ReplaceText{written.span, suggestion}}});
}

std::string allowed_range(const keyword::NumberBound& test) {
    const std::string bound = json::canonical(test.bound);
    switch (test.side) {
    case keyword::NumberBound::Side::minimum:
        return "at least " + bound;
    case keyword::NumberBound::Side::maximum:
        return "at most " + bound;
    case keyword::NumberBound::Side::exclusive_minimum:
        return "more than " + bound;
    case keyword::NumberBound::Side::exclusive_maximum:
        return "less than " + bound;
    }
    CREDSMITH_UNREACHABLE();
}

std::string entries(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " entry" : " entries");
}

/// Its texts are empty until somebody translates them.
constexpr std::string_view untranslated_kind = "translation";

/// What stands between the quotes of a word processor, if the whole value does; otherwise "".
std::string_view within_smart_quotes(std::string_view value) {
    constexpr std::size_t length = 3; // of each mark, in bytes
    constexpr std::array<std::string_view, 4> marks{"\u201C", "\u201D", "\u201E", "\u201F"};
    const auto is_mark = [&](std::string_view text) {
        return std::ranges::find(marks, text) != marks.end();
    };
    if (value.size() <= 2 * length || !is_mark(value.substr(0, length)) ||
        !is_mark(value.substr(value.size() - length)))
        return {};
    const std::string_view words = value.substr(length, value.size() - 2 * length);
    const bool has_more = std::ranges::any_of(marks, [words](std::string_view mark) {
        return words.find(mark) != std::string_view::npos;
    });
    return has_more ? std::string_view{} : words;
}

/// Turns the violations of one tree into findings, one for each mistake.
class ShapeReporter {
public:
    ShapeReporter(const syntax::Tree& tree, diagnostic::Reporter& reporter)
        : tree_(tree), reporter_(reporter) {}

    /// Unknown fields come first, because a field that was only misspelled is not missing as well.
    void report_all(const std::vector<Found>& violations) {
        for (const Found& found : violations)
            if (found.keyword == "additionalProperties") report_unknown_member(found);
        for (const Found& found : violations) {
            if (found.keyword == "required")
                report_missing_field(found);
            else if (found.keyword != "additionalProperties" &&
                     told_.insert(&found.instance.node()).second)
                report_value(found);
        }
        const syntax::Node* kind = tree_.root.find("kind");
        if (kind != nullptr && kind->text() == untranslated_kind) return;
        for (const syntax::Entry& entry : tree_.root.entries)
            report_texts(entry, entry.value);
    }

    /// The fields of the file that stand in it under another name.
    [[nodiscard]] std::vector<std::string> misnamed() const {
        std::vector<std::string> fields;
        for (const auto& [mapping, field] : meant_)
            if (mapping == &tree_.root) fields.push_back(field);
        return fields;
    }

private:
    /// What no schema minds in a text of YAML.
    void report_texts(const syntax::Entry& entry, const syntax::Node& value) {
        if (entry.key.starts_with("x-")) return;
        for (const syntax::Entry& inner : value.entries)
            report_texts(inner, inner.value);
        for (const syntax::Node& item : value.items)
            report_texts(entry, item);
        const bool is_in_yaml = value.style != syntax::ScalarStyle::markdown;
        if (!value.is_scalar() || !is_in_yaml || told_.contains(&value)) return;
        if (value.text().empty())
            report_empty_text(entry, value);
        else if (value.style == syntax::ScalarStyle::plain &&
                 !within_smart_quotes(value.text()).empty())
            report_smart_quotes(value);
    }

    /// In quotes, or behind `|`.
    void report_empty_text(const syntax::Entry& entry, const syntax::Node& value) {
        const bool can_be_seen = text::length(value.span) > 0; // as quotes, not as an empty block
        reporter_
            .report(kinds::empty_value, can_be_seen ? value.span : entry.key_span, has_no_value,
                    "`" + entry.key + "`")
            .help("write it, or remove the line");
    }

    /// Whoever means them puts quotes of YAML around them.
    void report_smart_quotes(const syntax::Node& value) {
        const std::string words(within_smart_quotes(value.text()));
        const Builder finding =
            reporter_.report(syntax::kinds::markup_in_text, value.span, smart_quotes, words);
        finding.help(
            "leave them out, or write straight ones: `\"`; if they belong to the text, write "
            "straight ones around them");
        if (words.find_first_of("\"\\\n") == std::string::npos)
            finding.fix(write_instead(value.span, '"' + words + '"', diagnostic::Safety::unsafe));
    }

    void report_unknown_member(const Found& found) {
        const syntax::Node& holder = *found.instance.parent();
        const syntax::Entry* text = text_with_colon(holder);
        if (text != nullptr && accepts(*found.expected, Type::string)) {
            report_colon(*text);
            told_.insert(&holder);
        } else {
            report_unknown_field(found);
        }
    }

    void report_colon(const syntax::Entry& text) {
        text::Span whole = text.key_span;
        whole.end = text.value.span.end;
        reporter_.report(syntax::kinds::unquoted_colon, whole, colon_in_text)
            .help("put the whole text in double quotes");
    }

    void report_unknown_field(const Found& found) {
        const syntax::Entry& entry = *found.instance.entry();
        const std::vector<std::string> near =
            suggest_field(*found.schema, *found.instance.parent(), entry);
        const Builder finding = reporter_.report(kinds::unknown_field, entry.key_span, not_a_field,
                                                 entry.key, name_of_holder(found));
        if (near.empty()) {
            const std::string place =
                field_already_there(*found.schema, *found.instance.parent(), entry);
            finding.help(place.empty() ? "remove it, or let its name start with `x-` to keep it as "
                                         "a note of your own"
                                       : "what it says belongs into `" + place +
                                             "`, which stands here already");
            return;
        }
        finding.help("did you mean " + listed(near, "or") + "?");
        for (const std::string& field : near)
            meant_.emplace(found.instance.parent(), field);
        if (near.size() == 1) offer(finding, {entry.key, entry.key_span}, near.front());
    }

    void report_missing_field(const Found& found) {
        const bool is_root = found.instance.parent() == nullptr;
        if (is_root && !tree_.lost.empty()) return;
        if (meant_.contains({&found.instance.node(), found.member})) return;
        if (told_.contains(&found.instance.node())) return;
        const Builder finding = reporter_.report(
            kinds::missing_field, place_of_group(found.instance), lacks_field,
            "the " + title_of(*found.schema), name_of_field(*found.schema, found.member));
        if (const Subschema* field = field_of(*found.schema, found.member))
            finding.help(advice_on_field(*field, found.member));
    }

    void report_value(const Found& found) {
        if (found.instance.node().is_null()) return report_empty(found);
        if (found.keyword == "const" || found.keyword == "enum") return report_choice(found);
        if (found.keyword == "pattern") return report_form(found);
        if (found.keyword == "type" || found.keyword == "anyOf") return report_type(found);
        if (const auto* bound = find_test<keyword::NumberBound>(*found.schema, found.keyword))
            return report_range(found, *bound);
        if (const auto* bound = find_test<keyword::CountBound>(*found.schema, found.keyword))
            return report_count(found, *bound);
        CREDSMITH_UNREACHABLE(); // authoring schemas make no other tests; tests/unit/schema counts
                                 // them
    }

    void report_empty(const Found& found) {
        const Builder finding = reporter_.report(kinds::empty_value, place_of_value(found.instance),
                                                 has_no_value, name_of_place(found));
        const syntax::Entry* entry = found.instance.entry();
        const auto example = example_of(*found.expected);
        finding.help(entry != nullptr && example ? "write it, for example `" + entry->key + ": " +
                                                       *example + "`, or remove the line"
                                                 : "write it, or remove the line");
        finding.fix(take_out(entry != nullptr ? entry->key_span : found.instance.node().span,
                             "remove it", diagnostic::Safety::unsafe));
    }

    void report_type(const Found& found) {
        const syntax::Node& node = found.instance.node();
        const syntax::Entry* text = text_with_colon(node);
        if (text != nullptr && accepts(*found.schema, Type::string)) return report_colon(*text);
        const text::Span span = place_of_value(found.instance);
        const auto meant = meant_value(found);
        const bool is_number_in_quotes = meant && is_number(node.text());
        const Builder finding =
            is_number_in_quotes
                ? reporter_.report(kinds::wrong_type, span, is_in_quotes, name_of_place(found),
                                   what_is_at(node))
                : reporter_.report(kinds::wrong_type, span, holds_wrong_type, name_of_place(found),
                                   what_is_at(node), expected_by(*found.schema));
        finding.help(advice_on_type(found));
        if (meant) offer(finding, {node.text(), span}, *meant);
    }

    void report_choice(const Found& found) {
        const syntax::Node& node = found.instance.node();
        const auto* test = find_test<keyword::Choice>(*found.schema, found.keyword);
        std::vector<std::string> choices;
        for (const Constant& value : test->values)
            choices.push_back(value.value.is_string() ? value.value.get<std::string>()
                                                      : value.identity);
        const Builder finding =
            reporter_.report(kinds::not_a_choice, place_of_value(found.instance), is_no_choice,
                             name_of_place(found), what_is_at(node));
        const std::vector<std::string> near = base::meant("value", node.text(), choices);
        finding.help(advice_on_choice(near, choices));
        if (near.size() == 1) offer(finding, {node.text(), node.span}, near.front());
    }

    void report_form(const Found& found) {
        const auto example = example_of(*found.schema);
        const std::string form =
            with_article(title_of(*found.schema)) + (example ? " like `" + *example + "`" : "");
        const syntax::Node& node = found.instance.node();
        const Builder finding =
            reporter_.report(kinds::bad_format, place_of_value(found.instance), has_wrong_form,
                             name_of_place(found), what_is_at(node), form);
        finding.help(description_of(*found.schema));
        if (const auto meant = meant_form(found))
            finding.fix(write_instead(node.span, meant->text, meant->safety));
    }

    void report_range(const Found& found, const keyword::NumberBound& test) {
        reporter_
            .report(kinds::out_of_range, place_of_value(found.instance), is_out_of_range,
                    name_of_place(found), what_is_at(found.instance.node()), allowed_range(test))
            .help(advice_on_value(found));
    }

    void report_count(const Found& found, const keyword::CountBound& test) {
        const std::size_t count = found.instance.count();
        const std::string has = count == 0 ? "none" : std::to_string(count);
        const std::string name = name_of_place(found);
        const text::Span span = place_of_value(found.instance);
        const Builder finding = count < test.least
                                    ? reporter_.report(kinds::too_few_items, span, has_too_few,
                                                       name, entries(test.least), has)
                                    : reporter_.report(kinds::too_many_items, span, has_too_many,
                                                       name, entries(test.most), has);
        finding.help(description_of(*found.schema));
    }

    const syntax::Tree& tree_;
    diagnostic::Reporter& reporter_;
    std::set<const syntax::Node*> told_; ///< values that have their finding
    std::set<std::pair<const syntax::Node*, std::string>>
        meant_; ///< fields that stand under a misspelled name, or may do so
};

constexpr std::array<const diagnostic::Kind*, 9> all_kinds{
    &kinds::unknown_field, &kinds::missing_field, &kinds::wrong_type,
    &kinds::not_a_choice,  &kinds::bad_format,    &kinds::empty_value,
    &kinds::out_of_range,  &kinds::too_few_items, &kinds::too_many_items};

} // namespace

std::vector<std::string> check_shape(const syntax::Tree& tree, const Schema& schema,
                                     diagnostic::Reporter& reporter) {
    if (tree.root.is_null()) return {};
    const std::vector<Found> violations = evaluate(schema.compiled(), NodeInstance(tree.root));
    ShapeReporter shape(tree, reporter);
    shape.report_all(violations);
    return shape.misnamed();
}

std::span<const diagnostic::Kind* const> shape_kinds() {
    return all_kinds;
}

} // namespace credsmith::schema
