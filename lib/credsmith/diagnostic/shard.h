// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Parts of a report that several runs make of one repository, and that are joined again. A finding
// stands in a file, and a file is in one part, so nothing is told twice and nothing is lost.
#pragma once

#include "credsmith/text/source_set.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace credsmith::diagnostic {

/// More parts than that help nobody.
inline constexpr std::size_t most_shards = 10'000;

/// One of `count` parts of all files.
struct Shard {
    std::size_t number; ///< from 1 to `count`
    std::size_t count;
};

/// The part that is written `2/3`; nothing if there is none of that number.
[[nodiscard]] std::optional<Shard> shard_named(std::string_view written);

/// What decided which findings a run shows: options by their names, and what stands behind them.
using Asked = std::map<std::string, std::string>;

/// What the parts of one report have in common.
struct Origin {
    std::string version; ///< of credsmith
    std::string sources; ///< a digest of the paths and bytes of all files that were read
    Asked asked = {};

    [[nodiscard]] bool operator==(const Origin&) const = default;
};

/// The origin of a report that this program makes of `sources`.
[[nodiscard]] Origin origin_of(const text::SourceSet& sources, Asked asked = {});

/// Whether the file at `path` is in this part: its path alone says so, whatever other files there
/// are.
[[nodiscard]] bool holds(const Shard& shard, std::string_view path);

} // namespace credsmith::diagnostic
