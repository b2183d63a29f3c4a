// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Values that know where their author wrote them.
#pragma once

#include "credsmith/text/mapped_text.h"
#include "credsmith/text/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace credsmith::model {

/// Whether a value stands in the file, comes from a default of the manifest, or follows from other
/// values.
enum class Origin : std::uint8_t { written, defaulted, derived };

/// A value that is not text. A defaulted or derived one carries the span of its cause.
template <class T>
struct Located {
    T value{};
    text::Span span;
    Origin origin = Origin::written;
};

/// A line of plain text, with the way from each of its bytes to the file.
struct Text {
    std::string value;
    text::Span span;
    Origin origin = Origin::written;
    text::OffsetMap map; ///< empty for derived texts

    [[nodiscard]] bool empty() const { return value.empty(); }
};

/// Where the bytes [begin, end) of a text stand in the file.
[[nodiscard]] inline text::Span span_inside(const Text& text, std::size_t begin, std::size_t end) {
    return text.map.piece_count() == 0 ? text.span : text.map.to_source(begin, end);
}

/// A text that follows from something else; `cause` is what it follows from.
[[nodiscard]] inline Text derived_text(std::string value, text::Span cause) {
    return {std::move(value), cause, Origin::derived, {}};
}

template <class T>
using Maybe = std::optional<Located<T>>;
using MaybeText = std::optional<Text>;
using Texts = std::vector<Text>;

/// One entry of a mapping whose keys the author chooses.
template <class T>
struct Keyed {
    Text key;
    T value;
};
template <class T>
using Map = std::vector<Keyed<T>>;

} // namespace credsmith::model
