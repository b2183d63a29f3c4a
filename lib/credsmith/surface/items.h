// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What headings, list entries and rows have in common: words, attributes, a block `yaml fields`, a
// text.
#pragma once

#include "credsmith/surface/attributes.h"
#include "credsmith/surface/nodes.h"
#include "credsmith/surface/passage.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::surface {

/// A heading as an item: what it says, its attributes, and its place in the file.
struct HeadedItem {
    syntax::Node title; ///< empty text if there are no words
    Attributes attributes;
    text::Span span; ///< of the words with the attributes
};

[[nodiscard]] HeadedItem read_heading(const Passage& passage, const syntax::OutlineBlock& heading,
                                      const Context& context);

/// Whether a block is fenced with the info string `yaml fields`.
[[nodiscard]] bool is_fields_block(const Passage& passage, const syntax::OutlineBlock& block);

/// Adds the fields of a block `yaml fields` to an item.
void add_fields_block(syntax::Node& item, const Passage& passage, const syntax::OutlineBlock& block,
                      const Context& context);

/// Adds `id`, if it is among the attributes.
void add_id(syntax::Node& item, Attributes& attributes, const Context& context);
/// Adds the words of a heading under `name`, if there are any.
void add_title(syntax::Node& item, std::string_view name, HeadedItem& heading,
               const Context& context);
/// Adds all attributes that are left.
void add_attributes(syntax::Node& item, Attributes attributes, const Context& context);

/// A list entry: its inside, the attributes of its first paragraph, and what of it is no text.
struct ListEntry {
    Passage inside;
    Attributes attributes;
    syntax::Range paragraph;            ///< the first paragraph, with its attributes
    std::vector<syntax::Range> no_text; ///< attributes and blocks of fields
    text::Span span;

    /// The first paragraph from `begin` on, without attributes.
    [[nodiscard]] text::MappedText words(std::size_t begin = 0) const;
};

[[nodiscard]] ListEntry read_list_entry(const Passage& passage, const syntax::OutlineBlock& entry,
                                        const Context& context);

/// Adds the fields of all blocks `yaml fields` in the entry.
void add_entry_fields(syntax::Node& item, const ListEntry& entry, const Context& context);

/// Reports what stands in an entry beyond its first paragraph, where a field is a single line.
void report_second_paragraph(const ListEntry& entry, const Context& context);

/// Reports what its author meant as something else than Markdown reads; an error, since it is only
/// guessed what was meant.
void report_unread(text::Span place, std::string message, std::string help, const Context& context);

/// Reports a block that stands where no field is for it; `help` says where it could stand. Whether
/// something is lost with it.
bool report_stray(const Passage& passage, const syntax::OutlineBlock& block, std::string_view help,
                  const Context& context);

} // namespace credsmith::surface
