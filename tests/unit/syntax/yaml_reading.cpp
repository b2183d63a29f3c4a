// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/syntax/yaml_reading.h"

namespace credsmith::tests {

using namespace credsmith::syntax;

namespace {

using text::Span;

/// Calls `visit` for each scalar below `node`.
template <class Visit>
void for_each_scalar(const Node& node, const Visit& visit) {
    if (node.is_scalar()) visit(node);
    for (const Node& item : node.items)
        for_each_scalar(item, visit);
    for (const Entry& entry : node.entries)
        for_each_scalar(entry.value, visit);
}

void check_map(const Reading& reading, const text::MappedText& scalar) {
    REQUIRE(scalar.map.decoded_size() == scalar.text.size());
    for (std::size_t i = 0; i < scalar.map.piece_count(); ++i) {
        const text::OffsetMap::Piece piece = scalar.map.piece(i);
        REQUIRE(piece.source_begin + piece.source_length <= reading.bytes.size());
        if (!piece.exact) continue;
        const std::string_view decoded =
            std::string_view(scalar.text).substr(piece.decoded_begin, piece.decoded_length);
        CHECK(decoded ==
              std::string_view(reading.bytes).substr(piece.source_begin, piece.source_length));
    }
}

void check_node(const Reading& reading, const Node& node, const Span& parent) {
    REQUIRE(node.span.begin <= node.span.end);
    REQUIRE(text::contains(parent, node.span));
    text::ByteOffset last = node.span.begin;
    for (const Node& item : node.items) {
        CHECK(last <= item.span.begin);
        last = item.span.end;
        check_node(reading, item, node.span);
    }
    for (const Entry& entry : node.entries) {
        CHECK(last <= entry.key_span.begin);
        CHECK(entry.key_span.end < entry.value.span.begin);
        CHECK(text::contains(node.span, entry.key_span));
        last = entry.value.span.end;
        check_node(reading, entry.value, node.span);
    }
    if (node.is_scalar()) check_map(reading, node.scalar);
}

bool is_one_line(std::string_view text) {
    return text.find('\n') == std::string_view::npos;
}

void check_scalar(const Reading& reading, const Node& node) {
    const std::string_view written = reading.cut(node.span);
    const bool is_block = node.style == ScalarStyle::literal || node.style == ScalarStyle::folded;
    if (is_one_line(written) && !is_block) {
        // What may stand in brackets only is read in brackets.
        const Reading alone = read("key: " + std::string(written));
        const Reading in_brackets = read("key: [" + std::string(written) + "]");
        CHECK((alone.findings.empty() || in_brackets.findings.empty()));
        CHECK(
            (alone.findings.empty() ? alone.at("key") : in_brackets.at("key").items.at(0)).text() ==
            node.text());
    }
    if (node.style == ScalarStyle::literal ||
        (node.style == ScalarStyle::plain && is_one_line(written)))
        CHECK(node.scalar.map.is_exact(0, node.text().size()));
    if (node.style == ScalarStyle::plain && is_one_line(written)) CHECK(written == node.text());
}

} // namespace

void check_spans(const Reading& reading) {
    const Span all{text::SourceId{7}, 0, static_cast<text::ByteOffset>(reading.bytes.size())};
    check_node(reading, reading.tree.root, all);
    for (const Comment& comment : reading.tree.comments) {
        REQUIRE(text::contains(all, comment.span));
        CHECK(reading.cut(comment.span) == comment.text);
        CHECK(comment.text.front() == '#');
    }
    for (const diagnostic::Diagnostic& finding : reading.findings) {
        REQUIRE(text::contains(all, finding.span));
        for (const diagnostic::Label& label : finding.labels)
            REQUIRE(text::contains(all, label.span));
    }
}

void check_scalars(const Reading& reading) {
    for_each_scalar(reading.tree.root, [&](const Node& node) { check_scalar(reading, node); });
}

} // namespace credsmith::tests
