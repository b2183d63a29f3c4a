// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The day that counts as today in tests, so that they say next year what they say now.
#pragma once

namespace credsmith::tests {

constexpr const char* today_of_tests = "2026-09-01";

} // namespace credsmith::tests
