// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_events.h"

#include "credsmith/syntax/limits.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <istream>
#include <streambuf>
#include <utility>

namespace credsmith::syntax {
namespace {

/// Reads a text that belongs to someone else; std::istringstream would copy it. A last line of
/// spaces gets its line end, without which the parser forgets it.
class ViewBuffer final : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view text) {
        char* begin = const_cast<char*>(
            text.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): never written
        setg(begin, begin, begin + text.size());
        lacks_line_end_ = ends_with_spaces(text);
    }

protected:
    int_type underflow() override {
        if (!std::exchange(lacks_line_end_, false)) return traits_type::eof();
        setg(&line_end_, &line_end_, &line_end_ + 1);
        return traits_type::to_int_type(line_end_);
    }

private:
    /// Whether its last line is made of spaces.
    static bool ends_with_spaces(std::string_view text) {
        const std::size_t last = text.find_last_not_of(' ') + 1;
        return last > 0 && last < text.size() && text[last - 1] == '\n';
    }

    bool lacks_line_end_;
    char line_end_ = '\n';
};

/// Thrown by the collector to stop the parser at a limit.
struct LimitReached {
    ParseError error;
};

class Collector final : public YAML::EventHandler {
public:
    Collector(text::Span range, std::size_t most_nodes) : range_(range), most_(most_nodes) {}

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        add(EventType::null, mark);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        add(EventType::alias, mark);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& value) override {
        add(EventType::scalar, mark).value = value;
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/,
                         YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value style) override {
        open(EventType::sequence_start, mark, style);
    }

    void OnSequenceEnd() override { close(EventType::sequence_end); }

    void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value style) override {
        open(EventType::mapping_start, mark, style);
    }

    void OnMapEnd() override { close(EventType::mapping_end); }

    /// Marks of errors may lie behind the end of the text.
    [[nodiscard]] text::ByteOffset offset_of(const YAML::Mark& mark) const {
        if (mark.is_null()) return range_.begin;
        return std::min(range_.begin + static_cast<text::ByteOffset>(mark.pos), range_.end);
    }

    [[nodiscard]] std::size_t nodes() const { return nodes_; }

    [[nodiscard]] std::vector<Event> take() { return std::move(events_); }

private:
    Event& add(EventType type, const YAML::Mark& mark) {
        if (nodes_ >= most_) throw LimitReached{{ParseProblem::too_many, offset_of(mark)}};
        ++nodes_;
        return events_.emplace_back(Event{type, false, offset_of(mark), {}});
    }

    void open(EventType type, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
        if (++depth_ > max_depth) throw LimitReached{{ParseProblem::too_deep, offset_of(mark)}};
        add(type, mark).is_flow = style == YAML::EmitterStyle::Flow;
    }

    void close(EventType type) {
        --depth_;
        events_.push_back(Event{type, false, 0, {}});
    }

    text::Span range_;
    std::size_t most_;
    std::size_t depth_ = 0;
    std::size_t nodes_ = 0;
    std::vector<Event> events_;
};

struct KnownMessage {
    std::string_view start;
    ParseProblem problem;
};

ParseProblem problem_of(std::string_view message) {
    namespace messages = YAML::ErrorMsg;
    const std::array known_messages{
        KnownMessage{messages::MAP_VALUE, ParseProblem::colon},
        KnownMessage{messages::UNKNOWN_ANCHOR, ParseProblem::alias},
        KnownMessage{messages::ALIAS_NOT_FOUND, ParseProblem::alias},
        KnownMessage{messages::CHAR_IN_ALIAS, ParseProblem::alias},
        KnownMessage{messages::ALIAS_CONTENT, ParseProblem::alias},
        KnownMessage{messages::ANCHOR_NOT_FOUND, ParseProblem::tag_or_anchor},
        KnownMessage{messages::CHAR_IN_ANCHOR, ParseProblem::tag_or_anchor},
        KnownMessage{messages::MULTIPLE_ANCHORS, ParseProblem::tag_or_anchor},
        KnownMessage{messages::MULTIPLE_TAGS, ParseProblem::tag_or_anchor},
        KnownMessage{messages::CHAR_IN_TAG_HANDLE, ParseProblem::tag_or_anchor},
        KnownMessage{messages::TAG_WITH_NO_SUFFIX, ParseProblem::tag_or_anchor},
        KnownMessage{messages::END_OF_VERBATIM_TAG, ParseProblem::tag_or_anchor},
        KnownMessage{messages::INVALID_HEX, ParseProblem::escape},
        KnownMessage{messages::INVALID_UNICODE, ParseProblem::escape},
        KnownMessage{messages::INVALID_ESCAPE, ParseProblem::escape},
        KnownMessage{messages::EOF_IN_SCALAR, ParseProblem::unclosed_quote},
        KnownMessage{messages::DOC_IN_SCALAR, ParseProblem::unclosed_quote},
        KnownMessage{messages::TAB_IN_INDENTATION, ParseProblem::tab},
        KnownMessage{messages::BLOCK_ENTRY, ParseProblem::list_marker},
        KnownMessage{messages::MAP_KEY, ParseProblem::key_marker},
        KnownMessage{messages::FLOW_END, ParseProblem::closing_bracket},
        KnownMessage{messages::END_OF_SEQ_FLOW, ParseProblem::unfinished_bracket},
        KnownMessage{messages::END_OF_MAP_FLOW, ParseProblem::unfinished_bracket},
        KnownMessage{messages::UNKNOWN_TOKEN, ParseProblem::reserved_character},
        KnownMessage{messages::CHAR_IN_BLOCK, ParseProblem::block_header},
        KnownMessage{messages::ZERO_INDENT_IN_BLOCK, ParseProblem::block_header},
    };
    const auto* known = std::ranges::find_if(known_messages, [message](const KnownMessage& each) {
        return message.starts_with(each.start);
    });
    return known == known_messages.end() ? ParseProblem::other : known->problem;
}

std::optional<ParseError> run(std::istream& input, Collector& collector) {
    try {
        // Once only: on some broken documents a second call never comes back.
        YAML::Parser(input).HandleNextDocument(collector);
        return std::nullopt;
    } catch (const LimitReached& limit) {
        return limit.error;
    } catch (const YAML::DeepRecursion& deep) {
        return ParseError{ParseProblem::too_deep, collector.offset_of(deep.mark)};
    } catch (const YAML::Exception& error) {
        return ParseError{problem_of(error.msg), collector.offset_of(error.mark)};
    }
}

} // namespace

EventList parse_events(std::string_view bytes, text::Span range, std::size_t most_nodes) {
    ViewBuffer buffer(bytes.substr(range.begin, length(range)));
    std::istream input(&buffer);
    Collector collector(range, most_nodes);
    const std::optional<ParseError> error = run(input, collector);
    return {collector.take(), collector.nodes(), error};
}

bool EventQueue::at(EventType type) const {
    return !is_empty() && list_.events[next_].type == type;
}

Event* EventQueue::take() {
    return is_empty() ? nullptr : &list_.events[next_++];
}

std::optional<text::ByteOffset> EventQueue::next_offset() const {
    const auto has_place = [](const Event& event) {
        return event.type != EventType::sequence_end && event.type != EventType::mapping_end;
    };
    const auto begin = list_.events.begin() + static_cast<std::ptrdiff_t>(next_);
    const auto next = std::find_if(begin, list_.events.end(), has_place);
    return next == list_.events.end() ? std::nullopt : std::optional(next->offset);
}

} // namespace credsmith::syntax
