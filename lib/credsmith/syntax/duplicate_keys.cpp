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

} // namespace

void drop_duplicate_keys(std::vector<Entry>& entries, diagnostic::Reporter& reporter) {
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return std::string_view(entries[i].key); });
    std::vector<bool> is_repeated(entries.size());
    for (std::size_t first = 0, i = 1; i < order.size(); ++i) {
        const Entry& entry = entries[order[i]];
        if (entry.key != entries[order[first]].key) {
            first = i;
            continue;
        }
        is_repeated[order[i]] = true;
        reporter.report(kinds::duplicate_key, entry.key_span, repeated, entry.key)
            .label(entries[order[first]].key_span, "first written here")
            .help("keep one of the two");
    }
    std::erase_if(entries, [&](const Entry& entry) {
        return is_repeated[static_cast<std::size_t>(&entry - entries.data())];
    });
}

} // namespace credsmith::syntax
