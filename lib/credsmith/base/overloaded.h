// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Builds one visitor out of several lambdas, for std::visit.
#pragma once

namespace credsmith::base {

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

// clang 14 needs the guide: aggregates have no deduction there.
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace credsmith::base
