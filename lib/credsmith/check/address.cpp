// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/address.h"

#include "credsmith/base/unicode.h"

#include <algorithm>
#include <array>

namespace credsmith::check {
namespace {

constexpr auto schemes = std::to_array<std::string_view>({"http://", "https://"});

/// The address behind its scheme; nothing of what is no web address.
std::string_view behind_scheme(std::string_view destination) {
    for (const std::string_view scheme : schemes)
        if (base::fold_case(destination.substr(0, scheme.size())) == scheme)
            return destination.substr(scheme.size());
    return {};
}

std::size_t end_of_host(std::string_view rest) {
    return std::min(rest.find_first_of("/?#"), rest.size());
}

/// Host and port without the name of a user before them.
std::string_view without_user(std::string_view authority) {
    return authority.substr(authority.rfind('@') + 1); // npos + 1 is 0
}

} // namespace

std::string host_of(std::string_view destination) {
    const std::string_view rest = behind_scheme(destination);
    const std::string_view host = without_user(rest.substr(0, end_of_host(rest)));
    if (host.starts_with('[')) return base::fold_case(host.substr(0, host.find(']') + 1));
    return base::fold_case(host.substr(0, host.find(':')));
}

std::string_view behind_host(std::string_view destination) {
    const std::string_view rest = behind_scheme(destination);
    return rest.substr(end_of_host(rest));
}

bool is_within(std::string_view host, std::string_view known) {
    if (!host.ends_with(known)) return false;
    return host.size() == known.size() || host[host.size() - known.size() - 1] == '.';
}

} // namespace credsmith::check
