// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// cmark's tree with an owner, and walking it without recursion. Private to this layer.
#pragma once

#include <cmark.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace credsmith::syntax {

struct CmarkFree {
    void operator()(cmark_node* node) const { cmark_node_free(node); }

    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

using CmarkTree = std::unique_ptr<cmark_node, CmarkFree>;

/// Parses a text that is within the limits of limits.h.
[[nodiscard]] CmarkTree parse_cmark(std::string_view markdown);

/// What a visitor wants next: the children of a node, or to go on behind it.
enum class Visit { inside, past };

using EnterNode = std::function<Visit(cmark_node*)>;
using LeaveNode = std::function<void(cmark_node*)>;

/// Calls `enter` and `leave` for each node below `root`, in order. Inlines without children, and
/// nodes that `enter` wants to pass, are not left.
void walk_cmark(cmark_node* root, const EnterNode& enter, const LeaveNode& leave);

/// The words below a node, without marks.
[[nodiscard]] std::string words_of(cmark_node* root);

/// A string of cmark's, empty for null.
[[nodiscard]] inline std::string_view view(const char* text) {
    return text == nullptr ? std::string_view{} : std::string_view{text};
}

} // namespace credsmith::syntax
