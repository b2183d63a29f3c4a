// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Opens what lies below a folder without ever following a link: by one call of the kernel where it
// has openat2, part by part where it has not. Both answer alike. For the disk implementation only.
#pragma once

#include "credsmith/text/descriptor.h"

#include <string>

namespace credsmith::text {

/// Opens the normalised, non-empty `path` below the folder `root`; on failure the descriptor is not
/// open and errno says why. ELOOP means that there is a link in the way.
using OpenBeneath = Descriptor (*)(int root, const std::string& path, int flags);

/// With openat2 (Linux 5.6 and later).
[[nodiscard]] Descriptor open_in_one_call(int root, const std::string& path, int flags);

/// With one openat for each part of the path.
[[nodiscard]] Descriptor open_part_by_part(int root, const std::string& path, int flags);

/// The quickest of the two that works here for the folder `root`.
[[nodiscard]] OpenBeneath choose_open_beneath(int root);

} // namespace credsmith::text
