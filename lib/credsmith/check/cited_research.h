// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Whether a rationale rests on the research in the list of its credential. That it cites none of it
// is the cause of each work that seems uncited.
#pragma once

#include "credsmith/check/subject.h"

namespace credsmith::check {

/// Whether the profile expects research behind the rationale, the list holds some, and the
/// rationale cites none. A credential without references lacks the list first.
[[nodiscard]] bool is_unsupported(const Subject<model::Credential>& subject);

} // namespace credsmith::check
