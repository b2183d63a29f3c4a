// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A tree as text, one line for each scalar, so that tests can show what they expect of a whole
// file.
#pragma once

#include "credsmith/syntax/tree.h"

#include <string>

namespace credsmith::test {

/// A scalar on one line: line ends as `\n`; what is no Markdown text stands as in YAML, without
/// quotes.
inline std::string print_scalar(const syntax::Node& node) {
    std::string line;
    for (const char byte : node.text()) {
        if (byte == '\n')
            line += "\\n";
        else
            line += byte;
    }
    return line;
}

inline void print_node(std::string& to, const syntax::Node& node, const std::string& indent) {
    if (node.is_null()) to += " ~\n";
    if (node.is_scalar()) to += ' ' + print_scalar(node) + '\n';
    if (node.is_sequence()) to += node.items.empty() ? " []\n" : "\n";
    if (node.is_mapping()) to += node.entries.empty() ? " {}\n" : "\n";
    for (const syntax::Node& item : node.items) {
        to += indent + "-";
        print_node(to, item, indent + "  ");
    }
    for (const syntax::Entry& entry : node.entries) {
        to += indent + entry.key + ':';
        print_node(to, entry.value, indent + "  ");
    }
}

/// The tree below `node`, each level indented by two spaces; starts with a line end.
inline std::string print_tree(const syntax::Node& node) {
    std::string text;
    print_node(text, node, "");
    return text;
}

} // namespace credsmith::test
