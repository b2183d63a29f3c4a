// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A character in a text that nobody sees and that parts a word for machines.
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>
#include <string>

namespace credsmith::check::structure {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> hidden{"`{}` holds {} that nobody sees"};

struct Invisible {
    std::string_view bytes;
    std::string_view name;
};

constexpr auto invisible_characters = std::to_array<Invisible>({
    {"\u00AD", "a soft hyphen"},
    {"\u180E", "a vowel separator"},
    {"\u200B", "a zero-width space"},
    {"\u200C", "a zero-width non-joiner"},
    {"\u200D", "a zero-width joiner"},
    {"\u2060", "a word joiner"},
});

/// Beyond both ends of the text, too: the offset before the first is greater than all.
bool is_ascii(std::string_view text, std::size_t offset) {
    return offset >= text.size() || static_cast<unsigned char>(text[offset]) < 0x80;
}

/// The character at `offset`, unless it is at home among its neighbours: scripts beside the Latin
/// one, and emoji, need some of them.
const Invisible* invisible_at(std::string_view text, std::size_t offset) {
    const auto found = std::ranges::find_if(invisible_characters, [&](const Invisible& each) {
        return text.substr(offset).starts_with(each.bytes);
    });
    if (found == invisible_characters.end()) return nullptr;
    const bool is_among_latin =
        is_ascii(text, offset - 1) && is_ascii(text, offset + found->bytes.size());
    return is_among_latin ? found : nullptr;
}

/// The word around `offset`, from blank to blank.
syntax::Range word_around(std::string_view text, std::size_t offset) {
    const std::size_t before = text.find_last_of(" \n", offset);
    return {before == std::string_view::npos ? 0 : before + 1,
            std::min(text.find_first_of(" \n", offset), text.size())};
}

/// The word without what nobody sees in it.
std::string seen(std::string_view word) {
    std::string clean;
    for (std::size_t i = 0; i < word.size();) {
        const Invisible* found = invisible_at(word, i);
        if (found == nullptr) clean += word[i];
        i += found == nullptr ? 1 : found->bytes.size();
    }
    return clean;
}

/// Once a word, however often it happens there.
void check(const Subject<AuthorText>& subject, const Reporter& report) {
    const std::string_view text = subject.item.text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const Invisible* found = is_ascii(text, i) ? nullptr : invisible_at(text, i);
        if (found == nullptr) continue;
        const syntax::Range word = word_around(text, i);
        const std::string clean = seen(text.substr(word.begin, word.end - word.begin));
        const text::Span place = subject.item.span(word.begin, word.end);
        report(place, hidden, clean, found->name)
            .help("type the word again; it came along when the text was pasted")
            .fix({"write `" + clean + "`",
                  diagnostic::Safety::safe,
                  {diagnostic::ReplaceText{place, clean}}});
        i = word.end;
    }
}

} // namespace

extern constinit const Rule invisible_character{
    .kind = {.slug = "structure/invisible-character",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "texts hold no characters that nobody sees",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::structure
