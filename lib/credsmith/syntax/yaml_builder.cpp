// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_builder.h"

#include "credsmith/syntax/duplicate_keys.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/scalar_extent.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_mistakes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace credsmith::syntax {
namespace {

using diagnostic::Reporter;
using text::ByteOffset;
using text::Span;

NodeType type_of(EventType type) {
    switch (type) {
    case EventType::sequence_start:
        return NodeType::sequence;
    case EventType::mapping_start:
        return NodeType::mapping;
    case EventType::null:
    case EventType::alias:
    case EventType::scalar:
    case EventType::sequence_end:
    case EventType::mapping_end:
        return NodeType::scalar;
    }
    CREDSMITH_UNREACHABLE();
}

Node lost_node(Span span) {
    Node node;
    node.span = span;
    node.is_lost = true;
    return node;
}

/// Builds nodes; each function gives nothing where reading has to break off.
class Builder {
public:
    Builder(YamlCursor& cursor, EventList events, const std::vector<ByteOffset>& given_up,
            Reporter& reporter)
        : cursor_(cursor), events_(std::move(events)), given_up_(given_up), reporter_(reporter) {}

    BuiltEntries build();

private:
    [[nodiscard]] Span span_from(ByteOffset begin) const {
        return {cursor_.rest().source, begin, cursor_.offset()};
    }

    [[nodiscard]] bool at_marker(char marker) const {
        return cursor_.peek() == marker && is_space(cursor_.peek_next());
    }

    [[nodiscard]] bool at_merge_key() const;
    [[nodiscard]] bool is_behind_dash(ByteOffset offset) const;
    [[nodiscard]] bool is_text_given_up(const ScalarExtent& extent, std::string_view text) const;
    [[nodiscard]] bool is_in_list_brackets() const;
    void report_key_without_value(Span key);

    bool read_top_level();
    bool read_top_level_entry();
    void lose_last_entry();
    [[nodiscard]] std::size_t column_of(ByteOffset offset) const;
    std::optional<Node> read_node();
    std::optional<Node> read_scalar(Event& event);
    Node read_null(ByteOffset behind_marker);
    std::optional<Node> read_block_sequence();
    std::optional<Node> read_block_mapping();
    std::optional<Node> read_flow_sequence();
    std::optional<Node> read_flow_mapping();
    std::optional<Entry> read_entry();
    bool read_separator(char closing);
    bool open_bracket(char bracket);
    bool close_bracket(char bracket);
    void skip_properties();
    void check_key(const Node& key, Span colon);

    YamlCursor& cursor_;
    EventQueue events_;
    const std::vector<ByteOffset>& given_up_;
    Reporter& reporter_;
    std::optional<ByteOffset>
        properties_; ///< where the anchor and tag before the next scalar start
    std::optional<std::string> top_level_key_; ///< of the top-level entry being read
    bool is_entry_reported_ = false; ///< it has a finding that may explain why reading breaks off
    bool is_entry_spoiled_ = false;  ///< a part of it is not known
    Breakdown breakdown_;
    BuiltEntries built_;
};

BuiltEntries Builder::build() {
    const bool is_whole = read_top_level();
    cursor_.skip_gap();
    built_.is_whole = is_whole && cursor_.at_end() && built_.lost.empty();
    if (is_whole && cursor_.at_end()) return std::move(built_);
    lose_last_entry();
    if (events_.is_empty()) breakdown_.error = events_.error();
    if (!is_entry_reported_ || cursor_.peek() == '*') built_.breakdown = std::move(breakdown_);
    return std::move(built_);
}

/// The entry in which reading broke off: an unfinished one, a line that should begin one, or the
/// one before, whose value may go on.
void Builder::lose_last_entry() {
    if (!top_level_key_ && !built_.entries.empty()) {
        Entry& last = built_.entries.back();
        if (column_of(cursor_.offset()) == column_of(last.key_span.begin)) {
            const Span line = cursor_.line_text();
            top_level_key_ = meant_key(cursor_.bytes().substr(line.begin, length(line)));
        } else {
            top_level_key_ = std::move(last.key);
            built_.entries.pop_back();
        }
    }
    if (top_level_key_) built_.lost.push_back(std::move(*top_level_key_));
}

std::size_t Builder::column_of(ByteOffset offset) const {
    return offset - line_start_before(cursor_.bytes(), offset);
}

bool Builder::read_top_level() {
    cursor_.skip_gap();
    skip_properties();
    const ByteOffset begin = cursor_.offset();
    Event* event = events_.take();
    if (event == nullptr) return false;
    built_.root = type_of(event->type);
    if (built_.root != NodeType::mapping) return false;
    const bool has_brackets = event->is_flow;
    if (has_brackets && !open_bracket('{')) return false;
    while (!events_.at(EventType::mapping_end))
        if (!read_top_level_entry() || (has_brackets && !read_separator('}'))) return false;
    if (has_brackets && !close_bracket('}')) return false;
    if (has_brackets) built_.brackets = span_from(begin);
    events_.skip();
    return true;
}

bool Builder::read_top_level_entry() {
    top_level_key_.reset();
    is_entry_spoiled_ = false;
    // What follows on the same line is one mistake with what was reported there.
    const ByteOffset before = cursor_.offset();
    cursor_.skip_gap();
    if (cursor_.bytes().substr(before, cursor_.offset() - before).find('\n') !=
        std::string_view::npos)
        is_entry_reported_ = false;
    std::optional<Entry> entry = read_entry();
    if (!entry) return false;
    if (is_entry_spoiled_)
        built_.lost.emplace_back(*top_level_key_);
    else
        built_.entries.push_back(std::move(*entry));
    top_level_key_.reset();
    return true;
}

std::optional<Node> Builder::read_node() {
    const ByteOffset behind_marker = cursor_.offset();
    cursor_.skip_gap();
    skip_properties();
    Event* event = events_.take();
    if (event == nullptr) return std::nullopt;
    switch (event->type) {
    case EventType::null:
        return read_null(behind_marker);
    case EventType::scalar:
        return read_scalar(*event);
    case EventType::sequence_start:
        return event->is_flow ? read_flow_sequence() : read_block_sequence();
    case EventType::mapping_start:
        return event->is_flow ? read_flow_mapping() : read_block_mapping();
    case EventType::alias:
    case EventType::sequence_end:
    case EventType::mapping_end:
        return std::nullopt;
    }
    CREDSMITH_UNREACHABLE();
}

std::optional<Node> Builder::read_scalar(Event& event) {
    if (event.offset != cursor_.offset() && event.offset != properties_) return std::nullopt;
    properties_.reset();
    auto extent = find_extent(cursor_.bytes(), cursor_.rest(), event.value);
    if (!extent) {
        breakdown_.scalar_problem = extent.error();
        return std::nullopt;
    }
    cursor_.move_to(extent->header_end);
    if (is_block(extent->style)) cursor_.skip_rest_of_line();
    cursor_.move_to(std::max(extent->end, cursor_.offset()));
    breakdown_.last_scalar = {extent->span, extent->style};
    Node node;
    node.span = extent->span;
    node.style = extent->style;
    const bool is_given_up = is_text_given_up(*extent, event.value);
    node.scalar = {std::move(event.value), std::move(extent->map)};
    if (is_given_up) return lost_node(node.span);
    if (report_forbidden_escape(cursor_.bytes(), node, reporter_)) {
        is_entry_reported_ = true;
        return lost_node(node.span);
    }
    node.type = NodeType::scalar;
    return node;
}

/// An empty value has the offset of the next token; so `null` here is this value only if no other
/// token stands here.
Node Builder::read_null(ByteOffset behind_marker) {
    constexpr std::array<std::string_view, 4> literals{"null", "~", "Null", "NULL"};
    properties_.reset();
    Node node;
    node.span = {cursor_.rest().source, behind_marker, behind_marker};
    node.is_lost = std::ranges::any_of(given_up_, [&](ByteOffset begin) {
        return begin >= behind_marker && begin < cursor_.offset();
    });
    if (events_.next_offset() == cursor_.offset()) return node;
    const std::string_view here = cursor_.bytes().substr(cursor_.offset());
    const auto* literal = std::ranges::find_if(
        literals, [here](std::string_view each) { return here.starts_with(each); });
    if (literal == literals.end()) return node;
    const ByteOffset begin = cursor_.offset();
    cursor_.move_to(begin + static_cast<ByteOffset>(literal->size()));
    node.span = span_from(begin);
    return node;
}

std::optional<Node> Builder::read_block_sequence() {
    Node node;
    node.type = NodeType::sequence;
    while (!events_.at(EventType::sequence_end)) {
        cursor_.skip_gap();
        if (!at_marker('-')) return std::nullopt;
        const ByteOffset dash = cursor_.offset();
        cursor_.take('-');
        std::optional<Node> item = read_node();
        if (!item) return std::nullopt;
        if (item->is_null() && length(item->span) == 0) item->span.begin = dash;
        node.items.push_back(std::move(*item));
    }
    events_.skip();
    if (node.items.empty()) return std::nullopt;
    node.span = join(node.items.front().span, node.items.back().span);
    return node;
}

std::optional<Node> Builder::read_block_mapping() {
    Node node;
    node.type = NodeType::mapping;
    while (!events_.at(EventType::mapping_end)) {
        std::optional<Entry> entry = read_entry();
        if (!entry) return std::nullopt;
        node.entries.push_back(std::move(*entry));
    }
    events_.skip();
    if (node.entries.empty()) return std::nullopt;
    node.span = join(node.entries.front().key_span, node.entries.back().value.span);
    drop_duplicate_keys(node.entries, is_behind_dash(node.span.begin), reporter_);
    return node;
}

std::optional<Node> Builder::read_flow_sequence() {
    Node node;
    node.type = NodeType::sequence;
    const ByteOffset begin = cursor_.offset();
    if (!open_bracket('[')) return std::nullopt;
    while (!events_.at(EventType::sequence_end)) {
        std::optional<Node> item = read_node();
        const bool is_nothing = item && item->is_null() && length(item->span) == 0;
        if (!item || is_nothing || !read_separator(']')) return std::nullopt;
        node.items.push_back(std::move(*item));
    }
    if (!close_bracket(']')) return std::nullopt;
    events_.skip();
    node.span = span_from(begin);
    return node;
}

/// A mapping in brackets, or a single pair in a list: `[key: value]`.
std::optional<Node> Builder::read_flow_mapping() {
    Node node;
    node.type = NodeType::mapping;
    const ByteOffset begin = cursor_.offset();
    const bool is_pair = cursor_.peek() != '{';
    if (!is_pair && !open_bracket('{')) return std::nullopt;
    while (!events_.at(EventType::mapping_end)) {
        std::optional<Entry> entry = read_entry();
        if (!entry || (!is_pair && !read_separator('}'))) return std::nullopt;
        node.entries.push_back(std::move(*entry));
    }
    if (!is_pair && !close_bracket('}')) return std::nullopt;
    events_.skip();
    node.span = is_pair && !node.entries.empty()
                    ? join(node.entries.front().key_span, node.entries.back().value.span)
                    : span_from(begin);
    drop_duplicate_keys(node.entries, false, reporter_);
    return node;
}

std::optional<Entry> Builder::read_entry() {
    cursor_.skip_gap();
    if (at_marker('?') || at_merge_key()) return std::nullopt;
    std::optional<Node> key = read_node();
    if (!key) return std::nullopt;
    cursor_.skip_gap();
    const ByteOffset colon = cursor_.offset();
    Entry entry{std::move(key->scalar.text), key->span, {}};
    entry.value.span = {key->span.source, key->span.end, key->span.end};
    if (!top_level_key_)
        top_level_key_ =
            is_usable_key(*key) && cursor_.peek() == ':'
                ? std::string_view(entry.key)
                : meant_key(cursor_.bytes().substr(key->span.begin, length(key->span)));
    if (cursor_.take(':')) {
        check_key(*key, span_from(colon));
        std::optional<Node> value = read_node();
        if (!value) return std::nullopt;
        entry.value = std::move(*value);
        return entry;
    }
    if (!key->is_scalar() || !events_.at(EventType::null) || is_in_list_brackets())
        return std::nullopt;
    events_.skip();
    report_key_without_value(key->span);
    return entry;
}

bool Builder::is_in_list_brackets() const {
    const auto& open = breakdown_.open_brackets;
    return !open.empty() && cursor_.bytes()[open.back()] == '[';
}

/// Once for all words of `{one, two}`.
void Builder::report_key_without_value(Span key) {
    const bool is_first = !std::exchange(is_entry_reported_, true);
    is_entry_spoiled_ = true;
    if (is_first && breakdown_.open_brackets.empty())
        report_missing_colon(cursor_.bytes(), key, reporter_);
    else if (is_first)
        report_braces_without_value(cursor_.bytes(), key, reporter_);
}

bool Builder::at_merge_key() const {
    const std::string_view here = cursor_.bytes().substr(cursor_.offset());
    return here.starts_with("<<") && key_colon(here) == here.find_first_not_of(" \t", 2);
}

void Builder::check_key(const Node& key, Span colon) {
    if (is_usable_key(key)) return;
    is_entry_spoiled_ = true;
    if (!std::exchange(is_entry_reported_, true)) report_unusable_key(key, colon, reporter_);
}

bool Builder::is_behind_dash(ByteOffset offset) const {
    const std::size_t last = cursor_.bytes().substr(0, offset).find_last_not_of(' ');
    return last < offset && cursor_.bytes()[last] == '-';
}

/// Whether all of a block was given up: a text that is not indented.
bool Builder::is_text_given_up(const ScalarExtent& extent, std::string_view text) const {
    constexpr std::string_view white_space = " \t\r\n";
    if (!is_block(extent.style) || text.find_first_not_of(white_space) != std::string_view::npos)
        return false;
    const std::size_t next = cursor_.bytes().find_first_not_of(white_space, extent.header_end);
    return std::ranges::find(given_up_, next) != given_up_.end();
}

/// A comma, or the closing bracket (which is left for later).
bool Builder::read_separator(char closing) {
    cursor_.skip_gap();
    if (!cursor_.take(',')) return cursor_.peek() == closing;
    cursor_.skip_gap();
    return true;
}

bool Builder::open_bracket(char bracket) {
    breakdown_.open_brackets.push_back(cursor_.offset());
    return cursor_.take(bracket);
}

bool Builder::close_bracket(char bracket) {
    cursor_.skip_gap();
    if (!cursor_.take(bracket)) return false;
    breakdown_.open_brackets.pop_back();
    return true;
}

/// Anchors and tags are reported and crossed; what they stand at can be read without them.
void Builder::skip_properties() {
    while (cursor_.peek() == '&' || cursor_.peek() == '!') {
        const ByteOffset begin = cursor_.offset();
        if (!properties_) properties_ = begin;
        const Span span = {cursor_.rest().source, begin,
                           static_cast<ByteOffset>(token_end(cursor_.bytes(), begin))};
        cursor_.move_to(span.end);
        is_entry_reported_ = true;
        if (cursor_.bytes()[begin] == '&')
            built_.anchors.push_back(span);
        else
            report_property(cursor_.bytes(), span, reporter_);
        cursor_.skip_gap();
    }
}

} // namespace

BuiltEntries build_entries(YamlCursor& cursor, EventList events,
                           const std::vector<ByteOffset>& given_up, Reporter& reporter) {
    return Builder(cursor, std::move(events), given_up, reporter).build();
}

} // namespace credsmith::syntax
