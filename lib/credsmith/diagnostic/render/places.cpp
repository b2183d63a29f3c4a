// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/places.h"

#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <fmt/format.h>

namespace credsmith::diagnostic {

const text::LineMap& Places::lines(text::SourceId id) {
    const auto index = static_cast<std::size_t>(id);
    CREDSMITH_ASSERT(index < lines_.size());
    std::optional<text::LineMap>& lines = lines_[index];
    if (!lines) lines.emplace(sources_.at(id).bytes);
    return *lines;
}

text::Position Places::start(const text::Span& span) {
    return lines(span.source).position(span.begin);
}

text::Position Places::end(const text::Span& span) {
    return lines(span.source).position(span.end);
}

std::string Places::path(text::SourceId id) const {
    return path_prefix_ + source(id).path;
}

std::string Places::location(const text::Span& span) {
    const text::Position position = start(span);
    return fmt::format("{}:{}:{}", printable(path(span.source)), position.line, position.column);
}

} // namespace credsmith::diagnostic
