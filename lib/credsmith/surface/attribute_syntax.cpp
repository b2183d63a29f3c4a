// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/attribute_syntax.h"

#include <algorithm>

namespace credsmith::surface {
namespace {

using syntax::Range;

constexpr std::string_view white_space = " \t\n";
constexpr std::string_view bare_value_end = " \t\n{}\"|";

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

class GroupReader {
public:
    GroupReader(std::string_view text, std::size_t begin) : text_(text), at_(begin + 1) {
        group_.range.begin = begin;
    }

    AttributeGroup read() {
        for (skip_white_space(); !group_.mistake && byte() != '}'; skip_white_space()) {
            const std::size_t begin = at_;
            if (byte() == '#')
                read_id();
            else
                read_pair();
            const bool is_apart = at_ == text_.size() || byte() == '}' ||
                                  white_space.find(byte()) != std::string::npos;
            if (!group_.mistake && !is_apart)
                fail({begin, at_}, "there is no space after `" + cut({begin, at_}) + "`",
                     "put one space between two properties");
        }
        group_.range.end = group_.mistake ? mistaken_end() : at_ + 1;
        return std::move(group_);
    }

private:
    [[nodiscard]] char byte() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    [[nodiscard]] std::string cut(Range range) const {
        return std::string(text_.substr(range.begin, range.end - range.begin));
    }

    void skip_white_space() {
        at_ = std::min(text_.find_first_not_of(white_space, at_), text_.size());
    }

    void fail(Range range, std::string message, std::string help) {
        group_.mistake = AttributeMistake{range, std::move(message), std::move(help)};
    }

    // Where a group with a mistake ends: its brace, or the line.
    [[nodiscard]] std::size_t mistaken_end() const {
        const std::size_t end = text_.find_first_of("}\n", at_);
        if (end == std::string_view::npos) return text_.size();
        return text_[end] == '}' ? end + 1 : end;
    }

    void read_id() {
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
        group_.attributes.push_back({mark, value, true, false});
    }

    void read_pair() {
        const Range name{at_, name_end(text_, at_)};
        if (at_ == text_.size())
            return fail({group_.range.begin, group_.range.begin + 1}, "this brace is never closed",
                        "end the properties with `}`");
        at_ = name.end;
        if (name.begin == name.end) {
            const std::size_t end = text_.find_first_of(" \t\n}", at_ + 1);
            const Range word{at_, std::min(end, text_.size())};
            return fail(word, "`" + cut(word) + "` is no property",
                        "a property is `name=value`; words with spaces stand in double quotes");
        }
        if (byte() != '=')
            return fail(name, "`" + cut(name) + "` has no value",
                        "write `" + cut(name) +
                            "=value`; words with spaces stand in double quotes");
        ++at_;
        if (byte() == '"')
            read_quoted(name);
        else
            read_bare(name);
    }

    void read_bare(Range name) {
        const Range value{at_, std::min(text_.find_first_of(bare_value_end, at_), text_.size())};
        at_ = value.end;
        if (value.begin == value.end)
            return fail(name, "`" + cut(name) + "` has no value",
                        "write the value directly behind the `=`, or leave the property out");
        group_.attributes.push_back({name, value, false, false});
    }

    void read_quoted(Range name) {
        const std::size_t begin = at_ + 1;
        std::size_t end = begin;
        while (end < text_.size() && text_[end] != '"')
            end += text_[end] == '\\' ? 2U : 1U;
        if (end >= text_.size()) {
            at_ = text_.size();
            return fail({begin - 1, begin}, "this quote is never closed",
                        "end the value of `" + cut(name) + "` with `\"`");
        }
        at_ = end + 1;
        group_.attributes.push_back({name, {begin, end}, false, true});
    }

    std::string_view text_;
    std::size_t at_;
    AttributeGroup group_;
};

} // namespace

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
    const std::size_t end = text.find_last_not_of(white_space) + 1;
    text = text.substr(0, end);
    std::optional<AttributeGroup> mistaken;
    for (std::size_t at = text.find('{'); at != std::string_view::npos;
         at = text.find('{', at + 1)) {
        if (!starts_attributes(text, at)) continue;
        AttributeGroup group = read_attribute_group(text, at);
        if (group.range.end != end) continue;
        if (!group.mistake) return group;
        mistaken = std::move(group);
    }
    return mistaken;
}

} // namespace credsmith::surface
