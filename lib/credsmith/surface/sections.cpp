// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/sections.h"

#include "credsmith/diagnostic/fixes.h"
#include "credsmith/surface/section_names.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/markdown_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using diagnostic::Safety;
using syntax::BlockType;
using syntax::Node;
using syntax::OutlineBlock;

constexpr Message<std::string_view> unknown{"`{}` is not a section that is known here"};
constexpr Message<> nameless{"this section has no name"};
constexpr Message<std::string_view> repeated{"the section `{}` stands here a second time"};
constexpr Message<std::string_view> too_large{"the section `{}` is too large to read"};
constexpr Message<std::string_view, std::string_view> other_title{
    "the heading says `{}`, and the front matter `{}`"};
constexpr Message<std::string_view, std::string_view> not_second_level{
    "`{}` is a {}-level heading, and sections are second-level headings"};
constexpr auto level_names =
    std::to_array<std::string_view>({"", "first", "second", "third", "fourth", "fifth", "sixth"});

constexpr std::string_view before_sections =
    "put it under the heading of a section; what is no part of the credential stands in `<!-- -->`";

std::string section_list(const Vocabulary& vocabulary) {
    std::string list;
    for (const SectionNames& section : vocabulary.sections)
        list += (list.empty() ? "`" : ", `") + section.names.front() + "`";
    return list;
}

class SectionReader {
public:
    SectionReader(const Passage& body, const Node* title, const Context& context)
        : body_(body), title_(title), context_(context) {}

    Sections read();

private:
    void read_preamble(Blocks blocks);
    void read_division(const Division& division, bool is_first);
    void check_title(const Division& division, const Node& words);
    void read_section(const Division& division);
    void report_level(const OutlineBlock& heading, const Node& words);
    void report_unknown(const OutlineBlock& heading, const Node& words);
    void lose_section_before(const Division& division);
    void report_repeated(const Section& first, const HeadedItem& heading);
    void lose_smaller_headings();
    void lose_absent_sections();
    [[nodiscard]] bool is_readable(const Division& division) const;
    [[nodiscard]] bool names_section(const OutlineBlock& block) const;

    const Passage& body_;
    const Node* title_;
    const Context& context_;
    Sections sections_;
    bool has_nameless_ = false; ///< a section that might be any
};

Sections SectionReader::read() {
    const std::vector<Division> divisions = divide(body_.blocks, 2);
    read_preamble(divisions.front().blocks);
    for (std::size_t i = 1; i < divisions.size(); ++i) {
        if (divisions[i].heading->level == 2)
            read_section(divisions[i]);
        else
            read_division(divisions[i], i == 1);
    }
    lose_smaller_headings();
    if (has_nameless_) lose_absent_sections();
    return std::move(sections_);
}

// `### Rationale` has one mark too many: its section is there, and was not read.
void SectionReader::lose_smaller_headings() {
    for (const OutlineBlock& block : body_.blocks)
        if (block.level > 2 && names_section(block))
            sections_.lost.push_back(
                match_section(context_.vocabulary, body_.cut(block.text)).names->section);
}

bool SectionReader::names_section(const OutlineBlock& block) const {
    return block.type == BlockType::heading &&
           match_section(context_.vocabulary, body_.cut(block.text)).names != nullptr;
}

// What stands above the first section: nothing, or sections with too many marks.
void SectionReader::read_preamble(Blocks blocks) {
    for (std::size_t i = 0; i < blocks.size();) {
        const OutlineBlock& block = blocks[i];
        if (!names_section(block)) {
            report_stray(body_, block, before_sections, context_);
            ++i;
            continue;
        }
        report_level(block, read_heading(body_, block, context_).title);
        sections_.lost.push_back(
            match_section(context_.vocabulary, body_.cut(block.text)).names->section);
        for (++i; i < blocks.size() && !names_section(blocks[i]);)
            ++i;
    }
}

// A first-level heading: the title, or a section with one mark too few.
void SectionReader::read_division(const Division& division, bool is_first) {
    const Node words = read_heading(body_, *division.heading, context_).title;
    if (is_first && !names_section(*division.heading)) {
        check_title(division, words);
        return read_preamble(division.blocks);
    }
    report_level(*division.heading, words);
    if (names_section(*division.heading)) read_section(division);
}

void SectionReader::report_level(const OutlineBlock& heading, const Node& words) {
    const auto finding =
        context_.reporter.report(kinds::unknown_section, words.span, not_second_level, words.text(),
                                 level_names.at(static_cast<std::size_t>(heading.level)));
    finding.help("start the line with `##`");
    if (match_section(context_.vocabulary, words.text()).names != nullptr) {
        if (!heading.is_setext)
            finding.fix({"write `##`",
                         Safety::unsafe,
                         {diagnostic::ReplaceText{
                             body_.span_of({heading.range.begin, heading.text.begin}), "## "}}});
        return;
    }
    if (const auto near = nearest_section(context_.vocabulary, words.text()))
        sections_.lost.push_back(near->names->section);
    else
        has_nameless_ = true;
}

// Nobody knows which section stands under a name that is like no other: none that is absent is
// known to be missing.
void SectionReader::lose_absent_sections() {
    for (const SectionNames& names : context_.vocabulary.sections)
        if (std::ranges::find(sections_.known, names.section, &Section::key) ==
            sections_.known.end())
            sections_.lost.push_back(names.section);
}

void SectionReader::check_title(const Division& division, const Node& words) {
    if (title_ == nullptr || !title_->is_scalar() || title_->text() == words.text()) return;
    context_.reporter
        .report(kinds::title_mismatch, body_.span_of(division.heading->text), other_title,
                words.text(), title_->text())
        .label(title_->span, "the title")
        .help("leave the heading out, or make the two the same")
        .fix(write_instead(words.span, std::string(title_->text()), Safety::unsafe));
}

void SectionReader::read_section(const Division& division) {
    HeadedItem heading = read_heading(body_, *division.heading, context_);
    const SectionMatch match = match_section(context_.vocabulary, heading.title.text());
    if (match.names == nullptr) {
        lose_section_before(division);
        return report_unknown(*division.heading, heading.title);
    }
    const std::string& key = match.names->section;
    const auto first = std::ranges::find(sections_.known, key, &Section::key);
    if (first != sections_.known.end()) return report_repeated(*first, heading);
    if (!is_readable(division)) {
        context_.reporter
            .report(kinds::section_too_large, heading.span, too_large, heading.title.text())
            .help("a section has at most 64 KiB, and at most 100 marks (`>`, `-`, `1.`) at the "
                  "start of a line; long material can stand in a file of its own");
        sections_.lost.push_back(key);
        return;
    }
    std::optional<Node> title;
    if (match.title)
        title = make_text(heading.title.scalar.slice(match.title->begin, match.title->end));
    sections_.known.push_back({key, std::move(heading), std::move(title), division.blocks});
}

// `## A good question` inside a component: the items below it are those of the section above.
void SectionReader::lose_section_before(const Division& division) {
    const auto is_item = [](const OutlineBlock& block) {
        return block.type == BlockType::heading && block.level > 2;
    };
    if (!sections_.known.empty() && std::ranges::any_of(division.blocks, is_item))
        sections_.lost.push_back(sections_.known.back().key);
}

void SectionReader::report_unknown(const OutlineBlock& heading, const Node& words) {
    const text::Span span = body_.span_of(heading.text);
    const auto near = nearest_section(context_.vocabulary, words.text());
    if (near)
        sections_.lost.push_back(near->names->section);
    else
        has_nameless_ = true;
    std::string help = near ? "did you mean `" + near->name + "`?"
                            : "the sections are " + section_list(context_.vocabulary) +
                                  "; notes to yourself stand in `<!-- -->`";
    if (heading.is_setext)
        help = "a line of `---` makes a heading of the text above it; if you want a line, leave a "
               "blank line before it";
    const auto finding =
        words.text().empty()
            ? context_.reporter.report(kinds::unknown_section, body_.span_of(heading.range),
                                       nameless)
            : context_.reporter.report(kinds::unknown_section, span, unknown, words.text());
    finding.help(std::move(help));
    if (near && !heading.is_setext)
        finding.fix(write_instead(words.span, near->name, Safety::unsafe));
}

void SectionReader::report_repeated(const Section& first, const HeadedItem& heading) {
    context_.reporter.report(kinds::repeated_section, heading.span, repeated, heading.title.text())
        .label(first.heading.span, "the first one")
        .help("move its text to the first one");
}

bool SectionReader::is_readable(const Division& division) const {
    return syntax::is_within_limits(body_.cut(range_of(division.blocks)));
}

} // namespace

Sections read_sections(const Passage& body, const Node* title, const Context& context) {
    return SectionReader(body, title, context).read();
}

} // namespace credsmith::surface
