// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a change means in the file at hand: bytes in the place of bytes.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/rewrite/markdown_body.h"
#include "credsmith/rewrite/source.h"
#include "credsmith/text/edit.h"

#include <optional>
#include <vector>

namespace credsmith::rewrite {

/// Resolves the changes to one source.
class ChangeResolver {
public:
    /// What `source` refers to must outlive the resolver.
    explicit ChangeResolver(const Source& source);

    /// The edits that carry out `change`. Nothing where a person has to do it: a comment would be
    /// lost, or there is no place for a property.
    [[nodiscard]] std::optional<std::vector<text::Edit>>
    resolve(const diagnostic::Change& change) const;

private:
    [[nodiscard]] bool is_in_yaml(const text::Span& place) const;
    [[nodiscard]] bool loses_a_comment(const std::vector<text::Edit>& edits) const;
    [[nodiscard]] std::optional<std::vector<text::Edit>> remove(const text::Span& item) const;

    Source source_;
    MarkdownBody body_;
};

} // namespace credsmith::rewrite
