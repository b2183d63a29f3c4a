// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/resolve_change.h"

#include "credsmith/base/overloaded.h"
#include "credsmith/rewrite/markdown_items.h"
#include "credsmith/rewrite/yaml_items.h"

#include <algorithm>

namespace credsmith::rewrite {
namespace {

using diagnostic::RemoveItem;
using diagnostic::ReplaceText;
using diagnostic::SetAttribute;

} // namespace

ChangeResolver::ChangeResolver(const Source& source) : source_(source), body_(read_body(source)) {}

Edits ChangeResolver::resolve(const diagnostic::Change& change) const {
    return std::visit(base::Overloaded{
                          [](const ReplaceText& text) -> Edits {
                              return std::vector<text::Edit>{{text.span, text.replacement}};
                          },
                          [this](const RemoveItem& gone) { return remove(gone.item); },
                          [this](const SetAttribute& property) {
                              return is_in_yaml(property.item) ? set_in_yaml(source_, property)
                                                               : set_in_markdown(body_, property);
                          },
                      },
                      change);
}

bool ChangeResolver::is_in_yaml(const text::Span& place) const {
    return source_.form == Form::yaml || contains(yaml_of(source_), place) ||
           is_in_fields_block(body_, place);
}

bool ChangeResolver::loses_a_comment(const std::vector<text::Edit>& edits) const {
    return std::ranges::any_of(edits, [this](const text::Edit& edit) {
        return std::ranges::any_of(source_.tree.comments, [&](const syntax::Comment& comment) {
            return comment.span.begin < edit.span.end && edit.span.begin < comment.span.end;
        });
    });
}

Edits ChangeResolver::remove(const text::Span& item) const {
    Edits edits = is_in_yaml(item) ? remove_yaml_item(source_, item)
                                   : remove_markdown_item(source_, body_, item);
    if (edits && loses_a_comment(*edits)) return std::nullopt;
    return edits;
}

} // namespace credsmith::rewrite
