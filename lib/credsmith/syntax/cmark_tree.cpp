// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/cmark_tree.h"

namespace credsmith::syntax {

CmarkTree parse_cmark(std::string_view markdown) {
    return CmarkTree{cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT)};
}

void walk_cmark(cmark_node* root, const EnterNode& enter, const LeaveNode& leave) {
    const std::unique_ptr<cmark_iter, CmarkFree> iterator{cmark_iter_new(root)};
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        if (node == root) continue;
        if (event == CMARK_EVENT_EXIT) {
            leave(node);
        } else if (enter(node) == Visit::past) {
            // The iterator stands on the end of the node then, and goes on from there.
            cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
        }
    }
}

std::string words_of(cmark_node* root) {
    std::string words;
    const auto add = [&words](cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            words += view(cmark_node_get_literal(node));
        if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) words += ' ';
        return Visit::inside;
    };
    walk_cmark(root, add, [](cmark_node*) {});
    return words;
}

} // namespace credsmith::syntax
