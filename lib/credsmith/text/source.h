// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A source: the bytes of one file as the author wrote them, and the number by which spans name it.
#pragma once

#include <cstdint>
#include <string>

namespace credsmith::text {

/// Names a source inside one SourceSet.
enum class SourceId : std::uint32_t {};

/// A distance in bytes from the start of a source; sources are at most 1 MiB.
using ByteOffset = std::uint32_t;

struct Source {
    std::string path;  ///< relative to the root, with `/`, normalised
    std::string bytes; ///< exactly what is on disk, with byte order mark and line ends
};

} // namespace credsmith::text
