// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where in an author's files something stands: a half-open range of bytes of one source. There is
// no "unknown" span; what is derived carries the span of its cause. Lines and columns exist only in
// renderers.
#pragma once

#include "credsmith/text/source.h"

#include <algorithm>
#include <compare>

namespace credsmith::text {

struct Span {
    SourceId source{};
    ByteOffset begin = 0;
    ByteOffset end = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 looks inside the defaulted comparison
    [[nodiscard]] friend auto operator<=>(const Span&, const Span&) = default;
};

/// Number of bytes that a span covers.
[[nodiscard]] constexpr ByteOffset length(const Span& span) {
    return span.end - span.begin;
}

/// Whether `inner` lies inside `outer`, in the same source.
[[nodiscard]] constexpr bool contains(const Span& outer, const Span& inner) {
    return outer.source == inner.source && outer.begin <= inner.begin && inner.end <= outer.end;
}

/// The smallest span that covers both; they must be of the same source.
[[nodiscard]] constexpr Span join(const Span& first, const Span& second) {
    return {first.source, std::min(first.begin, second.begin), std::max(first.end, second.end)};
}

} // namespace credsmith::text
