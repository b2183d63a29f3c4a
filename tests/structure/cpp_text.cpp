// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "structure/cpp_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace credsmith::structure {
namespace {

bool is_word_character(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t end_of(std::string_view text, std::string_view mark, std::size_t from) {
    const std::size_t found = text.find(mark, from);
    return found == std::string_view::npos ? text.size() : found + mark.size();
}

std::size_t end_of_raw_literal(std::string_view text, std::size_t quote) {
    const std::size_t open = std::min(text.find('(', quote), text.size());
    const std::string close = ")" + std::string(text.substr(quote + 1, open - quote - 1)) + "\"";
    return end_of(text, close, open);
}

/// Where the literal that begins with the quote at `begin` ends.
std::size_t end_of_literal(std::string_view text, std::size_t begin) {
    const char quote = text[begin];
    if (quote == '"' && begin > 0 && text[begin - 1] == 'R') return end_of_raw_literal(text, begin);
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote || text[i] == '\n')
            return i + 1;
    }
    return text.size();
}

bool begins_literal(std::string_view text, std::size_t offset) {
    if (text[offset] == '"') return true;
    // In 1'000'000 the mark parts digits.
    return text[offset] == '\'' && (offset == 0 || !is_word_character(text[offset - 1]));
}

void blank(std::string& text, std::size_t begin, std::size_t end) {
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(begin),
        text.begin() + static_cast<std::ptrdiff_t>(std::min(end, text.size())),
        [](char c) { return c != '\n'; }, ' ');
}

struct Stretch {
    std::size_t begin;
    std::size_t end;
};

std::vector<Stretch> find_comments(std::string_view text) {
    std::vector<Stretch> comments;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view pair = text.substr(i, 2);
        if (pair == "//" || pair == "/*") {
            const std::size_t end = pair == "//" ? std::min(text.find('\n', i), text.size())
                                                 : end_of(text, "*/", i + 2);
            comments.push_back({i, end});
            i = end;
        } else {
            i = begins_literal(text, i) ? end_of_literal(text, i) : i + 1;
        }
    }
    return comments;
}

} // namespace

std::string code_of(std::string_view text) {
    std::string code(text);
    for (const Stretch& comment : find_comments(text))
        blank(code, comment.begin, comment.end);
    return code;
}

std::string comments_of(std::string_view text) {
    std::string comments(text);
    std::size_t done = 0;
    for (const Stretch& comment : find_comments(text)) {
        blank(comments, done, comment.begin);
        done = comment.end;
    }
    blank(comments, done, text.size());
    return comments;
}

std::vector<Include> includes_of(std::string_view text) {
    constexpr std::string_view directive = "#include ";
    const std::string code = code_of(text);
    std::vector<Include> includes;
    std::size_t number = 0;
    for (const std::string_view line : lines_of(code)) {
        ++number;
        if (!line.starts_with(directive) || line.size() < directive.size() + 2) continue;
        const std::string_view header = line.substr(directive.size());
        const bool is_quoted = header.front() == '"';
        const std::size_t end = header.find(is_quoted ? '"' : '>', 1);
        includes.push_back({std::string(header.substr(1, end - 1)), number, is_quoted});
    }
    return includes;
}

std::vector<std::size_t> find_words(std::string_view text, std::string_view words) {
    std::vector<std::size_t> found;
    for (std::size_t i = text.find(words); i != std::string_view::npos; i = text.find(words, i + 1))
        if (i == 0 || !is_word_character(text[i - 1]) || !is_word_character(words.front()))
            found.push_back(i);
    return found;
}

std::size_t line_of(std::string_view text, std::size_t offset) {
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, offset), '\n'));
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string problem_at(std::string_view path, std::size_t line, std::string_view problem) {
    return fmt::format("{}:{}: {}", path, line, problem);
}

} // namespace credsmith::structure
