// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A table with a column that has no heading.
#include "credsmith/check/rule.h"
#include "credsmith/check/table_headers.h"

namespace credsmith::check::access {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> headless{"a column of this table has no heading"};
constexpr Message<> without_header{"this table has no headings"};

void check(const Subject<model::RichText>& subject, const Reporter& report) {
    const model::RichText& text = subject.item;
    for (const TableHeader& header : table_headers(text.markdown.text)) {
        const text::Span span = model::span_inside(text, header.line);
        if (header.named_columns == 0)
            report(span, without_header).help("say in its first row what stands in each column");
        else if (header.has_gap)
            report(span, headless).help("give every column behind the first a heading");
    }
}

} // namespace

extern constinit const Rule empty_header_cell{
    .kind = {.slug = "access/empty-header-cell",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "every column of a table has a heading",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::access
