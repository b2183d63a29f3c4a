// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One finding for programs, as it stands in the formats json and jsonl; described by
// schemas/report/findings.schema.json. Texts and paths are given as they are, because whoever reads
// them escapes for a medium of their own; bytes that are not UTF-8 cannot stand in JSON and are
// written as `\xff`.
#pragma once

#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/json/value.h"

namespace credsmith::diagnostic {

[[nodiscard]] json::Value encode_finding(const Diagnostic& finding, const Rendering& rendering,
                                         Places& places);

} // namespace credsmith::diagnostic
