// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What reading loses of a file that is broken: whether everything that was written arrived, and the
// mark on what is not whole. Rules are silent about what they cannot know (model/whole.h).
#pragma once

#include "credsmith/model/fields/document.h"
#include "credsmith/syntax/markdown_text.h"
#include "credsmith/syntax/outline.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::model {

// Whether everything that was written in a node arrived in a member of a record.

template <class T>
bool arrived(const std::optional<T>& member, const syntax::Node& /*node*/) {
    return member.has_value();
}

/// What a comment or fence swallows that is never closed did not arrive.
inline bool arrived(const std::optional<RichText>& member, const syntax::Node& /*node*/) {
    return member && !syntax::find_unclosed(member->markdown.text);
}

template <class T>
bool arrived(const std::vector<T>& member, const syntax::Node& node) {
    return node.is_sequence() && member.size() == node.items.size();
}

template <class T>
bool arrived(const Map<T>& member, const syntax::Node& node) {
    return node.is_mapping() && member.size() == node.entries.size();
}

/// An empty list of requirements was reported, and what it asks for is not known.
inline bool arrived(const std::vector<Requirement>& member, const syntax::Node& node) {
    return node.is_sequence() && !member.empty() && member.size() == node.items.size();
}

inline bool arrived(const std::vector<ResourceGroup>& member, const syntax::Node& node) {
    return node.is_sequence() && (node.items.empty() || !member.empty());
}

/// A record of the top level of which a part vanished while reading: it arrived, and is not whole.
template <class T>
void damage(std::optional<T>& member) {
    if constexpr (is_record<T>)
        if (member) member->is_damaged = true;
}

template <class T>
void damage(T& /*member*/) {}

template <class T>
void damage_what_lost_a_part(T& record, const std::vector<std::string>& lost) {
    for_each_field(record, [&](std::string_view name, auto& member) {
        if (std::ranges::find(lost, name) != lost.end()) damage(member);
    });
}

} // namespace credsmith::model
