// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A place of a source that could not be read, and how to look around it.
#pragma once

#include "credsmith/syntax/yaml_cursor.h"
#include "credsmith/syntax/yaml_lines.h"

#include <algorithm>
#include <string_view>

namespace credsmith::syntax {

struct YamlPlace {
    std::string_view bytes; ///< of the whole source
    text::SourceId source;
    text::ByteOffset here; ///< the first byte that fits nothing

    [[nodiscard]] char byte(std::size_t offset) const { return byte_at(bytes, offset); }

    [[nodiscard]] text::Span span(std::size_t begin, std::size_t end) const {
        return {source, static_cast<text::ByteOffset>(begin),
                static_cast<text::ByteOffset>(std::clamp(end, begin, bytes.size()))};
    }

    [[nodiscard]] text::Span one(std::size_t offset) const { return span(offset, offset + 1); }

    /// From `offset` to the end of the text of its line.
    [[nodiscard]] text::Span line_text(std::size_t offset) const {
        return span(offset, line_text_end(bytes, offset));
    }

    [[nodiscard]] std::string_view cut(text::Span span) const {
        return bytes.substr(span.begin, length(span));
    }

    [[nodiscard]] bool has_break(text::Span span) const {
        return cut(span).find('\n') != std::string_view::npos;
    }

    /// The first byte of the line of `offset` that is no white space and no list marker.
    [[nodiscard]] std::size_t first_of_line(std::size_t offset) const {
        std::size_t first = line_start_before(bytes, offset);
        while (is_blank(byte(first)) || (byte(first) == '-' && is_blank(byte(first + 1))))
            ++first;
        return first;
    }
};

} // namespace credsmith::syntax
