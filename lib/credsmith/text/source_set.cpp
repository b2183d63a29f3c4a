// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/source_set.h"

#include "credsmith/base/assert.h"

#include <utility>

namespace credsmith::text {

SourceId SourceSet::add(std::string path, std::string bytes) {
    sources_.push_back({std::move(path), std::move(bytes)});
    return static_cast<SourceId>(sources_.size() - 1);
}

const Source& SourceSet::at(SourceId id) const {
    const auto index = static_cast<std::size_t>(id);
    CREDSMITH_ASSERT(index < sources_.size());
    return sources_[index];
}

std::string_view SourceSet::cut(const Span& span) const {
    const std::string_view bytes = at(span.source).bytes;
    CREDSMITH_ASSERT(span.begin <= span.end && span.end <= bytes.size());
    return bytes.substr(span.begin, span.end - span.begin);
}

} // namespace credsmith::text
