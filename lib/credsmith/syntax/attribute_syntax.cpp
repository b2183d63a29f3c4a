// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/attribute_syntax.h"

#include <algorithm>
#include <array>
#include <utility>

namespace credsmith::syntax {
namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view bare_value_end = "{}\"|";
/// What a word processor makes of `"`.
constexpr auto curly_quotes = std::to_array<std::string_view>({"\u201C", "\u201D", "\u201E"});

constexpr auto list_fields = std::to_array<std::string_view>(
    {"after", "alternatives", "audience", "completion", "components", "evidence", "formats",
     "outcomes", "tags", "topics"});

// Bytes of the blank that stands at `at`, or 0.
std::size_t blank_length(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == ' ' || text[at] == '\t' || text[at] == '\n') return 1;
    return text.substr(at).starts_with(no_break_space) ? no_break_space.size() : 0;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (const std::size_t length = blank_length(text, at))
        at += length;
    return at;
}

// Bytes of the quotation mark that stands at `at`, or 0.
std::size_t curly_quote_length(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(std::min(at, text.size()));
    const auto found = std::ranges::find_if(
        curly_quotes, [&](std::string_view quote) { return rest.starts_with(quote); });
    return found == curly_quotes.end() ? 0 : found->size();
}

bool is_name_character(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
}

std::size_t name_end(std::string_view text, std::size_t begin) {
    while (begin < text.size() && is_name_character(text[begin]))
        ++begin;
    return begin;
}

bool is_escaped(std::string_view text, std::size_t at) {
    std::size_t backslashes = 0;
    while (backslashes < at && text[at - backslashes - 1] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

// Where the first property of a group stands: behind the brace, or behind what should not be there.
std::size_t first_property(std::string_view text, std::size_t brace) {
    const std::size_t first = skip_blanks(text, brace + 1);
    return first < text.size() && text[first] == ':' ? skip_blanks(text, first + 1) : first;
}

// Whether what starts at `begin` is meant as attributes, but is none: `{ #id}`, `{: #id}`.
bool nearly_starts_attributes(std::string_view text, std::size_t begin) {
    if (text[begin] != '{' || is_escaped(text, begin)) return false;
    const std::size_t first = first_property(text, begin);
    return first > begin + 1 && first < text.size() && text[first] == '#' &&
           name_end(text, first + 1) > first + 1;
}

// Whether what starts at `begin` lacks the mark of its id: `{context words=..200}`.
bool starts_with_bare_id(std::string_view text, std::size_t begin) {
    if (text[begin] != '{' || is_escaped(text, begin)) return false;
    const std::size_t id_end = name_end(text, begin + 1);
    const std::size_t next = skip_blanks(text, id_end);
    const std::size_t next_end = name_end(text, next);
    return id_end > begin + 1 && next > id_end && next_end > next && next_end < text.size() &&
           text[next_end] == '=' && text.ends_with('}');
}

/// Reads one group. After a mistake it goes on with the next word, as long as the braces are closed
/// on that line.
class GroupReader {
public:
    GroupReader(std::string_view text, std::size_t begin) : text_(text), at_(begin + 1) {
        group_.range.begin = begin;
        if (!nearly_starts_attributes(text, begin)) return;
        at_ = first_property(text, begin);
        fail({begin, at_}, "the id does not stand directly behind `{`",
             "write `{#` and the id, as in `{#goal}`");
    }

    AttributeGroup read();

private:
    [[nodiscard]] char byte() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    [[nodiscard]] std::string cut(Range range) const {
        return std::string(text_.substr(range.begin, range.end - range.begin));
    }

    [[nodiscard]] bool is_apart() const {
        return at_ >= text_.size() || byte() == '}' || blank_length(text_, at_) != 0;
    }

    [[nodiscard]] bool is_closed_here() const;
    [[nodiscard]] std::size_t bare_end(std::size_t begin) const;
    [[nodiscard]] std::size_t word_end(std::size_t begin) const;
    [[nodiscard]] bool is_property(std::size_t begin) const;
    [[nodiscard]] std::size_t loose_words_end(std::size_t begin) const;

    void fail(Range range, std::string message, std::string help) {
        group_.mistakes.push_back({range, std::move(message), std::move(help)});
    }

    [[nodiscard]] std::string name_of_unseen() const;
    [[nodiscard]] std::string help_for_loose_name(const std::string& name) const;
    [[nodiscard]] std::string help_for_spaces(const std::string& name, std::string value) const;
    void fail_without_space(Range word);
    void read_id();
    void read_pair();
    void read_colon(Range name);
    void read_loose_words(Range name);
    void read_value(Range name);
    void read_quoted(Range name, std::size_t mark);

    std::string_view text_;
    std::size_t at_;
    bool is_over_ = false; ///< what follows cannot be told from text
    AttributeGroup group_;
};

AttributeGroup GroupReader::read() {
    while (!is_over_) {
        at_ = skip_blanks(text_, at_);
        if (byte() == '}') break;
        const std::size_t begin = at_;
        const std::size_t mistakes = group_.mistakes.size();
        if (byte() == '#')
            read_id();
        else
            read_pair();
        if (group_.mistakes.size() == mistakes && !is_apart()) fail_without_space({begin, at_});
        if (group_.mistakes.size() == mistakes) continue;
        is_over_ = is_over_ || !is_closed_here();
        if (!is_over_ && !is_apart()) at_ = word_end(at_ + 1);
    }
    const std::size_t end = std::min(text_.find_first_of("}\n", at_), text_.size());
    group_.range.end = end < text_.size() && text_[end] == '}' ? end + 1 : end;
    return std::move(group_);
}

bool GroupReader::is_closed_here() const {
    const std::size_t end = text_.find_first_of("}\n", at_);
    return end != std::string_view::npos && text_[end] == '}';
}

std::size_t GroupReader::bare_end(std::size_t begin) const {
    while (begin < text_.size() && blank_length(text_, begin) == 0 &&
           bare_value_end.find(text_[begin]) == std::string_view::npos)
        ++begin;
    return begin;
}

std::size_t GroupReader::word_end(std::size_t begin) const {
    while (begin < text_.size() && text_[begin] != '}' && blank_length(text_, begin) == 0)
        ++begin;
    return std::min(begin, text_.size());
}

// Whether `name=` or `#` stands at `begin`.
bool GroupReader::is_property(std::size_t begin) const {
    const std::size_t end = name_end(text_, begin);
    const char after = end < text_.size() ? text_[end] : '\0';
    return end > begin ? after == '=' : after == '#';
}

// Where the words from `begin` on end that are no property, on the same line.
std::size_t GroupReader::loose_words_end(std::size_t begin) const {
    std::size_t end = begin;
    for (std::size_t at = begin; at < text_.size() && text_[at] != '}' && !is_property(at);
         at = skip_blanks(text_, end)) {
        if (text_.substr(end, at - end).find('\n') != std::string_view::npos) break;
        end = word_end(at + 1);
    }
    return end;
}

// Of a character that nobody sees, which pasted text may hold.
std::string GroupReader::name_of_unseen() const {
    constexpr auto unseen = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"\u200B", "U+200B"}, {"\u200C", "U+200C"}, {"\u200D", "U+200D"}, {"\uFEFF", "U+FEFF"}});
    for (const auto& [character, name] : unseen)
        if (text_.substr(at_).starts_with(character)) return std::string(name);
    return {};
}

void GroupReader::fail_without_space(Range word) {
    if (const std::string unseen = name_of_unseen(); !unseen.empty())
        return fail(
            word, "a character that nobody sees (" + unseen + ") stands behind `" + cut(word) + "`",
            "write the word anew");
    if (byte() == ',')
        return fail({at_, at_ + 1}, "a comma stands after `" + cut(word) + "`",
                    "a space parts two properties; commas stand inside lists");
    fail(word, "there is no space after `" + cut(word) + "`",
         "put one space between two properties");
}

void GroupReader::read_id() {
    const Range mark{at_, at_ + 1};
    ++at_;
    const Range value{at_, name_end(text_, at_)};
    at_ = value.end;
    if (value.begin == value.end)
        return fail(mark, "`#` stands without an id",
                    "write the id directly behind it, as in `{#goal}`");
    if (!group_.attributes.empty())
        return fail({mark.begin, value.end}, "`#" + cut(value) + "` does not stand first",
                    "write one id, at the start of the braces");
    group_.attributes.push_back({mark, value, value, true, false});
}

void GroupReader::read_pair() {
    const Range name{at_, name_end(text_, at_)};
    if (at_ >= text_.size()) {
        is_over_ = true;
        return fail({group_.range.begin, group_.range.begin + 1}, "this brace is never closed",
                    "end the properties with `}`");
    }
    const std::size_t equals = skip_blanks(text_, name.end);
    if (name.begin < name.end && text_.substr(name.end).starts_with(':')) return read_colon(name);
    const bool has_equals = equals < text_.size() && text_[equals] == '=';
    if (name.begin == name.end || !has_equals) return read_loose_words(name);
    const std::size_t value = skip_blanks(text_, equals + 1);
    const bool is_apart = equals > name.end || value > equals + 1;
    const bool has_value = value < text_.size() && text_[value] != '}' && !is_property(value);
    if (is_apart && has_value) {
        fail({name.begin, equals + 1}, "there is a space beside the `=` of `" + cut(name) + "`",
             "write `" + cut(name) + "=` and the value directly behind it");
        at_ = value;
    } else {
        at_ = equals + 1;
    }
    read_value(name);
}

// `words: ..200`, as in YAML.
void GroupReader::read_colon(Range name) {
    fail(name, "a colon stands behind `" + cut(name) + "`",
         "write `" + cut(name) + "=` and the value directly behind it");
    at_ = skip_blanks(text_, name.end + 1);
    if (at_ < text_.size() && byte() != '}') read_value(name);
}

// What was meant by a name that stands alone.
std::string GroupReader::help_for_loose_name(const std::string& name) const {
    if (group_.attributes.empty())
        return "an id starts with `#`: `{#" + name + "`; a property is `name=value`";
    const RawAttribute& before = group_.attributes.back();
    if (before.is_id)
        return "write `#" + cut(before.value) + "-" + name + "` if it belongs to the id, and `" +
               name + "=value` if it is a property";
    return "write `" + name + "=value`; words with spaces stand in double quotes";
}

// How a value that has spaces in it is written.
std::string GroupReader::help_for_spaces(const std::string& name, std::string value) const {
    if (is_list_field(name)) return "part the entries of the list by commas, without spaces";
    if (value.find("..") == std::string::npos)
        return "put it into double quotes: `" + name + "=\"" + value + "\"`";
    std::erase(value, ' ');
    return "write it without them: `" + name + "=" + value + "`";
}

// Words without `=`: mostly the rest of a value that has spaces, or of a list that has them behind
// its commas.
void GroupReader::read_loose_words(Range name) {
    const Range words{at_, loose_words_end(at_)};
    const bool follows_value = !group_.attributes.empty() && !group_.attributes.back().is_id &&
                               !group_.attributes.back().is_quoted && is_closed_here();
    if (!follows_value) {
        const Range word = name.begin < name.end ? name : Range{at_, word_end(at_ + 1)};
        at_ = name.begin < name.end ? name.end : word.end;
        if (name.begin == name.end)
            return fail(word, "`" + cut(word) + "` is no property",
                        "a property is `name=value`; words with spaces stand in double quotes");
        return fail(name, "`" + cut(name) + "` has no value", help_for_loose_name(cut(name)));
    }
    const RawAttribute before = group_.attributes.back();
    group_.attributes.pop_back();
    at_ = words.end;
    const Range value{before.written.begin, words.end};
    fail(value, "the value of `" + cut(before.name) + "` has spaces in it",
         help_for_spaces(cut(before.name), cut(value)));
}

void GroupReader::read_value(Range name) {
    if (byte() == '"') return read_quoted(name, 1);
    if (const std::size_t mark = curly_quote_length(text_, at_)) return read_quoted(name, mark);
    const Range value{at_, bare_end(at_)};
    at_ = value.end;
    if (value.begin == value.end)
        return fail(name, "`" + cut(name) + "` has no value",
                    "write the value directly behind the `=`, or leave the property out");
    group_.attributes.push_back({name, value, value, false, false});
}

// A quote that a word processor has bent is closed by one that it has bent, or by a straight one.
void GroupReader::read_quoted(Range name, std::size_t mark) {
    const std::size_t begin = at_ + mark;
    const bool is_curly = mark > 1;
    const auto closing_length = [&](std::size_t at) -> std::size_t {
        if (text_[at] == '"') return 1;
        return is_curly ? curly_quote_length(text_, at) : 0;
    };
    std::size_t end = begin;
    while (end < text_.size() && closing_length(end) == 0)
        end += text_[end] == '\\' ? 2U : 1U;
    if (end >= text_.size()) {
        fail({begin - mark, begin}, "this quote is never closed",
             "end the value of `" + cut(name) + "` with `\"`");
        at_ = text_.size();
        is_over_ = true;
        return;
    }
    const Range written{at_, end + closing_length(end)};
    at_ = written.end;
    group_.attributes.push_back({name, {begin, end}, written, false, true});
}

std::size_t end_of_words(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t blank = blank_length(text, at);
        at += blank == 0 ? 1 : blank;
        if (blank == 0) end = at;
    }
    return end;
}

// `[#sorting]` and `(#context words=..200)` at the end of `text`: braces were meant. `[#1]` and a
// lone `(#id)` may be words.
std::optional<AttributeGroup> read_other_brackets(std::string_view text) {
    if (!text.ends_with(']') && !text.ends_with(')')) return std::nullopt;
    const bool is_round = text.ends_with(')');
    const std::size_t begin = text.rfind(is_round ? "(#" : "[#");
    if (begin == std::string_view::npos || is_escaped(text, begin)) return std::nullopt;
    std::string braced(text);
    braced[begin] = '{';
    braced.back() = '}';
    const char first = braced.at(begin + 2);
    if (!starts_attributes(braced, begin) || first < 'a' || first > 'z') return std::nullopt;
    AttributeGroup group = read_attribute_group(braced, begin);
    const bool is_whole = group.range.end == text.size() && group.mistakes.empty();
    if (!is_whole || (is_round && group.attributes.size() < 2)) return std::nullopt;
    group.mistakes.push_back({group.range, "the properties do not stand in braces",
                              "write `{` before them and `}` behind them"});
    return group;
}

} // namespace

bool is_list_field(std::string_view name) {
    return std::ranges::find(list_fields, name) != list_fields.end();
}

bool starts_attributes(std::string_view text, std::size_t begin) {
    if (begin >= text.size() || text[begin] != '{' || is_escaped(text, begin)) return false;
    const std::size_t first = begin + 1;
    if (first < text.size() && text[first] == '#') return name_end(text, first + 1) > first + 1;
    const std::size_t end = name_end(text, first);
    return end > first && end < text.size() && text[end] == '=';
}

AttributeGroup read_attribute_group(std::string_view text, std::size_t begin) {
    return GroupReader(text, begin).read();
}

std::optional<AttributeGroup> find_attribute_group(std::string_view text) {
    text = text.substr(0, end_of_words(text));
    std::optional<AttributeGroup> mistaken;
    for (std::size_t at = text.find('{'); at != std::string_view::npos;
         at = text.find('{', at + 1)) {
        if (!starts_attributes(text, at) && !nearly_starts_attributes(text, at) &&
            !starts_with_bare_id(text, at))
            continue;
        AttributeGroup group = read_attribute_group(text, at);
        if (group.range.end != text.size()) continue;
        if (group.mistakes.empty()) return group;
        mistaken = std::move(group);
    }
    return mistaken ? mistaken : read_other_brackets(text);
}

} // namespace credsmith::syntax
