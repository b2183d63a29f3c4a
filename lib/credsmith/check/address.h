// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The parts of a web address that rules judge.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::check {

/// The host of an http or https address in small letters, without a port; "" of any other
/// destination.
[[nodiscard]] std::string host_of(std::string_view destination);

/// What follows the host of such an address: its path, query and fragment.
[[nodiscard]] std::string_view behind_host(std::string_view destination);

/// Whether `host` is `known`, or a host below it.
[[nodiscard]] bool is_within(std::string_view host, std::string_view known);

} // namespace credsmith::check
