// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The located tree: what a file says, with the bytes of every part. YAML and Markdown both become
// this, so later phases never learn in which form something was written.
#pragma once

#include "credsmith/text/mapped_text.h"
#include "credsmith/text/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

enum class NodeType : std::uint8_t { null, scalar, sequence, mapping };

/// How a scalar was written. `markdown` is a part of a Markdown body.
enum class ScalarStyle : std::uint8_t {
    plain,
    single_quoted,
    double_quoted,
    literal,
    folded,
    markdown
};

struct Entry;

struct Node {
    NodeType type = NodeType::null;
    ScalarStyle style = ScalarStyle::plain; ///< of scalars
    bool is_lost = false;    ///< null because of a mistake that was reported; it could be anything
    text::Span span;         ///< the value as written: with quotes, without properties
    text::MappedText scalar; ///< decoded text of a scalar, and where each byte of it stands
    std::vector<Node> items; ///< of a sequence
    std::vector<Entry> entries; ///< of a mapping, in the order written; keys are unique

    [[nodiscard]] bool is_null() const { return type == NodeType::null; }

    [[nodiscard]] bool is_scalar() const { return type == NodeType::scalar; }

    [[nodiscard]] bool is_sequence() const { return type == NodeType::sequence; }

    [[nodiscard]] bool is_mapping() const { return type == NodeType::mapping; }

    [[nodiscard]] std::string_view text() const { return scalar.text; }

    /// The value of `key` in a mapping, or nullptr.
    [[nodiscard]] const Node* find(std::string_view key) const;
    [[nodiscard]] const Entry* find_entry(std::string_view key) const;
    [[nodiscard]] Entry* find_entry(std::string_view key);
};

struct Entry {
    std::string key;
    text::Span key_span; ///< for what has no key in the file (a section, an attribute's item): the
                         ///< text that implies it
    Node value;
};

/// A comment with its marks (`# ...` or `<!-- ... -->`).
struct Comment {
    text::Span span;
    std::string text;
};

struct Tree {
    Node root; ///< a mapping, or null if nothing could be read
    std::vector<Comment> comments;
    /// Keys of top-level entries that were lost to a syntax error; what depends on them is silent.
    std::vector<std::string> lost;
};

} // namespace credsmith::syntax
