// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Times the search for texts that are nearly the same (check/near_texts.h) over made-up statements:
// 1,000, 10,000 and 100,000 by default, or as many as the arguments say. Of "natural" statements
// each word is drawn from 5,000, few often and many seldom, and every fiftieth is a copy of an
// earlier one with one word changed; "alike" ones have a vocabulary of 40 words and one beginning,
// as if all came from one form. What was found is shown with the processor time.
#include "credsmith/check/near_texts.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace credsmith;
using Words = std::vector<std::string>;

constexpr std::size_t words_in_statement = 24;

class Writer {
public:
    explicit Writer(std::size_t vocabulary) : vocabulary_(vocabulary) {}

    std::vector<Words> write(std::size_t count, std::size_t copied_every) {
        std::vector<Words> statements;
        for (std::size_t i = 0; i < count; ++i)
            statements.push_back(i % copied_every == copied_every - 1
                                     ? changed(statements[random_() % i])
                                     : fresh());
        return statements;
    }

private:
    /// Zipf's law, nearly: the word of rank r comes up as often as 1/r.
    std::string word() {
        constexpr double steps = 4294967296.0;
        const double rank =
            std::pow(static_cast<double>(vocabulary_), static_cast<double>(random_()) / steps);
        return "w" + std::to_string(static_cast<std::size_t>(rank));
    }

    Words fresh() {
        Words words{"the", "educator"};
        while (words.size() < words_in_statement)
            words.push_back(word());
        return words;
    }

    Words changed(Words words) {
        words[words.size() / 2] = "other";
        return words;
    }

    std::size_t vocabulary_;
    std::mt19937 random_{1};
};

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

void measure(const char* what, std::size_t count, std::size_t vocabulary) {
    std::vector<std::string> statements;
    for (const Words& words : Writer(vocabulary).write(count, 50))
        statements.push_back(joined(words));
    repository::Repository repository;
    repository.credentials.resize(count);
    std::vector<check::ComparedText> texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.push_back({{statements[i]}, "en", i, "", {}});
    const std::clock_t start = std::clock();
    const std::size_t found = check::near_texts(texts, repository).size();
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("| %-7s | %6zu | %7.3f | %6.2f | %5zu |\n", what, count, seconds,
                seconds * 1e6 / static_cast<double>(count), found);
}

} // namespace

int main(int count, char** arguments) {
    std::vector<std::size_t> sizes;
    for (int i = 1; i < count; ++i)
        sizes.push_back(std::strtoul(arguments[i], nullptr, 10));
    if (sizes.empty()) sizes = {1'000, 10'000, 100'000};
    std::puts("| statements | number | CPU s | microseconds each | found |\n|---|---|---|---|---|");
    for (const std::size_t size : sizes)
        measure("natural", size, 5'000);
    for (const std::size_t size : sizes)
        measure("alike", size, 40);
}
