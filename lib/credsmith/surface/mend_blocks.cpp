// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/mend_blocks.h"

#include "credsmith/surface/items.h"
#include "credsmith/surface/section_names.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/attribute_syntax.h"
#include "credsmith/syntax/line_cursor.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::AttributeGroup;
using syntax::BlockType;
using syntax::OutlineBlock;
using syntax::Range;

constexpr int section_level = 2;
constexpr int item_level = 3;

constexpr Message<std::string_view> small_section{
    "`{}` is a third-level heading, and sections are second-level headings"};
constexpr Message<std::string_view> small_text{
    "`{}` is a smaller heading, and every text stands under a second-level heading"};
constexpr Message<> question_in_text{"this question is no entry of a list, and nobody is asked"};
constexpr Message<> item_in_list{"these properties stand in a list, where no item begins"};
constexpr Message<std::string_view> parted_properties{"these properties stand below `{}`"};
constexpr Message<> plain_fields{"these fields stand in a block that nobody reads"};

/// What stands in a block of fields, as no braces can say it.
constexpr auto block_fields = std::to_array<std::string_view>(
    {"accessibility", "after", "alternatives", "completion", "limits", "privacy", "quantity",
     "shared_allowed", "template"});
/// Words behind the marks of a block that may have been meant as `yaml fields`.
constexpr auto plain_infos =
    std::to_array<std::string_view>({"", "yaml", "yml", "fields", "yaml field", "yml fields"});

Range line_from(const Passage& body, std::size_t begin, std::size_t end) {
    return {begin, std::min(body.text.text.find('\n', begin), end)};
}

/// Properties without a mistake at the end of `range`, in places of the body.
std::optional<AttributeGroup> properties_in(const Passage& body, Range range) {
    auto group = syntax::find_attribute_group(body.cut(range));
    if (!group || !group->mistakes.empty() || group->attributes.empty()) return std::nullopt;
    group->range = {group->range.begin + range.begin, group->range.end + range.begin};
    return group;
}

/// Without its properties, of which an id may read like the name of a section.
std::string_view words_of(const Passage& body, const OutlineBlock& heading) {
    std::string_view words = body.cut(heading.text);
    if (const auto group = syntax::find_attribute_group(words))
        words = words.substr(0, group->range.begin);
    return words.substr(0, words.find_last_not_of(" \t") + 1);
}

OutlineBlock make_heading(Range line, Range words, int level) {
    OutlineBlock heading{};
    heading.type = BlockType::heading;
    heading.range = line;
    heading.text = words;
    heading.level = level;
    return heading;
}

// What is left of a block behind its first line, as a text; nothing if that was all.
void insert_rest(Passage& body, std::size_t index, Range rest) {
    const std::size_t begin = body.text.text.find_first_not_of(" \t\n", rest.begin);
    if (begin >= rest.end) return;
    OutlineBlock block{};
    block.type = BlockType::paragraph;
    block.range = {begin, rest.end};
    block.text = block.range;
    body.blocks.insert(body.blocks.begin() + static_cast<std::ptrdiff_t>(index), block);
}

class CredentialMender {
public:
    CredentialMender(Passage& body, const syntax::Node& front, const Context& context)
        : body_(body), front_(front), context_(context) {}

    void mend();

private:
    void note_section(const OutlineBlock& heading);
    void note_item(const OutlineBlock& heading);
    [[nodiscard]] bool is_section_with_mark_too_many(const OutlineBlock& heading) const;
    [[nodiscard]] bool is_in_front(const std::string& section) const;
    bool mend_block(std::size_t index);
    void mend_heading(OutlineBlock& heading);
    void mend_entry(std::size_t index);
    bool mend_properties(std::size_t index);
    [[nodiscard]] bool holds_fields(const OutlineBlock& fence) const;
    void mend_fence(std::size_t index);
    void report_question(const Division& division);

    [[nodiscard]] const SectionNames* names_of(const OutlineBlock& heading) const {
        return match_section(context_.vocabulary, words_of(body_, heading)).names;
    }

    Passage& body_;
    const syntax::Node& front_;
    const Context& context_;
    std::set<std::string_view> headed_; ///< sections that have a heading
    std::string_view section_;          ///< in which the block stands
    bool has_items_ = false;            ///< whether items of that section are headings
    std::size_t item_count_ = 0;        ///< in that section, so far
    bool all_have_properties_ = true;   ///< whether each of its items so far has some
};

void CredentialMender::mend() {
    for (const OutlineBlock& block : body_.blocks)
        if (block.type == BlockType::heading && block.level <= section_level)
            if (const SectionNames* names = names_of(block)) headed_.insert(names->section);
    for (std::size_t i = 0; i < body_.blocks.size();)
        if (!mend_block(i)) ++i;
    if (is_in_front("submission")) return;
    for (const Division& division : divide(body_.blocks, section_level))
        if (division.heading != nullptr) report_question(division);
}

// Whether another block stands there now.
bool CredentialMender::mend_block(std::size_t index) {
    switch (body_.blocks[index].type) {
    case BlockType::heading:
        mend_heading(body_.blocks[index]);
        return false;
    case BlockType::entry:
        if (has_items_) mend_entry(index);
        return false;
    case BlockType::paragraph:
        return mend_properties(index);
    case BlockType::fence:
        if (has_items_) mend_fence(index);
        return false;
    default:
        return false;
    }
}

// A part that asks nothing, but in its text. It stays as it stands.
void CredentialMender::report_question(const Division& division) {
    note_section(*division.heading);
    const auto& parts = context_.vocabulary.parts;
    const auto part = std::ranges::find(parts, section_, &PartSection::section);
    if (part == parts.end() || part->kind == "artifacts") return;
    const auto is_question = [&](const OutlineBlock& block) {
        const std::string_view words = body_.cut(block.range);
        return words.ends_with('?') || words.ends_with("\uFF1F") || words.ends_with("\u061F");
    };
    const auto is_text = [](const OutlineBlock& block) {
        return block.type == BlockType::paragraph;
    };
    if (!std::ranges::all_of(division.blocks, is_text)) return;
    const auto question = std::ranges::find_if(division.blocks, is_question);
    if (question != division.blocks.end())
        context_.reporter
            .report(kinds::unread_markdown, body_.span_of(question->range), question_in_text)
            .help("start each question with `1. `");
}

void CredentialMender::note_section(const OutlineBlock& heading) {
    const SectionNames* names = names_of(heading);
    section_ = names == nullptr ? std::string_view{} : std::string_view{names->section};
    const auto& parts = context_.vocabulary.parts;
    const auto part = std::ranges::find(parts, section_, &PartSection::section);
    has_items_ = section_ == "components" || (part != parts.end() && part->kind == "artifacts");
    all_have_properties_ = true;
    item_count_ = 0;
}

void CredentialMender::note_item(const OutlineBlock& heading) {
    ++item_count_;
    all_have_properties_ = all_have_properties_ && properties_in(body_, heading.text).has_value();
}

void CredentialMender::mend_heading(OutlineBlock& heading) {
    if (is_section_with_mark_too_many(heading)) {
        context_.reporter
            .report(kinds::unknown_section, body_.span_of(heading.text), small_section,
                    body_.cut(heading.text))
            .help("start the line with `##`");
        heading.level = section_level;
        headed_.insert(names_of(heading)->section);
    }
    if (heading.level <= section_level)
        note_section(heading);
    else if (heading.level == item_level)
        note_item(heading);
}

// An item may be called like a section, and so may a group of resources; but not where all items
// before it have properties, and it has none.
bool CredentialMender::is_section_with_mark_too_many(const OutlineBlock& heading) const {
    if (heading.level != item_level || section_.empty() || !all_have_properties_) return false;
    const bool may_be_first = has_items_ || section_ == "outcomes" || section_ == "resources";
    if ((may_be_first && item_count_ == 0) || properties_in(body_, heading.text)) return false;
    const SectionNames* names = names_of(heading);
    return names != nullptr && !headed_.contains(names->section) && !is_in_front(names->section);
}

bool CredentialMender::is_in_front(const std::string& section) const {
    return front_.find(section) != nullptr || front_.find("submission") != nullptr ||
           front_.find("parts") != nullptr;
}

// `- Next lesson {#next-lesson}`: the entries of a text have no properties.
void CredentialMender::mend_entry(std::size_t index) {
    OutlineBlock& entry = body_.blocks[index];
    const Range words = line_from(body_, entry.text.begin, entry.range.end);
    const auto group = properties_in(body_, words);
    if (!group || !group->attributes.front().is_id) return;
    context_.reporter.report(kinds::bad_attribute, body_.span_of(group->range), item_in_list)
        .help("start the line with `### `, as a heading");
    const Range rest{words.end, entry.range.end};
    entry = make_heading({entry.range.begin, words.end}, words, item_level);
    insert_rest(body_, index + 1, rest);
}

// `{#asking}` on the line below its heading; whether it was.
bool CredentialMender::mend_properties(std::size_t index) {
    if (index == 0) return false;
    OutlineBlock& heading = body_.blocks[index - 1];
    const Range paragraph = body_.blocks[index].range;
    const Range line = line_from(body_, paragraph.begin, paragraph.end);
    const auto group = properties_in(body_, line);
    const bool is_alone =
        group && body_.cut({line.begin, group->range.begin}).find_first_not_of(" \t") ==
                     std::string_view::npos;
    if (!is_alone || heading.type != BlockType::heading || heading.level > item_level ||
        properties_in(body_, heading.text))
        return false;
    context_.reporter
        .report(kinds::bad_attribute, body_.span_of(group->range), parted_properties,
                words_of(body_, heading))
        .help("put them at the end of the line of the heading");
    heading.text.end = group->range.end;
    heading.range.end = line.end;
    body_.blocks.erase(body_.blocks.begin() + static_cast<std::ptrdiff_t>(index));
    insert_rest(body_, index, {line.end, paragraph.end});
    return true;
}

// Whether every line that starts a field starts one that stands in a block.
bool CredentialMender::holds_fields(const OutlineBlock& fence) const {
    bool has_field = false;
    for (std::size_t at = fence.text.begin; at < fence.text.end;) {
        const Range line = line_from(body_, at, fence.text.end);
        const std::string_view words = body_.cut(line);
        at = line.end + 1;
        if (words.empty() || words.starts_with(' ') || words.starts_with('#') ||
            words.starts_with("- "))
            continue;
        const std::string_view key = words.substr(0, words.find(':'));
        if (std::ranges::find(block_fields, key) == block_fields.end()) return false;
        has_field = true;
    }
    return has_field;
}

// A plain block directly below the heading of an item, where its fields stand.
void CredentialMender::mend_fence(std::size_t index) {
    const OutlineBlock& fence = body_.blocks[index];
    const OutlineBlock& heading = body_.blocks[index - 1];
    const Range words = trim(body_.text.text, fence.info);
    const auto is_meant = [&](std::string_view info) { return body_.cut(words) == info; };
    if (heading.type != BlockType::heading || heading.level != item_level ||
        std::ranges::none_of(plain_infos, is_meant) || !holds_fields(fence))
        return;
    const std::size_t end = words.begin == words.end ? fence.info.begin : words.end;
    context_.reporter
        .report(kinds::misplaced_fields, body_.span_of({fence.range.begin, end}), plain_fields)
        .help("begin it with ```` ```yaml fields ````");
    body_.meant_as_fields.push_back(fence.range.begin);
}

class TranslationMender {
public:
    TranslationMender(Passage& body, const Context& context) : body_(body), context_(context) {}

    void mend();

private:
    void mend_heading(OutlineBlock& heading);
    void mend_paragraph(std::size_t index);

    // The digits of the original, or the place of a text inside it.
    [[nodiscard]] bool names_text(Range words) const {
        const auto group = properties_in(body_, words);
        return group && std::ranges::any_of(group->attributes, [&](const auto& attribute) {
                   const std::string_view name = body_.cut(
                       {words.begin + attribute.name.begin, words.begin + attribute.name.end});
                   return name == "source";
               });
    }

    Passage& body_;
    const Context& context_;
};

void TranslationMender::mend() {
    for (std::size_t i = 0; i < body_.blocks.size(); ++i) {
        if (body_.blocks[i].type == BlockType::heading) mend_heading(body_.blocks[i]);
        if (body_.blocks[i].type == BlockType::paragraph) mend_paragraph(i);
    }
}

void TranslationMender::mend_heading(OutlineBlock& heading) {
    if (heading.level <= section_level || !names_text(heading.text)) return;
    context_.reporter
        .report(kinds::unknown_section, body_.span_of(heading.text), small_text,
                words_of(body_, heading))
        .help("start the line with `##`");
    heading.level = section_level;
}

// `##summary {source=...}` at the start of a line.
void TranslationMender::mend_paragraph(std::size_t index) {
    const Range paragraph = body_.blocks[index].range;
    for (std::size_t at = paragraph.begin; at < paragraph.end;) {
        const Range line = line_from(body_, at, paragraph.end);
        at = line.end + 1;
        const std::size_t words =
            std::min(body_.text.text.find_first_not_of('#', line.begin), line.end);
        if (words == line.begin || !names_text({words, line.end})) continue;
        const std::string marks(body_.cut({line.begin, words}));
        report_unread(body_.span_of({line.begin, words}),
                      "there is no space behind `" + marks + "`, so this line is no heading",
                      "write `## `, with a space, before the words of the heading", context_);
        OutlineBlock heading = make_heading(line, {words, line.end}, section_level);
        if (line.begin == paragraph.begin) {
            body_.blocks[index] = heading;
            return insert_rest(body_, index + 1, {line.end, paragraph.end});
        }
        body_.blocks[index].range.end = line.begin - 1;
        body_.blocks[index].text = body_.blocks[index].range;
        body_.blocks.insert(body_.blocks.begin() + static_cast<std::ptrdiff_t>(index) + 1, heading);
        return insert_rest(body_, index + 2, {line.end, paragraph.end});
    }
}

} // namespace

void mend_credential(Passage& body, const syntax::Node& front, const Context& context) {
    CredentialMender(body, front, context).mend();
}

void mend_translation(Passage& body, const Context& context) {
    TranslationMender(body, context).mend();
}

} // namespace credsmith::surface
