// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/near_texts.h"

#include "credsmith/base/near_sets.h"
#include "credsmith/base/unicode.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace credsmith::check {
namespace {

using base::Members;
using Words = std::vector<std::string_view>;

constexpr std::size_t fewest_shingles = 15; ///< eight words: shorter texts are alike by chance
constexpr std::size_t longest_difference = 3;
constexpr std::string_view nearly = "nearly the same words";

/// Words, or characters where words do not stand apart.
Words words_in(std::string_view words, bool are_apart) {
    Words found;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t length = are_apart ? std::min(words.find(' ', at), words.size()) - at
                                             : base::decode_at(words, at).length;
        found.push_back(words.substr(at, length));
        at += length + (are_apart ? 1 : 0);
    }
    return found;
}

/// FNV-1a, folded: the same on every machine.
class Hash {
public:
    void add(std::string_view bytes) {
        for (const char byte : bytes)
            add(static_cast<unsigned char>(byte));
        add(static_cast<unsigned char>('\0')); // "ab c" is not "a bc"
    }

    [[nodiscard]] std::uint32_t value() const {
        return static_cast<std::uint32_t>(value_ ^ (value_ >> 32U));
    }

private:
    void add(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }

    std::uint64_t value_ = 0xCBF29CE484222325U;
};

void add_runs(const Words& words, std::size_t length, std::string_view language,
              Members& shingles) {
    for (std::size_t i = 0; i + length <= words.size(); ++i) {
        Hash hash;
        hash.add(language);
        for (std::size_t j = i; j < i + length; ++j)
            hash.add(words[j]);
        shingles.push_back(hash.value());
    }
}

/// Words and pairs of them: pairs alone would make too much of one changed word in a sentence.
void add_shingles(std::string_view text, std::string_view language, Members& shingles) {
    const bool are_apart = can_count_words(language);
    const std::string plain = plain_words(text);
    const Words words = words_in(plain, are_apart);
    if (!are_apart) return add_runs(words, 3, language, shingles);
    add_runs(words, 1, language, shingles);
    add_runs(words, 2, language, shingles);
}

Members shingles_of(const ComparedText& text) {
    const std::string language = base::fold_case(text.language.substr(0, text.language.find('-')));
    Members shingles;
    for (const std::string_view piece : text.pieces)
        add_shingles(piece, language, shingles);
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    if (shingles.size() < fewest_shingles) shingles.clear();
    return shingles;
}

/// Empties all but the first of those that are the same.
void clear_repeated(std::vector<Members>& sets) {
    std::vector<std::size_t> order(sets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) -> const Members& { return sets[i]; });
    std::vector<std::size_t> repeated;
    for (std::size_t i = 1; i < order.size(); ++i)
        if (sets[order[i - 1]] == sets[order[i]]) repeated.push_back(order[i]);
    for (const std::size_t index : repeated)
        sets[index].clear();
}

/// The stacks of which a credential is a part, by credential.
std::vector<std::vector<std::size_t>> stacks_of(const repository::Repository& repository) {
    std::vector<std::vector<std::size_t>> stacks(repository.credentials.size());
    for (std::size_t i = 0; i < repository.stacks.size(); ++i)
        model::for_each<model::Link<model::Credential>>(
            repository.stacks[i], [&](const model::Link<model::Credential>& link) {
                if (link.target) stacks[*link.target].push_back(i);
            });
    return stacks;
}

/// Which texts may be alike on purpose.
class Kinship {
public:
    explicit Kinship(const repository::Repository& repository) : stacks_(stacks_of(repository)) {}

    [[nodiscard]] bool are_kin(const ComparedText& one, const ComparedText& other) const {
        if (!one.credential || !other.credential) return one.credential == other.credential;
        if (*one.credential == *other.credential) return true;
        const std::vector<std::size_t>& stacks = stacks_[*other.credential];
        return std::ranges::any_of(stacks_[*one.credential], [&](std::size_t stack) {
            return std::ranges::find(stacks, stack) != stacks.end();
        });
    }

private:
    std::vector<std::vector<std::size_t>> stacks_;
};

std::string_view value_of(const model::MaybeText& text) {
    return text ? std::string_view{text->value} : std::string_view{};
}

std::string joined(const Words& words, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i)
        text.append(text.empty() ? "" : " ").append(words[i]);
    return text;
}

std::string plain_words_of(const ComparedText& text) {
    std::string words;
    for (const std::string_view piece : text.pieces)
        words.append(words.empty() ? "" : " ").append(plain_words(piece));
    return words;
}

std::size_t count_same_at_end(const Words& here, const Words& there, std::size_t begin) {
    std::size_t count = 0;
    while (begin + count < std::min(here.size(), there.size()) &&
           here[here.size() - 1 - count] == there[there.size() - 1 - count])
        ++count;
    return count;
}

/// What stands there for what stands here, if it is one short run of words.
std::string difference_between(const Words& here, const Words& there) {
    const auto begin =
        static_cast<std::size_t>(std::ranges::mismatch(here, there).in1 - here.begin());
    const std::size_t same_at_end = count_same_at_end(here, there, begin);
    const std::size_t longest = std::max(here.size(), there.size()) - same_at_end - begin;
    if (longest == 0 || longest > longest_difference) return std::string(nearly);
    const std::string ours = joined(here, begin, here.size() - same_at_end);
    const std::string theirs = joined(there, begin, there.size() - same_at_end);
    if (ours.empty()) return "the same words, and `" + theirs + "`";
    if (theirs.empty()) return "the same words, without `" + ours + "`";
    return "the same words, with `" + theirs + "` for `" + ours + "`";
}

} // namespace

bool is_current(const model::Credential& credential) {
    const bool is_retired = credential.status && credential.status->value == model::Status::retired;
    return !is_retired && !credential.replaced_by && credential.replaces.empty();
}

ComparedText in_credential(const repository::Repository& repository, std::size_t index,
                           std::vector<std::string_view> pieces, text::Span span) {
    const model::Credential& credential = repository.credentials[index];
    return {std::move(pieces), value_of(credential.language), index,
            credential.id ? value_of(credential.id) : std::string_view{credential.path}, span};
}

std::string NearTexts::difference() const {
    if (!can_count_words(text->language)) return std::string(nearly);
    const std::string here = plain_words_of(*text);
    const std::string there = plain_words_of(*earlier);
    return difference_between(words_in(here, true), words_in(there, true));
}

std::vector<NearTexts> near_texts(const std::vector<ComparedText>& texts,
                                  const repository::Repository& repository) {
    std::vector<Members> shingles(texts.size());
    std::ranges::transform(texts, shingles.begin(), shingles_of);
    clear_repeated(shingles);
    const base::NearSets index(shingles);
    const Kinship kinship(repository);
    std::vector<NearTexts> found;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::vector<std::size_t> earlier = index.before(i);
        const auto stranger = std::ranges::find_if(
            earlier, [&](std::size_t other) { return !kinship.are_kin(texts[i], texts[other]); });
        if (stranger != earlier.end()) found.push_back({&texts[i], &texts[*stranger]});
    }
    return found;
}

} // namespace credsmith::check
