// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A located tree as the evaluator sees it. What a scalar is, the schema decides (language.md, A3):
// every scalar is a string; one that was not quoted is also the number or boolean that it looks
// like.
#pragma once

#include "credsmith/schema/instance.h"
#include "credsmith/syntax/tree.h"

namespace credsmith::schema {

/// Whether it is a decimal number without exponent: what a person would write as one.
[[nodiscard]] bool is_number(std::string_view text);

class NodeInstance {
public:
    explicit NodeInstance(const syntax::Node& root) : node_(&root) {}

    [[nodiscard]] bool is(Type type) const;
    [[nodiscard]] double number() const;

    [[nodiscard]] std::string_view text() const { return node_->text(); }

    [[nodiscard]] std::size_t count() const;

    [[nodiscard]] NodeInstance item(std::size_t n) const {
        return {node_->items[n], node_, nullptr};
    }

    [[nodiscard]] std::pair<std::string_view, NodeInstance> member(std::size_t n) const;

    [[nodiscard]] bool has(std::string_view key) const { return node_->find_entry(key) != nullptr; }

    [[nodiscard]] bool equals(const Constant& constant) const;
    [[nodiscard]] std::string identity() const;

    [[nodiscard]] bool is_ambiguous() const { return node_->is_scalar(); }

    [[nodiscard]] bool is_lost() const { return node_->is_lost; }

    [[nodiscard]] friend bool operator==(const NodeInstance&, const NodeInstance&) = default;

    [[nodiscard]] const syntax::Node& node() const { return *node_; }

    /// The mapping or sequence that holds this, or nullptr for the root.
    [[nodiscard]] const syntax::Node* parent() const { return parent_; }

    /// The entry whose value this is, or nullptr for the root and for items.
    [[nodiscard]] const syntax::Entry* entry() const { return entry_; }

private:
    NodeInstance(const syntax::Node& node, const syntax::Node* parent, const syntax::Entry* entry)
        : node_(&node), parent_(parent), entry_(entry) {}

    const syntax::Node* node_;
    const syntax::Node* parent_ = nullptr;
    const syntax::Entry* entry_ = nullptr;
};

} // namespace credsmith::schema
