// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/part_reader.h"

#include "credsmith/surface/rubric_table.h"
#include "credsmith/surface/section_names.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/surface/text_sections.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::BlockType;
using syntax::Entry;
using syntax::Node;
using syntax::OutlineBlock;
using syntax::Range;

constexpr Message<> is_question{"this entry of the list is read as a question"};
constexpr int item_level = 3;
constexpr std::string_view after_prompts =
    "text before the first question introduces the part; what says when the part is passed opens "
    "with `**Passing:**`";

// Where the text after a bold label such as `**Passing:**` starts, or 0.
std::size_t label_length(std::string_view paragraph, const std::vector<std::string>& labels) {
    const std::size_t begin = std::min(paragraph.find_first_not_of(" \t"), paragraph.size());
    const std::string_view mark = paragraph.substr(begin, 2);
    if (mark != "**" && mark != "__") return 0;
    const std::size_t end = paragraph.find(mark, begin + 2);
    if (end == std::string_view::npos) return 0;
    if (!is_named(paragraph.substr(begin + 2, end - begin - 2), labels)) return 0;
    const std::size_t after = end + 2;
    return paragraph.substr(after).starts_with(':') ? after + 1 : after;
}

class PartReader {
public:
    PartReader(const Passage& body, Section& section, const PartSection& part,
               const Context& context)
        : body_(body), section_(section), part_(part), context_(context) {}

    Node read();

private:
    void read_opening(Blocks blocks);
    void read_artifact(const Division& division);
    void report_item(const Division& division);
    [[nodiscard]] Node read_prompt(const OutlineBlock& block) const;
    std::size_t read_criteria(Blocks blocks, std::size_t begin);

    [[nodiscard]] bool takes_prompts() const { return part_.kind != "artifacts"; }

    [[nodiscard]] bool is_prompt(const OutlineBlock& block) const {
        return takes_prompts() && block.type == BlockType::entry;
    }

    [[nodiscard]] std::size_t passing_label(const OutlineBlock& block) const {
        if (block.type != BlockType::paragraph) return 0;
        return label_length(body_.cut(block.range), context_.vocabulary.passing_labels);
    }

    [[nodiscard]] Node assemble();

    const Passage& body_;
    Section& section_;
    const PartSection& part_;
    const Context& context_;
    std::vector<OutlineBlock> intro_;
    std::vector<Node> prompts_;
    std::vector<Node> artifacts_;
    std::vector<Entry> results_; ///< rubric and criteria, in the order written
    std::vector<const OutlineBlock*> fields_;
    bool has_stray_text_ = false; ///< which may say what nothing else says
};

// Reads the criteria that start with the label in `blocks[begin]`, up to the next item; where that
// is. Once there are prompts, a list belongs to the criteria.
std::size_t PartReader::read_criteria(Blocks blocks, std::size_t begin) {
    const auto is_next = [this](const OutlineBlock& block) {
        return (is_prompt(block) && prompts_.empty()) || passing_label(block) != 0 ||
               is_fields_block(body_, block) || is_rubric_table(body_, block, context_);
    };
    std::size_t end = begin + 1;
    while (end < blocks.size() && !is_next(blocks[end]))
        ++end;
    const Range range = range_of(blocks.subspan(begin, end - begin));
    const Range label{range.begin, range.begin + passing_label(blocks[begin])};
    const text::Span span = body_.span_of(label);
    const std::size_t words = body_.text.text.find_first_not_of(" \t\n", label.end);
    const Range text{std::min(words, range.end), range.end};
    if (auto criteria = make_markdown(body_, text, {}, context_))
        results_.push_back({"criteria", span, std::move(*criteria)});
    return end;
}

Node PartReader::read_prompt(const OutlineBlock& block) const {
    ListEntry entry = read_list_entry(body_, block, context_);
    Node prompt = make_mapping(entry.span);
    add_id(prompt, entry.attributes, context_);
    const Range all{0, entry.inside.text.text.size()};
    if (const std::size_t label =
            label_length(entry.inside.cut(entry.paragraph), context_.vocabulary.passing_labels))
        context_.reporter
            .report(kinds::unread_markdown,
                    entry.inside.span_of({entry.paragraph.begin, entry.paragraph.begin + label}),
                    is_question)
            .help("what says when the part is passed is a paragraph of its own, below the list");
    if (auto text = make_markdown(entry.inside, all, entry.no_text, context_))
        add_field(prompt, {"text", entry.span, std::move(*text)}, context_);
    add_attributes(prompt, std::move(entry.attributes), context_);
    add_entry_fields(prompt, entry, context_);
    return prompt;
}

// What stands before the first heading of an item.
void PartReader::read_opening(Blocks blocks) {
    for (std::size_t i = 0; i < blocks.size();) {
        const OutlineBlock& block = blocks[i];
        if (passing_label(block) != 0) {
            i = read_criteria(blocks, i);
            continue;
        }
        ++i;
        if (is_fields_block(body_, block))
            fields_.push_back(&block);
        else if (is_rubric_table(body_, block, context_))
            results_.push_back(
                {"rubric", body_.span_of(block.range), read_rubric_table(body_, block, context_)});
        else if (is_prompt(block))
            prompts_.push_back(read_prompt(block));
        else if (prompts_.empty() && results_.empty())
            intro_.push_back(block);
        else
            has_stray_text_ |= report_stray(body_, block, after_prompts, context_);
    }
}

void PartReader::read_artifact(const Division& division) {
    HeadedItem heading = read_heading(body_, *division.heading, context_);
    Node artifact = make_mapping(heading.span);
    add_id(artifact, heading.attributes, context_);
    add_title(artifact, "title", heading, context_);
    std::vector<Range> no_text;
    std::vector<const OutlineBlock*> fields;
    std::vector<Entry> rubrics;
    for (std::size_t i = 0; i < division.blocks.size();) {
        const OutlineBlock& block = division.blocks[i];
        if (passing_label(block) != 0) {
            const std::size_t end = read_criteria(division.blocks, i);
            no_text.push_back({block.range.begin, division.blocks[end - 1].range.end});
            i = end;
            continue;
        }
        ++i;
        if (is_fields_block(body_, block)) {
            fields.push_back(&block);
        } else if (is_rubric_table(body_, block, context_)) {
            rubrics.push_back(
                {"rubric", body_.span_of(block.range), read_rubric_table(body_, block, context_)});
        } else {
            continue;
        }
        no_text.push_back(block.range);
    }
    if (auto text = make_markdown(body_, range_of(division.blocks), no_text, context_))
        add_field(artifact, {"description", heading.span, std::move(*text)}, context_);
    add_attributes(artifact, std::move(heading.attributes), context_);
    for (const OutlineBlock* block : fields)
        add_fields_block(artifact, body_, *block, context_);
    for (Entry& rubric : rubrics)
        add_field(artifact, std::move(rubric), context_);
    artifacts_.push_back(std::move(artifact));
}

Node make_list(std::vector<Node> items, text::Span span) {
    Node list = make_sequence(span);
    list.items = std::move(items);
    return list;
}

Node PartReader::assemble() {
    const text::Span span = section_.heading.span;
    Node part = make_mapping(span);
    add_id(part, section_.heading.attributes, context_);
    if (part.entries.empty()) part.entries.push_back({"id", span, make_implied(part_.id, span)});
    part.entries.push_back({"kind", span, make_implied(part_.kind, span)});
    if (section_.title) add_field(part, {"title", section_.title->span, *section_.title}, context_);
    if (auto intro = make_markdown(body_, range_of(intro_), {}, context_))
        add_field(part, {"intro", span, std::move(*intro)}, context_);
    if (!prompts_.empty())
        add_field(part, {"prompts", span, make_list(std::move(prompts_), span)}, context_);
    if (!artifacts_.empty())
        add_field(part, {"artifacts", span, make_list(std::move(artifacts_), span)}, context_);
    for (Entry& result : results_)
        add_field(part, std::move(result), context_);
    add_attributes(part, std::move(section_.heading.attributes), context_);
    for (const OutlineBlock* block : fields_)
        add_fields_block(part, body_, *block, context_);
    if (has_stray_text_ && part.find("criteria") == nullptr)
        part.entries.push_back({"criteria", span, make_lost(span)});
    return part;
}

// A heading where the items are list entries.
void PartReader::report_item(const Division& division) {
    has_stray_text_ = true;
    const bool is_passing =
        is_named(body_.cut(division.heading->text), context_.vocabulary.passing_labels);
    report_stray(body_, *division.heading,
                 is_passing ? "what says when the part is passed is a paragraph that opens with "
                              "`**Passing:**`"
                            : "questions are list entries: `1. What changed? {#change}`",
                 context_);
}

Node PartReader::read() {
    const std::vector<Division> divisions = divide(section_.blocks, item_level);
    read_opening(divisions.front().blocks);
    for (std::size_t i = 1; i < divisions.size(); ++i) {
        if (part_.kind == "artifacts" || part_.kind == "other")
            read_artifact(divisions[i]);
        else
            report_item(divisions[i]);
    }
    return assemble();
}

} // namespace

Node read_part(const Passage& body, Section& section, const PartSection& part,
               const Context& context) {
    return PartReader(body, section, part, context).read();
}

Node make_part(const PartSection& part, text::Span cause) {
    Node node = make_mapping(cause);
    node.entries.push_back({"id", cause, make_implied(part.id, cause)});
    node.entries.push_back({"kind", cause, make_implied(part.kind, cause)});
    return node;
}

std::optional<Node> read_rubric_section(const Passage& body, Section& section,
                                        const Context& context) {
    std::optional<Node> rubric;
    std::vector<const OutlineBlock*> fields;
    for (const OutlineBlock& block : section.blocks) {
        if (is_fields_block(body, block))
            fields.push_back(&block);
        else if (block.type == BlockType::table && !rubric)
            rubric = read_rubric_table(body, block, context);
        else
            report_stray(body, block, "this section holds one table: its rows are the criteria",
                         context);
    }
    if (!rubric) {
        report_attributes(section, context);
        return rubric;
    }
    add_attributes(*rubric, std::move(section.heading.attributes), context);
    for (const OutlineBlock* block : fields)
        add_fields_block(*rubric, body, *block, context);
    return rubric;
}

} // namespace credsmith::surface
