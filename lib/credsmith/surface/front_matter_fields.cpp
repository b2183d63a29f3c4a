// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/front_matter_fields.h"

#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/surface/nodes.h"
#include "credsmith/surface/part_reader.h"
#include "credsmith/surface/surface_kinds.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::Entry;
using syntax::Node;

constexpr Message<std::string_view> no_part{"there is no part called `{}`"};
constexpr Message<std::string_view> no_criterion{"there is no criterion called `{}`"};
constexpr Message<std::string_view, std::string_view> no_ids{
    "`{}` is {}, where ids with their fields belong"};

// Takes a mapping out of the front matter; what is shaped otherwise stays, and is reported as
// shape.
std::optional<Node> take_mapping(Node& front, std::string_view key) {
    const auto found = std::ranges::find(front.entries, key, &Entry::key);
    if (found == front.entries.end() || !found->value.is_mapping()) return std::nullopt;
    Node mapping = std::move(found->value);
    front.entries.erase(found);
    return mapping;
}

// The id of an item, or what its title makes of it.
std::string id_of(const Node& item) {
    if (const Node* id = item.find("id")) return std::string(id->text());
    const Node* title = item.find("title");
    return title == nullptr ? std::string{} : base::to_slug(title->text());
}

void merge(Node& item, Node& fields, const Context& context) {
    for (Entry& field : fields.entries)
        add_field(item, std::move(field), context);
}

using Items = std::vector<Node*>;

Node* find_item(const Items& items, std::string_view id) {
    const auto found =
        std::ranges::find_if(items, [&](const Node* item) { return id_of(*item) == id; });
    return found == items.end() ? nullptr : *found;
}

bool is_titled(const Node& item, std::string_view title) {
    const Node* own = item.find("title");
    return own != nullptr && base::fold_case(own->text()) == base::fold_case(title);
}

/// The id that is meant: that of the item with this title, or the nearest one; "" if none is.
std::string meant_id(std::string_view id, const Items& items) {
    std::vector<std::string> ids;
    for (const Node* item : items) {
        ids.push_back(id_of(*item));
        if (is_titled(*item, id)) return ids.back();
    }
    const std::vector<std::string> near = base::nearest(id, ids);
    return near.empty() ? "" : near.front();
}

void report_unknown_criterion(const Entry& entry, const Items& items, const Context& context) {
    const std::string meant = meant_id(entry.key, items);
    const auto finding =
        context.reporter.report(kinds::unknown_item, entry.key_span, no_criterion, entry.key);
    finding.help(meant.empty() ? "write the id that stands in the braces of the item"
                               : "did you mean `" + meant + "`?");
    if (!meant.empty())
        finding.fix(write_instead(entry.key_span, meant, diagnostic::Safety::unsafe));
}

// The ids of parts are alike, so that every one is near.
std::string list_of(const Items& parts) {
    std::string list;
    for (const Node* part : parts)
        list += (list.empty() ? "there are `" : ", `") + id_of(*part) + "`";
    return list.empty() ? "the text has no parts" : list;
}

Items items_of(Node& mapping, std::string_view key) {
    Items items;
    if (Entry* list = mapping.find_entry(key))
        for (Node& item : list->value.items)
            items.push_back(&item);
    return items;
}

void add_criteria(Items& criteria, Node& owner) {
    Entry* rubric = owner.find_entry("rubric");
    if (rubric == nullptr) return;
    const Items own = items_of(rubric->value, "criteria");
    criteria.insert(criteria.end(), own.begin(), own.end());
}

Items all_criteria(Node& submission) {
    Items criteria;
    for (Node* part : items_of(submission, "parts")) {
        add_criteria(criteria, *part);
        for (Node* artifact : items_of(*part, "artifacts"))
            add_criteria(criteria, *artifact);
    }
    return criteria;
}

// A part that the profile has but the text has not can be written in the front matter alone.
Node* add_part(Node& submission, const Entry& entry, const Context& context) {
    const auto part = std::ranges::find(context.vocabulary.parts, entry.key, &PartSection::id);
    Entry* parts = submission.find_entry("parts");
    if (part == context.vocabulary.parts.end() || parts == nullptr) return nullptr;
    parts->value.items.push_back(make_part(*part, entry.key_span));
    return &parts->value.items.back();
}

// Takes fields for items of the text, by their ids; `example` shows how they are written.
std::optional<Node> take_additions(Node& front, std::string_view key, std::string_view example,
                                   const Context& context) {
    auto mapping = take_mapping(front, key);
    const auto found = std::ranges::find(front.entries, key, &Entry::key);
    if (mapping || found == front.entries.end() || found->value.is_lost) return mapping;
    const std::string_view what = found->value.is_null()       ? "empty"
                                  : found->value.is_sequence() ? "a list"
                                                               : "text";
    context.reporter.report(kinds::unknown_item, found->key_span, no_ids, key, what)
        .help("for example `" + std::string(example) + "`");
    front.entries.erase(found);
    return std::nullopt;
}

void merge_parts(Node& submission, Node& parts, const Context& context) {
    for (Entry& entry : parts.entries) {
        const Items known = items_of(submission, "parts");
        Node* part = find_item(known, entry.key);
        if (part == nullptr) part = add_part(submission, entry, context);
        if (part != nullptr)
            merge(*part, entry.value, context);
        else
            context.reporter.report(kinds::unknown_item, entry.key_span, no_part, entry.key)
                .help(list_of(known));
    }
}

void merge_criteria(Node& submission, Node& fields, const Context& context) {
    const Items criteria = all_criteria(submission);
    for (Entry& entry : fields.entries) {
        if (Node* criterion = find_item(criteria, entry.key))
            merge(*criterion, entry.value, context);
        else
            report_unknown_criterion(entry, criteria, context);
    }
}

} // namespace

void merge_front_matter(Node& front, Node& submission, const Context& context) {
    if (auto written = take_mapping(front, "submission")) {
        Entry* parts = submission.find_entry("parts");
        const bool is_in_text = parts != nullptr && !parts->value.items.empty();
        if (!is_in_text && written->find("parts") != nullptr)
            std::erase_if(submission.entries,
                          [](const Entry& entry) { return entry.key == "parts"; });
        merge(submission, *written, context);
    }
    if (auto parts = take_additions(front, "parts", "parts: {part3: {required: false}}", context))
        merge_parts(submission, *parts, context);
    if (auto criteria =
            take_additions(front, "criteria", "criteria: {feedback: {required: true}}", context))
        merge_criteria(submission, *criteria, context);
}

} // namespace credsmith::surface
