// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/notes.h"

#include "credsmith/emit/shared/markdown_writer.h"
#include "credsmith/emit/shared/text_of.h"
#include "credsmith/syntax/markdown_reader.h"

#include <algorithm>

namespace credsmith::emit {
namespace {

void add(std::string& line, std::string_view separator, std::string_view text) {
    if (text.empty()) return;
    if (!line.empty()) line += separator;
    line += text;
}

std::string name_of(const model::Author& author) {
    if (author.literal) return escape_markdown(author.literal->value);
    std::string name = escape_markdown(text_of(author.family));
    add(name, ", ", escape_markdown(text_of(author.given)));
    return name;
}

/// What is known of a work, in the order of a list of references.
std::string line_of(const model::Reference& work) {
    if (work.text) return work.text->value;
    std::string line;
    for (const model::Author& author : work.authors)
        add(line, "; ", name_of(author));
    add(line, "; ", escape_markdown(text_of(work.organization)));
    if (work.year) add(line, " ", '(' + escape_markdown(work.year->value) + ')');
    for (const model::MaybeText* field :
         {&work.title, &work.container, &work.pages, &work.publisher})
        add(line, ". ", escape_markdown(text_of(*field)));
    if (work.url) add(line, ". ", '<' + work.url->value + '>');
    return line;
}

/// From the opening to behind the closing bracket: no other brackets stand between.
syntax::Range brackets_around(std::string_view markdown, syntax::Range key) {
    return {markdown.rfind('[', key.begin), markdown.find(']', key.end) + 1};
}

} // namespace

std::string Notes::number_of(std::string_view key) {
    const auto is_work = [&](const model::Reference& work) { return text_of(work.key) == key; };
    const auto work = std::ranges::find_if(works_, is_work);
    if (work == works_.end()) return std::string(key);
    const auto known = std::ranges::find(cited_, &*work);
    if (known == cited_.end()) cited_.push_back(&*work);
    return std::to_string(std::ranges::find(cited_, &*work) - cited_.begin() + 1);
}

std::string Notes::number(std::string_view markdown) {
    const syntax::MarkdownFacts facts = syntax::read_markdown(markdown);
    std::string result;
    std::size_t at = 0;
    std::string group;
    syntax::Range brackets;
    const auto close_group = [&] {
        if (group.empty()) return;
        result += markdown.substr(at, brackets.begin - at);
        result += "\\[" + group + "\\]";
        at = brackets.end;
        group.clear();
    };
    for (const syntax::Citation& citation : facts.citations) {
        const syntax::Range around = brackets_around(markdown, citation.range);
        if (!(around == brackets)) close_group();
        brackets = around;
        std::string work = citation.prefix;
        add(work, " ", number_of(citation.key));
        add(work, ", ", citation.locator);
        add(group, "; ", work);
    }
    close_group();
    return result += markdown.substr(at);
}

std::vector<std::string> Notes::lines() const {
    std::vector<std::string> lines;
    for (const model::Reference* work : cited_)
        lines.push_back(line_of(*work));
    return lines;
}

} // namespace credsmith::emit
