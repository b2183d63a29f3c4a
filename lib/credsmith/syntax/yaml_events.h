// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the YAML parser says of a text, as values. The one door to yaml-cpp: its exceptions end
// here, its marks become offsets of the source, and it stops at the limits of limits.h.
#pragma once

#include "credsmith/text/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace credsmith::syntax {

enum class EventType : std::uint8_t {
    null,
    alias,
    scalar,
    sequence_start,
    sequence_end,
    mapping_start,
    mapping_end,
};

struct Event {
    EventType type;
    bool is_flow = false;        ///< of a collection: written with brackets, or a pair inside them
    text::ByteOffset offset = 0; ///< of its first byte (of its properties if it has some); the next
                                 ///< token's if it is empty; 0 at an end
    std::string value;           ///< of a scalar
};

/// Why the parser gave up.
enum class ParseProblem : std::uint8_t {
    alias,
    tag_or_anchor,
    escape,
    unclosed_quote,
    tab,
    colon,              ///< a colon where no value can start
    list_marker,        ///< a `-` where no list can start
    key_marker,         ///< a `?` where no key can start
    closing_bracket,    ///< one that closes nothing, or the wrong kind
    unfinished_bracket, ///< no comma or closing bracket where one must be
    reserved_character, ///< `@`, `%` or a backtick at the start of a value
    block_header,       ///< something else than an indicator behind `|` or `>`
    too_deep,
    too_many,
    other, ///< a token that fits nothing
};

struct ParseError {
    ParseProblem problem;
    text::ByteOffset offset; ///< inside the range, or its end
};

struct EventList {
    std::vector<Event> events; ///< up to the error
    std::size_t nodes = 0;     ///< scalars and collections among them
    std::optional<ParseError> error;
};

/// The events of the first document of `range`, at most `most_nodes` nodes of them.
[[nodiscard]] EventList parse_events(std::string_view bytes, text::Span range,
                                     std::size_t most_nodes);

/// Events one after the other.
class EventQueue {
public:
    explicit EventQueue(EventList list) : list_(std::move(list)) {}

    [[nodiscard]] bool is_empty() const { return next_ == list_.events.size(); }

    /// Whether the next event is of this type.
    [[nodiscard]] bool at(EventType type) const;

    /// The next event, taken out; nothing if there is none.
    [[nodiscard]] Event* take();

    /// Leaves out an event that is there.
    void skip() { ++next_; }

    /// Where the next token with an event starts, if there is one.
    [[nodiscard]] std::optional<text::ByteOffset> next_offset() const;

    /// Why there are no more events.
    [[nodiscard]] const std::optional<ParseError>& error() const { return list_.error; }

private:
    EventList list_;
    std::size_t next_ = 0;
};

} // namespace credsmith::syntax
