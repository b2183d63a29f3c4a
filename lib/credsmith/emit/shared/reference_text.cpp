// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/reference_text.h"

#include <algorithm>
#include <cstddef>

namespace credsmith::emit {
namespace {

constexpr auto none = std::string_view::npos;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// `run` without what belongs to the sentence around it: stops, quotes, brackets that it did not
/// open. DOIs may hold brackets, as in `10.1016/S0022-4596(03)00001-2`.
std::string_view without_punctuation(std::string_view run) {
    while (!run.empty()) {
        const char last = run.back();
        const bool closes_nothing =
            last == ')' && std::ranges::count(run, ')') > std::ranges::count(run, '(');
        if (!closes_nothing && std::string_view(".,;:!?*_'\"]").find(last) == none) break;
        run.remove_suffix(1);
    }
    return run;
}

/// The run of characters of an address that starts at `begin`.
std::string_view address_at(std::string_view text, std::size_t begin) {
    const std::string_view rest = text.substr(begin);
    return without_punctuation(rest.substr(0, rest.find_first_of(" \t\n<>|\\")));
}

/// Whether a DOI starts at `begin`: `10.`, four digits or more, a slash.
bool is_doi_at(std::string_view text, std::size_t begin) {
    if (begin > 0 && (is_digit(text[begin - 1]) || text[begin - 1] == '.')) return false;
    const std::size_t end = text.find_first_not_of("0123456789.", begin + 3);
    return end != none && text[end] == '/' && end - begin >= 7;
}

std::string_view doi_in(std::string_view text) {
    for (std::size_t at = text.find("10."); at != none; at = text.find("10.", at + 1))
        if (is_doi_at(text, at)) return address_at(text, at);
    return {};
}

std::string_view url_in(std::string_view text) {
    for (std::size_t at = text.find("http"); at != none; at = text.find("http", at + 1)) {
        const std::string_view url = address_at(text, at);
        const bool is_address = url.starts_with("https://") || url.starts_with("http://");
        if (is_address && url.find("doi.org/") == none) return url;
    }
    return {};
}

/// The year that a text opens with, with the letter that tells works of one year apart.
std::string_view year_at_start(std::string_view text) {
    if (text.starts_with("n.d.")) return text.substr(0, 4);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits != 4) return {};
    const bool has_letter = text.size() > 4 && text[4] >= 'a' && text[4] <= 'z';
    const std::string_view after = text.substr(has_letter ? 5 : 4);
    const bool ends = after.empty() || after.front() == ')' || after.front() == ',';
    return ends ? text.substr(0, has_letter ? 5 : 4) : std::string_view{};
}

std::string_view year_in(std::string_view text) {
    for (std::size_t at = text.find('('); at != none; at = text.find('(', at + 1))
        if (const auto year = year_at_start(text.substr(at + 1)); !year.empty()) return year;
    return {};
}

} // namespace

ReferenceFacts read_reference_text(std::string_view text) {
    return {std::string(doi_in(text)), std::string(url_in(text)), std::string(year_in(text))};
}

} // namespace credsmith::emit
