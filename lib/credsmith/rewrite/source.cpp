// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/source.h"

#include "credsmith/base/assert.h"
#include "credsmith/syntax/front_matter.h"

namespace credsmith::rewrite {
namespace {

text::Span all_of(const Source& source) {
    return {source.id, 0, static_cast<text::ByteOffset>(source.bytes.size())};
}

syntax::FrontMatter parts_of(const Source& source) {
    const auto parts = syntax::find_front_matter(source.id, source.bytes);
    CREDSMITH_ASSERT(parts && parts->closed); // or it could not have been read
    return *parts;
}

} // namespace

text::Span yaml_of(const Source& source) {
    return source.form == Form::yaml ? all_of(source) : parts_of(source).yaml;
}

text::Span body_of(const Source& source) {
    if (source.form == Form::markdown) return parts_of(source).body;
    const text::Span all = all_of(source);
    return {all.source, all.end, all.end};
}

} // namespace credsmith::rewrite
