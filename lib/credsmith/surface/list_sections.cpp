// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/list_sections.h"

#include "credsmith/base/unicode.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/surface/text_sections.h"
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/syntax/markdown_reader.h"

#include <algorithm>
#include <utility>

namespace credsmith::surface {
namespace {

using syntax::BlockType;
using syntax::MarkdownLink;
using syntax::Node;
using syntax::OutlineBlock;
using syntax::Range;
using text::MappedText;

constexpr int item_level = 3;
constexpr diagnostic::Message<> plain_detail{"a detail of an outcome takes no properties"};

void add_line(Node& item, std::string_view name, const MappedText& text, const Context& context) {
    Node line = make_text(text);
    if (line.text().empty()) return;
    const text::Span span = line.span;
    add_field(item, {std::string(name), span, std::move(line)}, context);
}

Node read_component(const Passage& body, const Division& division, const Context& context) {
    HeadedItem heading = read_heading(body, *division.heading, context);
    Node component = make_mapping(heading.span);
    add_id(component, heading.attributes, context);
    add_title(component, "title", heading, context);
    std::vector<Range> no_text;
    for (const OutlineBlock& block : division.blocks)
        if (is_fields_block(body, block)) no_text.push_back(block.range);
    if (auto text = make_markdown(body, range_of(division.blocks), no_text, context))
        add_field(component, {"body", heading.span, std::move(*text)}, context);
    add_attributes(component, std::move(heading.attributes), context);
    for (const OutlineBlock& block : division.blocks)
        if (is_fields_block(body, block)) add_fields_block(component, body, block, context);
    return component;
}

// The key between `[@` and `]` at the start of `words`; an empty range if there is none.
Range leading_key(std::string_view words) {
    const std::size_t begin = words.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos || !words.substr(begin).starts_with("[@")) return {};
    const std::size_t end = words.find(']', begin);
    return end == std::string_view::npos ? Range{} : Range{begin + 2, end};
}

// `[kraft-2018]` at the start of `words`, where `[@kraft-2018]` belongs: the key; an empty range if
// there is none.
Range leading_bare_key(std::string_view words) {
    const std::size_t begin = std::min(words.find_first_not_of(" \t\n"), words.size());
    if (!words.substr(begin).starts_with('[')) return {};
    const std::size_t end = words.find(']', begin);
    if (end == std::string_view::npos) return {};
    const std::string_view key = words.substr(begin + 1, end - begin - 1);
    const bool is_key = key == base::to_slug(key) && key.find('-') != std::string_view::npos;
    return is_key ? Range{begin + 1, end} : Range{};
}

// The key of a reference, with its mark or without.
Range read_key(const MappedText& words, const Context& context) {
    const Range key = leading_key(words.text);
    const Range bare = leading_bare_key(words.text);
    if (bare.begin == bare.end) return key;
    const std::string written = words.text.substr(bare.begin, bare.end - bare.begin);
    report_unread(words.map.to_source(bare.begin - 1, bare.end + 1),
                  "`[" + written + "]` is no key without its `@`", "write `[@" + written + "]`",
                  context);
    return bare;
}

// The entries of a list inside an entry, each one line.
Node read_details(const ListEntry& entry, const Context& context) {
    Node details = make_sequence(entry.span);
    for (const OutlineBlock& block : entry.inside.blocks) {
        if (block.type != BlockType::entry) continue;
        const ListEntry detail = read_list_entry(entry.inside, block, context);
        for (const syntax::Entry& field : detail.attributes.fields)
            context.reporter.report(kinds::bad_attribute, field.key_span, plain_detail)
                .help("leave the braces out, or put them behind the outcome itself");
        report_stray_attributes(detail.words(), context);
        details.items.push_back(make_text(detail.words()));
        report_second_paragraph(detail, context);
    }
    return details;
}

Node read_outcome(const Passage& body, const OutlineBlock& block, const Context& context) {
    ListEntry entry = read_list_entry(body, block, context);
    Node outcome = make_mapping(entry.span);
    add_id(outcome, entry.attributes, context);
    report_stray_attributes(entry.words(), context);
    add_line(outcome, "text", entry.words(), context);
    add_attributes(outcome, std::move(entry.attributes), context);
    add_entry_fields(outcome, entry, context);
    Node details = read_details(entry, context);
    if (!details.items.empty())
        add_field(outcome, {"details", entry.span, std::move(details)}, context);
    std::erase_if(entry.inside.blocks,
                  [](const OutlineBlock& inner) { return inner.type == BlockType::entry; });
    report_second_paragraph(entry, context);
    return outcome;
}

Node read_reference(const Passage& body, const OutlineBlock& block, const Context& context) {
    ListEntry entry = read_list_entry(body, block, context);
    Node reference = make_mapping(entry.span);
    MappedText words = entry.words();
    if (const Range key = read_key(words, context); key.begin < key.end) {
        add_line(reference, "key", words.slice(key.begin, key.end), context);
        const bool has_colon = words.text.compare(key.end + 1, 1, ":") == 0;
        words = words.slice(key.end + (has_colon ? 2 : 1), words.text.size());
    }
    report_stray_attributes(words, context);
    add_line(reference, "text", words, context);
    add_attributes(reference, std::move(entry.attributes), context);
    add_entry_fields(reference, entry, context);
    report_second_paragraph(entry, context);
    return reference;
}

// A destination with its escapes resolved; of a path also those for blanks.
Node read_destination(const MarkdownLink& link, const MappedText& words) {
    MappedText written = words.slice(link.destination_range.begin, link.destination_range.end);
    std::string meant = link.destination;
    if (syntax::is_relative_path(meant)) meant = syntax::decode_percent(meant);
    if (base::first_invalid_utf8(meant)) meant = link.destination;
    if (written.text == meant)
        return make_scalar(std::move(written), syntax::ScalarStyle::markdown);
    const text::Span span =
        words.map.to_source(link.destination_range.begin, link.destination_range.end);
    Node node = make_implied(meant, span);
    node.span = span;
    return node;
}

// What follows the link, without the dash or colon that may stand between them.
MappedText read_note(const MappedText& words, std::size_t link_end) {
    std::size_t begin = link_end;
    for (const std::string_view mark : {":", "-", "\u2013", "\u2014", ","}) {
        const std::size_t word =
            std::min(words.text.find_first_not_of(" \t\n", begin), words.text.size());
        if (!words.text.substr(word).starts_with(mark)) continue;
        begin = word + mark.size();
        break;
    }
    return words.slice(begin, words.text.size());
}

/// What a resource opens with: the words of a link, and where it leads.
struct ResourceLink {
    std::optional<MappedText> words; ///< an address alone has none
    Node destination;
    bool is_file;
    std::size_t end;
};

bool is_in_text(std::string_view text, std::size_t at) {
    return at < text.size();
}

// An address with its blanks written so that they do not end it.
std::string with_escaped_blanks(std::string_view address) {
    std::string escaped;
    for (const char byte : address)
        escaped += byte == ' ' ? std::string("%20") : std::string(1, byte);
    return escaped;
}

// The link that was meant, to an address that may have blanks.
ResourceLink make_link(MappedText words, const MappedText& address, std::size_t end) {
    const std::string meant = with_escaped_blanks(address.text);
    const bool is_file = syntax::is_relative_path(meant);
    const text::Span span = address.map.to_source(0, address.text.size());
    return {std::move(words), make_implied(is_file ? address.text : meant, span), is_file, end};
}

// `[words](an address)`: a blank ends the address, so that Markdown reads no link.
std::optional<ResourceLink> read_parted_link(const MappedText& entry, std::size_t begin,
                                             const Context& context) {
    const std::string_view text = entry.text;
    const std::size_t middle = text.find("](", begin);
    const std::size_t end = std::min(text.find(')', middle), text.find('\n', middle));
    if (text[begin] != '[' || !is_in_text(text, end) || text[end] != ')') return std::nullopt;
    const MappedText address = entry.slice(middle + 2, end);
    if (address.text.find(' ') == std::string::npos) return std::nullopt;
    report_unread(address.map.to_source(0, address.text.size()),
                  "this address has a blank in it, so that there is no link",
                  "write `%20` for each blank: `" + with_escaped_blanks(address.text) + "`",
                  context);
    return make_link(entry.slice(begin + 1, middle), address, end + 1);
}

// `(words)[address]`: the brackets stand the other way round.
std::optional<ResourceLink> read_turned_link(const MappedText& entry, std::size_t begin,
                                             const Context& context) {
    const std::string_view text = entry.text;
    const std::size_t middle = text.find(")[", begin);
    const std::size_t end = std::min(text.find(']', middle), text.find('\n', middle));
    if (text[begin] != '(' || !is_in_text(text, end) || text[end] != ']') return std::nullopt;
    const MappedText words = entry.slice(begin + 1, middle);
    const MappedText address = entry.slice(middle + 2, end);
    const bool has_blank = address.text.find(' ') != std::string::npos; // as many words have
    if (address.text.find_first_of(has_blank ? "/" : "./") == std::string::npos)
        return std::nullopt;
    report_unread(entry.map.to_source(begin, end + 1), "the brackets of this link are exchanged",
                  "write `[" + words.text + "](" + with_escaped_blanks(address.text) + ")`",
                  context);
    return make_link(words, address, end + 1);
}

std::optional<ResourceLink> read_resource_link(const MappedText& entry, const Context& context) {
    const auto links = syntax::read_markdown(entry.text).links;
    const std::size_t first = entry.text.find_first_not_of(" \t\n");
    if (first == std::string::npos) return std::nullopt;
    if (links.empty() || links.front().is_image || links.front().whole.begin != first) {
        auto parted = read_parted_link(entry, first, context);
        return parted ? parted : read_turned_link(entry, first, context);
    }
    const MarkdownLink& link = links.front();
    std::optional<MappedText> words;
    if (entry.text[first] != '<') words = entry.slice(link.text_range.begin, link.text_range.end);
    return ResourceLink{std::move(words), read_destination(link, entry),
                        syntax::is_relative_path(link.destination), link.whole.end};
}

Node read_resource(const Passage& body, const OutlineBlock& block, const Context& context) {
    ListEntry entry = read_list_entry(body, block, context);
    Node resource = make_mapping(entry.span);
    const MappedText words = entry.words();
    add_id(resource, entry.attributes, context);
    if (auto link = read_resource_link(words, context)) {
        if (link->words) add_line(resource, "title", *link->words, context);
        const text::Span span = link->destination.span;
        add_field(resource, {link->is_file ? "file" : "url", span, std::move(link->destination)},
                  context);
        add_line(resource, "note", read_note(words, link->end), context);
    } else {
        add_line(resource, "title", words, context);
    }
    report_stray_attributes(words, context);
    add_attributes(resource, std::move(entry.attributes), context);
    add_entry_fields(resource, entry, context);
    report_second_paragraph(entry, context);
    return resource;
}

using EntryReader = Node (*)(const Passage&, const OutlineBlock&, const Context&);

// One item for each list entry; other blocks have no place.
Node read_entries(const Passage& body, const Division& division, EntryReader read_entry_item,
                  const Context& context) {
    Node list = make_sequence({});
    for (const OutlineBlock& block : division.blocks) {
        if (block.type == BlockType::entry)
            list.items.push_back(read_entry_item(body, block, context));
        else
            report_stray(body, block,
                         "each item of this section is a list entry that starts with `-`", context);
    }
    return list;
}

Node read_group(const Passage& body, const Division& division, const Context& context) {
    HeadedItem heading = read_heading(body, *division.heading, context);
    Node group = make_mapping(heading.span);
    add_title(group, "title", heading, context);
    Node items = read_entries(body, division, &read_resource, context);
    items.span = heading.span;
    add_attributes(group, std::move(heading.attributes), context);
    add_field(group, {"items", heading.span, std::move(items)}, context);
    return group;
}

} // namespace

Node read_components(const Passage& body, Section& section, const Context& context) {
    report_attributes(section, context);
    Node components = make_sequence(section.heading.span);
    for (const Division& division : divide(section.blocks, item_level)) {
        if (division.heading != nullptr)
            components.items.push_back(read_component(body, division, context));
        else
            for (const OutlineBlock& block : division.blocks)
                report_stray(body, block,
                             "each component stands under a heading of its own: `### Name`",
                             context);
    }
    return components;
}

Node read_outcomes(const Passage& body, Section& section, const Context& context) {
    report_attributes(section, context);
    Node outcomes = read_entries(body, {nullptr, section.blocks}, &read_outcome, context);
    outcomes.span = section.heading.span;
    return outcomes;
}

Node read_references(const Passage& body, Section& section, const Context& context) {
    report_attributes(section, context);
    Node references = read_entries(body, {nullptr, section.blocks}, &read_reference, context);
    references.span = section.heading.span;
    return references;
}

Node read_resources(const Passage& body, Section& section, const Context& context) {
    report_attributes(section, context);
    const std::vector<Division> divisions = divide(section.blocks, item_level);
    Node flat = read_entries(body, divisions.front(), &read_resource, context);
    flat.span = section.heading.span;
    if (divisions.size() == 1) return flat;
    Node groups = make_sequence(section.heading.span);
    if (!flat.items.empty()) {
        Node untitled = make_mapping(section.heading.span);
        untitled.entries.push_back({"items", section.heading.span, std::move(flat)});
        groups.items.push_back(std::move(untitled));
    }
    for (std::size_t i = 1; i < divisions.size(); ++i)
        groups.items.push_back(read_group(body, divisions[i], context));
    return groups;
}

} // namespace credsmith::surface
