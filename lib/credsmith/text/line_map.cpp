// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/line_map.h"

#include "credsmith/base/assert.h"

#include <algorithm>

namespace credsmith::text {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// In UTF-8 every character has exactly one byte that is not of the form 10xxxxxx.
bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

ByteOffset count_characters(std::string_view text) {
    return static_cast<ByteOffset>(std::count_if(text.begin(), text.end(), starts_character));
}

// Characters are counted once up to each of these many bytes, so that a place in a line of a
// megabyte is found as fast as one in a short line.
constexpr std::size_t block_size = 1024;

} // namespace

LineMap::LineMap(std::string_view text) : text_(text) {
    starts_.push_back(text.starts_with(byte_order_mark) ? ByteOffset{byte_order_mark.size()} : 0);
    // Two cursors, so that a text without carriage returns is searched for them only once.
    std::size_t feed = text.find('\n');
    std::size_t carriage = text.find('\r');
    while (feed != carriage) { // equal only when both are npos
        const std::size_t end = std::min(feed, carriage);
        const bool is_pair = carriage < feed && carriage + 1 == feed;
        const std::size_t next = end + (is_pair ? 2 : 1);
        starts_.push_back(static_cast<ByteOffset>(next));
        if (feed < next) feed = text.find('\n', next);
        if (carriage < next) carriage = text.find('\r', next);
    }
    characters_.push_back(0);
    for (std::size_t block = 0; block + block_size <= text.size(); block += block_size)
        characters_.push_back(characters_.back() +
                              count_characters(text.substr(block, block_size)));
}

Position LineMap::position(ByteOffset offset) const {
    CREDSMITH_ASSERT(offset <= text_.size());
    const auto after = std::upper_bound(starts_.begin() + 1, starts_.end(), offset);
    const auto number = static_cast<std::size_t>(after - starts_.begin());
    const ByteOffset start = line_start(number);
    if (offset <= start) return {number, 1};
    const std::size_t end = std::min<std::size_t>(offset, start + line(number).size());
    const std::size_t characters = characters_before(end) - characters_before(start);
    const bool is_inside = offset < text_.size() && !starts_character(text_[offset]);
    return {number, characters + (is_inside ? 0 : 1)};
}

std::size_t LineMap::characters_before(std::size_t offset) const {
    const std::size_t block = offset / block_size;
    return characters_[block] +
           count_characters(text_.substr(block * block_size, offset % block_size));
}

ByteOffset LineMap::line_start(std::size_t line) const {
    CREDSMITH_ASSERT(line >= 1 && line <= starts_.size());
    return starts_[line - 1];
}

std::string_view LineMap::line(std::size_t line) const {
    const ByteOffset start = line_start(line);
    const std::size_t end = line < starts_.size() ? starts_[line] : text_.size();
    std::string_view content = text_.substr(start, end - start);
    if (line == starts_.size()) return content;
    const bool is_pair = content.ends_with("\r\n");
    content.remove_suffix(is_pair ? 2 : 1);
    return content;
}

} // namespace credsmith::text
