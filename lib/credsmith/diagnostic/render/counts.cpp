// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How many findings there are, in words.
#include "credsmith/base/counted.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <fmt/format.h>

#include <vector>

namespace credsmith::diagnostic {
namespace {

using base::counted;
} // namespace

std::string render_counts(const Report& report) {
    std::vector<std::string> parts;
    if (report.errors > 0) parts.push_back(counted(report.errors, "error"));
    if (report.warnings > 0) parts.push_back(counted(report.warnings, "warning"));
    if (report.notes > 0) parts.push_back(counted(report.notes, "note"));
    switch (parts.size()) {
    case 0:
        return "nothing found";
    case 1:
        return parts[0];
    case 2:
        return fmt::format("{} and {}", parts[0], parts[1]);
    default:
        return fmt::format("{}, {} and {}", parts[0], parts[1], parts[2]);
    }
}

} // namespace credsmith::diagnostic
