// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/phrases.h"

namespace credsmith::check {
namespace {

bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80;
}

void find_within(std::string_view text, syntax::Range run, const WordList& list,
                 std::vector<syntax::Range>& found) {
    for (std::size_t i = run.begin; i < run.end; ++i) {
        const bool starts_word = is_word_byte(text[i]) && (i == 0 || !is_word_byte(text[i - 1]));
        if (!starts_word) continue;
        const auto end = list.match(text, i);
        if (!end || *end > run.end) continue;
        found.push_back({i, *end});
        i = *end - 1;
    }
}

} // namespace

std::vector<syntax::Range> phrases_in(const AuthorText& text, const WordList& list) {
    std::vector<syntax::Range> found;
    if (text.rich == nullptr) {
        find_within(text.text, {0, text.text.size()}, list, found);
        return found;
    }
    for (const syntax::Prose& run : text.rich->facts.prose)
        find_within(text.text, run.range, list, found);
    return found;
}

} // namespace credsmith::check
