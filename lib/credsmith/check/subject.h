// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a rule is given: one thing to look at, and what it needs to judge it. The number of members
// has a budget (tests/structure): a rule that wants more asks the repository.
#pragma once

#include "credsmith/check/options.h"
#include "credsmith/model/vocabulary.h"
#include "credsmith/repository/repository.h"

#include <string_view>

namespace credsmith::check {

template <class T>
struct Subject {
    const T& item;
    const model::Credential* credential; ///< that the item belongs to; nullptr in stacks, in what
                                         ///< is shared, and for the repository
    model::Status status;                ///< of the credential or stack; draft if none is written
    std::string_view language;           ///< of the texts, a language tag
    const RuleOptions& options;
    const repository::Repository& repository;
};

/// A text that an author wrote, plain or Markdown, for rules about words.
struct AuthorText {
    std::string_view text;    ///< normalised Markdown, or plain text
    const model::Text* plain; ///< one of the two is not nullptr
    const model::RichText* rich;

    /// Where the bytes [begin, end) of `text` stand in the file.
    [[nodiscard]] text::Span span(std::size_t begin, std::size_t end) const {
        return plain != nullptr ? model::span_inside(*plain, begin, end)
                                : model::span_inside(*rich, syntax::Range{begin, end});
    }
};

/// An address that an author linked to, in Markdown or as a field of its own.
struct Link {
    std::string_view destination; ///< as it is followed
    AuthorText text;              ///< that it stands in
    syntax::Range range;          ///< where in that text; empty if it is defined elsewhere

    /// As it is written, before escapes are taken out.
    [[nodiscard]] std::string_view written() const {
        return text.text.substr(range.begin, range.end - range.begin);
    }
};

/// A picture that people will see: in Markdown, or named by a badge or a logo.
struct Picture {
    std::string_view alt; ///< what it shows, for those who cannot see it
    text::Span span;      ///< of the picture in Markdown, else of its file's name
};

} // namespace credsmith::check
