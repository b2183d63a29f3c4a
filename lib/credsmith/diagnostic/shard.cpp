// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/shard.h"

#include "credsmith/base/digest.h"

#include <charconv>
#include <cstdint>
#include <system_error>
#include <utility>

namespace credsmith::diagnostic {
namespace {

/// All of `digits` as a number in `base`.
template <class Number>
std::optional<Number> number_in(std::string_view digits, int base) {
    Number number = 0;
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, number, base);
    if (error != std::errc{} || rest != end) return std::nullopt;
    return number;
}

} // namespace

std::optional<Shard> shard_named(std::string_view written) {
    const std::size_t stroke = written.find('/');
    if (stroke == std::string_view::npos) return std::nullopt;
    const auto number = number_in<std::size_t>(written.substr(0, stroke), 10);
    const auto count = number_in<std::size_t>(written.substr(stroke + 1), 10);
    if (!number || !count || *number == 0 || *number > *count || *count > most_shards)
        return std::nullopt;
    return Shard{*number, *count};
}

Origin origin_of(const text::SourceSet& sources, Asked asked) {
    std::string all;
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
        const text::Source& source = sources.at(text::SourceId{i});
        all += source.path + '\0' + base::sha256_hex(source.bytes) + '\n';
    }
    return {CREDSMITH_VERSION, base::sha256_hex(all), std::move(asked)};
}

bool holds(const Shard& shard, std::string_view path) {
    const std::string digest = base::sha256_hex(path).substr(0, 16);
    return *number_in<std::uint64_t>(digest, 16) % shard.count == shard.number - 1;
}

} // namespace credsmith::diagnostic
