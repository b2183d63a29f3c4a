// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/section_names.h"

#include "credsmith/base/suggest.h"
#include "credsmith/base/synonyms.h"
#include "credsmith/base/unicode.h"

#include <algorithm>
#include <array>
#include <span>

namespace credsmith::surface {
namespace {

using syntax::Range;

/// A word of a heading, folded, and where it stands.
struct Word {
    std::string folded;
    Range range;
};

bool is_between(char32_t character, char32_t first, char32_t last) {
    return character >= first && character <= last;
}

// Punctuation, space and pictures. Beyond ASCII the blocks that hold nothing else; letters of all
// languages are word characters.
bool is_separator(char32_t character) {
    if (character < 0x80) {
        return !is_between(character, '0', '9') && !is_between(character, 'a', 'z') &&
               !is_between(character, 'A', 'Z');
    }
    return is_between(character, 0xA0, 0xBF) || is_between(character, 0x2000, 0x206F) ||
           is_between(character, 0x2190, 0x2BFF) || is_between(character, 0x3000, 0x303F) ||
           is_between(character, 0xFE00, 0xFE0F) || is_between(character, 0xFF01, 0xFF0F) ||
           is_between(character, 0xFF1A, 0xFF20) || is_between(character, 0x1F000, 0x1FAFF) ||
           character == 0x20E3; // the frame of a key: 1\uFE0F\u20E3
}

/// Reads a text word by word.
class WordReader {
public:
    explicit WordReader(std::string_view text) : text_(text) { skip_separators(); }

    [[nodiscard]] bool is_at_end() const { return at_ == text_.size(); }

    Word next() {
        const std::size_t begin = at_;
        while (!is_at_end() && !is_separator(base::decode_at(text_, at_).value))
            at_ += base::decode_at(text_, at_).length;
        const Range range{begin, at_};
        skip_separators();
        return {base::fold_case(text_.substr(range.begin, range.end - range.begin)), range};
    }

    /// Whether the next word is `folded`; reads it if it may be. Nearly all names of a vocabulary
    /// differ from a heading in their first letter.
    bool next_is(std::string_view folded) {
        if (is_at_end()) return false;
        if (!folded.empty() && starts_otherwise(text_[at_], folded.front())) return false;
        return next().folded == folded;
    }

private:
    static bool starts_otherwise(char byte, char folded) {
        const auto is_ascii = [](char each) { return static_cast<unsigned char>(each) < 0x80; };
        const bool is_capital = byte >= 'A' && byte <= 'Z';
        return is_ascii(byte) && is_ascii(folded) &&
               (is_capital ? static_cast<char>(byte - 'A' + 'a') : byte) != folded;
    }

    void skip_separators() {
        while (!is_at_end()) {
            const base::DecodedCharacter character = base::decode_at(text_, at_);
            if (!is_separator(character.value)) return;
            at_ += character.length;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    for (WordReader reader(text); !reader.is_at_end();)
        words.push_back(reader.next());
    return words;
}

bool is_number(const Word& word) {
    return word.folded.find_first_not_of("0123456789") == std::string::npos;
}

using Words = std::span<const Word>;

// The value of `iv`; 0 if `word` is no Roman number up to 39, which is more sections than anybody
// counts.
int roman_value(std::string_view word) {
    constexpr auto ones = std::to_array<std::string_view>(
        {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"});
    int tens = 0;
    while (word.starts_with('x')) {
        word.remove_prefix(1);
        ++tens;
    }
    const auto found = std::ranges::find(ones, word);
    if (tens > 3 || found == ones.end()) return 0;
    return 10 * tens + static_cast<int>(found - ones.begin());
}

// A word that may number a heading: digits, a Roman number or a single letter, with a mark behind
// it that parts it from the heading: `III.`, `b)`.
bool is_numbering(std::string_view heading, const Word& word) {
    if (is_number(word)) return true;
    const std::size_t end = word.range.end;
    const bool has_mark = end < heading.size() &&
                          std::string_view(".):").find(heading[end]) != std::string_view::npos;
    return has_mark && (word.folded.size() == 1 || roman_value(word.folded) != 0);
}

Words without_numbering(std::string_view heading, Words words) {
    while (words.size() > 1 && is_numbering(heading, words.front()))
        words = words.subspan(1);
    return words;
}

/// The words of a heading that say what it is: without numbering, and `Part II` as `Part 2`.
struct HeadingWords {
    HeadingWords(const Vocabulary& vocabulary, std::string_view heading);

    std::vector<Word> all;
    Words words; ///< of `all`
};

bool is_name(Words words, std::string_view name) {
    WordReader reader(name);
    return std::ranges::all_of(words,
                               [&](const Word& word) { return reader.next_is(word.folded); }) &&
           reader.is_at_end();
}

const SectionNames* find_section(const Vocabulary& vocabulary, Words words) {
    for (const SectionNames& section : vocabulary.sections)
        if (std::ranges::any_of(section.names,
                                [&](const std::string& name) { return is_name(words, name); }))
            return &section;
    return nullptr;
}

// Whether a name of the vocabulary is `word` with a number, as "Part 2" is.
bool is_part_word(const Vocabulary& vocabulary, std::string_view word) {
    const auto is_part_name = [&](const std::string& name) {
        WordReader reader(name);
        return reader.next_is(word) && !reader.is_at_end() && is_number(reader.next()) &&
               reader.is_at_end();
    };
    return std::ranges::any_of(vocabulary.sections, [&](const SectionNames& section) {
        return std::ranges::any_of(section.names, is_part_name);
    });
}

// Whether `words` starts like "Part 2", or "Part Two" where that is a name, in a language in which
// the vocabulary calls a section so.
bool starts_with_part(const Vocabulary& vocabulary, Words words) {
    if (words.size() < 2 || !is_part_word(vocabulary, words[0].folded)) return false;
    return is_number(words[1]) || find_section(vocabulary, words.first(2)) != nullptr;
}

HeadingWords::HeadingWords(const Vocabulary& vocabulary, std::string_view heading)
    : all(words_of(heading)), words(without_numbering(heading, all)) {
    if (words.size() < 2 || !is_part_word(vocabulary, words[0].folded)) return;
    Word& number = all[all.size() - words.size() + 1];
    if (const int value = roman_value(number.folded); value != 0)
        number.folded = std::to_string(value);
}

std::string folded(std::string_view text) {
    std::string joined;
    for (const Word& word : words_of(text)) {
        if (!joined.empty()) joined += ' ';
        joined += word.folded;
    }
    return joined;
}

/// The words of a heading that name its section: without numbering, and without "Part 2" before
/// other words.
Words naming_words(const Vocabulary& vocabulary, const HeadingWords& heading) {
    const Words words = heading.words;
    return starts_with_part(vocabulary, words) && words.size() > 2 ? words.subspan(2) : words;
}

std::optional<NearSection> section_spelt_like(const Vocabulary& vocabulary,
                                              const std::string& words) {
    std::vector<std::string> candidates;
    for (const SectionNames& section : vocabulary.sections)
        for (const std::string& name : section.names)
            candidates.push_back(folded(name));
    const std::vector<std::string> near = base::nearest(words, candidates);
    if (near.empty()) return std::nullopt;
    const auto is_nearest = [&](const std::string& name) { return folded(name) == near.front(); };
    const auto is_near = [&](const std::string& name) {
        return std::ranges::find(near, folded(name)) != near.end();
    };
    const auto section = std::ranges::find_if(vocabulary.sections, [&](const SectionNames& each) {
        return std::ranges::any_of(each.names, is_nearest);
    });
    // Of its names the first that is near: others are those of another language.
    return NearSection{&*section, *std::ranges::find_if(section->names, is_near)};
}

std::optional<NearSection> section_meant_by(const Vocabulary& vocabulary,
                                            const std::string& words) {
    for (const std::string& section : base::synonyms("section", words)) {
        const auto found = std::ranges::find(vocabulary.sections, section, &SectionNames::section);
        if (found != vocabulary.sections.end()) return NearSection{&*found, found->names.front()};
    }
    return std::nullopt;
}

} // namespace

SectionMatch match_section(const Vocabulary& vocabulary, std::string_view heading) {
    const HeadingWords read(vocabulary, heading);
    const Words words = read.words;
    if (words.empty()) return {};
    if (const SectionNames* section = find_section(vocabulary, words)) return {section, {}};
    if (!starts_with_part(vocabulary, words)) return {};
    const Words rest = words.subspan(2);
    if (const SectionNames* section = find_section(vocabulary, rest)) return {section, {}};
    const SectionNames* section = find_section(vocabulary, words.first(2));
    if (section == nullptr || rest.empty()) return {section, {}};
    // Words that are nearly a name are a slip, not a title of their own.
    if (section_spelt_like(vocabulary, folded(heading.substr(rest.front().range.begin)))) return {};
    // With the punctuation at its end: "Part 1. What happened?"
    const std::size_t end = heading.find_last_not_of(" \t\n") + 1;
    return {section, Range{rest.front().range.begin, end}};
}

std::optional<NearSection> nearest_section(const Vocabulary& vocabulary, std::string_view heading) {
    const HeadingWords read(vocabulary, heading);
    const Words words = naming_words(vocabulary, read);
    if (words.empty()) return std::nullopt;
    const std::string name = folded(heading.substr(words.front().range.begin));
    const auto meant = section_meant_by(vocabulary, name);
    return meant ? meant : section_spelt_like(vocabulary, name);
}

bool is_named(std::string_view words, const std::vector<std::string>& names) {
    const std::vector<Word> found = words_of(words);
    return !found.empty() && std::ranges::any_of(names, [&](const std::string& name) {
        return is_name(found, name);
    });
}

} // namespace credsmith::surface
