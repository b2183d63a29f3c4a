// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/credential_reader.h"

#include "credsmith/surface/front_matter_fields.h"
#include "credsmith/surface/list_sections.h"
#include "credsmith/surface/look_alikes.h"
#include "credsmith/surface/markdown_file.h"
#include "credsmith/surface/mend_blocks.h"
#include "credsmith/surface/part_reader.h"
#include "credsmith/surface/sections.h"
#include "credsmith/surface/text_sections.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace credsmith::surface {
namespace {

using syntax::Entry;
using syntax::Node;
using syntax::Tree;

using SectionReader = Node (*)(const Passage&, Section&, const Context&);

/// How the text of a section becomes the field of the same name, in the order of the tree.
struct FieldReader {
    std::string_view field;
    SectionReader read;
};

constexpr auto field_readers = std::to_array<FieldReader>({
    {"summary", &read_text_section},
    {"competency", &read_competency},
    {"outcomes", &read_outcomes},
    {"key_method", &read_key_method},
    {"value_proposition", &read_markdown_section},
    {"components", &read_components},
    {"rationale", &read_markdown_section},
    {"references", &read_references},
    {"resources", &read_resources},
    {"renewal", &read_markdown_section},
});

/// Puts the sections of one body together with its front matter.
class CredentialReader {
public:
    CredentialReader(Tree& tree, const Passage& body, const Context& context)
        : tree_(tree), body_(body), context_(context) {}

    void read();

private:
    void read_fields();
    void read_submission();
    void read_rubric(Node& parts, Section& section);
    void mark_submission();
    [[nodiscard]] Section* find_section(std::string_view key);
    [[nodiscard]] const PartSection* find_part(std::string_view section) const;

    Tree& tree_;
    const Passage& body_;
    const Context& context_;
    std::vector<Section> sections_;
};

// Whether something stood where entries belong, and none was read; that was said.
bool lacks_entries(const Node& value, const Section& section) {
    const syntax::Range written = range_of(section.blocks);
    return value.is_sequence() && value.items.empty() && written.begin != written.end;
}

Section* CredentialReader::find_section(std::string_view key) {
    const auto found = std::ranges::find(sections_, key, &Section::key);
    return found == sections_.end() ? nullptr : &*found;
}

const PartSection* CredentialReader::find_part(std::string_view section) const {
    const auto& parts = context_.vocabulary.parts;
    const auto found = std::ranges::find(parts, section, &PartSection::section);
    return found == parts.end() ? nullptr : &*found;
}

// Of a field that is written twice, nobody knows which one is meant.
void CredentialReader::read_fields() {
    for (const FieldReader& reader : field_readers)
        if (Section* section = find_section(reader.field)) {
            Node value = reader.read(body_, *section, context_);
            const bool is_twice = tree_.root.find(reader.field) != nullptr;
            if (is_twice || lacks_entries(value, *section)) tree_.lost.emplace_back(reader.field);
            add_field(tree_.root,
                      {std::string(reader.field), section->heading.span, std::move(value)},
                      context_);
        }
}

// The table under `## Rubric` belongs to the part with the artifacts.
void CredentialReader::read_rubric(Node& parts, Section& section) {
    auto rubric = read_rubric_section(body_, section, context_);
    const auto& known = context_.vocabulary.parts;
    const auto owner = std::ranges::find(known, "artifacts", &PartSection::kind);
    if (!rubric || owner == known.end()) return;
    const auto is_owner = [](const Node& part) {
        const Node* kind = part.find("kind");
        return kind != nullptr && kind->text() == "artifacts";
    };
    auto part = std::ranges::find_if(parts.items, is_owner);
    if (part == parts.items.end())
        part = parts.items.insert(part, make_part(*owner, section.heading.span));
    add_field(*part, {"rubric", section.heading.span, std::move(*rubric)}, context_);
}

void CredentialReader::read_submission() {
    std::optional<text::Span> first;
    const auto note = [&first](const Section& section) {
        if (!first) first = section.heading.span;
    };
    Node parts = make_sequence({});
    std::optional<Entry> intro;
    for (Section& section : sections_) {
        if (const PartSection* part = find_part(section.key)) {
            note(section);
            parts.items.push_back(read_part(body_, section, *part, context_));
        } else if (section.key == "submission") {
            note(section);
            Node text = read_markdown_section(body_, section, context_);
            if (!text.text().empty()) intro = {"intro", section.heading.span, std::move(text)};
        }
    }
    if (Section* rubric = find_section("rubric")) {
        note(*rubric);
        read_rubric(parts, *rubric);
    }
    const bool adds_to_items = tree_.root.find("parts") || tree_.root.find("criteria");
    if (!first && !adds_to_items) return;
    const text::Span span = first.value_or(tree_.root.span);
    Node submission = make_mapping(span);
    parts.span = span;
    if (intro) submission.entries.push_back(std::move(*intro));
    submission.entries.push_back({"parts", span, std::move(parts)});
    merge_front_matter(tree_.root, submission, context_);
    add_field(tree_.root, {"submission", span, std::move(submission)}, context_);
}

void CredentialReader::read() {
    Sections sections = read_sections(body_, tree_.root.find("title"), context_);
    std::ranges::move(sections.lost, std::back_inserter(tree_.lost));
    sections_ = std::move(sections.known);
    read_fields();
    read_submission();
    context_.look_alikes.report(context_.reporter, tree_.lost);
    mark_submission();
}

// A part that was lost, or a rubric, is a piece of the submission that was lost.
void CredentialReader::mark_submission() {
    const auto is_piece = [this](const std::string& lost) {
        const bool is_section =
            std::ranges::find(context_.vocabulary.sections, lost, &SectionNames::section) !=
            context_.vocabulary.sections.end();
        return is_section &&
               std::ranges::find(field_readers, lost, &FieldReader::field) == field_readers.end();
    };
    if (std::ranges::any_of(tree_.lost, is_piece)) tree_.lost.emplace_back("submission");
}

} // namespace

Tree read_credential(text::SourceId source, std::string_view bytes, const Vocabulary& vocabulary,
                     diagnostic::Reporter& reporter) {
    std::vector<syntax::Comment> comments;
    LookAlikes look_alikes(vocabulary);
    const auto read_body = [](Tree& tree, Passage& body, const Context& context) {
        Context own = context;
        if (const Node* scale = tree.root.find("scale")) own.scale = scale->text();
        mend_credential(body, tree.root, own);
        own.look_alikes.find(body, own.scale);
        CredentialReader(tree, body, own).read();
    };
    return read_markdown_file(source, {bytes, vocabulary, reporter, comments, look_alikes},
                              read_body);
}

} // namespace credsmith::surface
