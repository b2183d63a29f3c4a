// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/model/rich_text.h"

#include "credsmith/syntax/markdown_reader.h"
#include "credsmith/syntax/markdown_text.h"

namespace credsmith::model {

RichText read_rich_text(const text::MappedText& written, text::Span span) {
    RichText text{syntax::normalize_markdown(written), span, false, {}};
    if (syntax::is_within_limits(text.markdown.text))
        text.facts = syntax::read_markdown(text.markdown.text);
    // A repository keeps hundreds of these for each credential.
    text.facts.prose.shrink_to_fit();
    text.markdown.text.shrink_to_fit();
    return text;
}

} // namespace credsmith::model
