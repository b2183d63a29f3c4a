// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/markdown_file.h"

#include "credsmith/surface/nodes.h"
#include "credsmith/surface/open_fences.h"
#include "credsmith/syntax/front_matter.h"
#include "credsmith/syntax/markdown_text.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_reader.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace credsmith::surface {
namespace {

constexpr diagnostic::Message<> open_front_matter{"the front matter is never closed"};
constexpr std::string_view front_matter_mark = "---";

void report_unclosed(std::string_view bytes, text::Span yaml, diagnostic::Reporter& reporter) {
    const std::size_t mark = bytes.substr(0, yaml.begin).rfind(front_matter_mark);
    const auto begin = static_cast<text::ByteOffset>(mark);
    const auto end = static_cast<text::ByteOffset>(mark + front_matter_mark.size());
    reporter
        .report(syntax::kinds::unclosed_front_matter, {yaml.source, begin, end}, open_front_matter)
        .help("end it with a line `---` before the text");
}

} // namespace

syntax::Tree read_markdown_file(text::SourceId source, const Context& context,
                                BodyReader read_body) {
    const auto parts = syntax::find_front_matter(source, context.bytes);
    if (parts && !parts->closed) report_unclosed(context.bytes, parts->yaml, context.reporter);
    if (!parts || (!parts->closed && text::length(parts->body) == 0)) return {{}, {}, {"*"}};
    syntax::Tree tree = syntax::read_yaml(context.bytes, parts->yaml, context.reporter);
    if (tree.root.is_null()) tree.root = make_mapping(parts->yaml);
    std::ranges::move(tree.comments, std::back_inserter(context.comments));
    Passage body = read_passage(
        close_open_fences(syntax::map_lines(context.bytes, parts->body), context), context);
    read_body(tree, body, context);
    tree.comments = std::move(context.comments);
    std::ranges::sort(tree.comments, {},
                      [](const syntax::Comment& comment) { return comment.span.begin; });
    return tree;
}

} // namespace credsmith::surface
