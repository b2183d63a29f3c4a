// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/duplicate_keys.h"

#include "credsmith/syntax/syntax_kinds.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace credsmith::syntax {
namespace {

constexpr diagnostic::Message<std::string_view> repeated{"`{}` is written twice"};
constexpr diagnostic::Message<std::string_view> several_repeated{
    "`{}` and what follows it are written twice"};

/// For each entry the index of the first one with its key.
std::vector<std::size_t> first_of_each(const std::vector<Entry>& entries) {
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return std::string_view(entries[i].key); });
    std::vector<std::size_t> first(entries.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool is_repeated = i > 0 && entries[order[i]].key == entries[order[i - 1]].key;
        first[order[i]] = is_repeated ? first[order[i - 1]] : order[i];
    }
    return first;
}

} // namespace

void drop_duplicate_keys(std::vector<Entry>& entries, bool is_list_entry,
                         diagnostic::Reporter& reporter) {
    const std::vector<std::size_t> first = first_of_each(entries);
    const auto is_repeated = [&](std::size_t i) { return i < first.size() && first[i] != i; };
    for (std::size_t i = 0, next = 1; i < entries.size(); i = next, next = i + 1) {
        if (!is_repeated(i)) continue;
        while (is_repeated(next))
            ++next;
        const Entry& entry = entries[i];
        const auto& message = next == i + 1 ? repeated : several_repeated;
        const auto built =
            reporter.report(kinds::duplicate_key, entry.key_span, message, entry.key);
        built.label(entries[first[i]].key_span, "first written here");
        // Right below the first one it is a line that stands twice.
        const bool is_new_entry = is_list_entry && first[i] == 0 && i > 1;
        built.help(is_new_entry    ? "write `-` before it if a new entry starts here"
                   : is_list_entry ? "keep one of the two, or begin a new list entry with `-`"
                                   : "keep one of the two");
        if (is_new_entry) { // and all that follows belongs to it
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(i), entries.end());
            break;
        }
    }
    std::erase_if(entries, [&](const Entry& entry) {
        return is_repeated(static_cast<std::size_t>(&entry - entries.data()));
    });
}

} // namespace credsmith::syntax
