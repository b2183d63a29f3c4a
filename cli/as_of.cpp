// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "as_of.h"

#include "credsmith/base/date.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <system_error>

namespace credsmith::cli {
namespace {

/// The seconds that SOURCE_DATE_EPOCH says; nothing if it is not set, or to no number.
std::optional<std::int64_t> source_date() {
    const char* value = std::getenv("SOURCE_DATE_EPOCH");
    const std::string_view written = value == nullptr ? std::string_view{} : value;
    std::int64_t seconds = 0;
    const char* end = written.data() + written.size();
    const auto [rest, error] = std::from_chars(written.data(), end, seconds);
    return error == std::errc{} && rest == end ? std::optional(seconds) : std::nullopt;
}

/// What is wrong with a day; "" if nothing is.
std::string problem_of_date(const std::string& written) {
    if (base::is_date(written)) return {};
    return fmt::format("`{}` is not a day\nwrite year, month and day: 2027-06-30",
                       diagnostic::printable(written));
}

} // namespace

std::string today() {
    using std::chrono::duration_cast;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const std::int64_t seconds = duration_cast<std::chrono::seconds>(now).count();
    return base::date_of(source_date().value_or(seconds)).value_or("");
}

void add_as_of_option(CLI::App& app, CommonOptions& options) {
    app.add_option("--as-of", options.as_of,
                   "The day that counts as today, as in 2027-06-30 (default: the day of "
                   "SOURCE_DATE_EPOCH if that is set, else today)")
        ->type_name("DATE")
        ->check(CLI::Validator(problem_of_date, ""));
}

workspace::Circumstances circumstances_of(const CommonOptions& options, const Target& target,
                                          const Io& io) {
    return {options.as_of.empty() ? io.today : options.as_of, target.named};
}

} // namespace credsmith::cli
