// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// JSON values behind one name. Objects keep the order in which members were added.
#pragma once

#include <nlohmann/json.hpp>

namespace credsmith::json {

using Value = nlohmann::ordered_json;

} // namespace credsmith::json
