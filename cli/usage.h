// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What is wrong with a command line that could not be understood, in words for people: CLI11 knows
// only its own.
#pragma once

#include "io.h"

#include <span>
#include <string>

namespace CLI { // NOLINT(readability-identifier-naming): the name is not ours
class App;
class ParseError;
} // namespace CLI

namespace credsmith::cli {

/// Says on `io.err` why `arguments` were refused, and what was meant or is needed.
void explain_usage(const CLI::App& app, std::span<const std::string> arguments,
                   const CLI::ParseError& error, Io& io);

} // namespace credsmith::cli
