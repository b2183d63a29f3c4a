// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unknown_name.h"

#include "credsmith/base/synonyms.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace credsmith::cli {

std::string explain(const UnknownName& unknown, const std::vector<std::string>& near,
                    std::string_view otherwise) {
    const std::string what =
        fmt::format("there is no {} `{}`\n", unknown.noun, diagnostic::printable(unknown.written));
    return near.empty() ? what + std::string(otherwise)
                        : what + fmt::format("did you mean `{}`?", fmt::join(near, "` or `"));
}

std::string explain(const UnknownName& unknown, const std::vector<std::string>& known) {
    const std::string all = known.empty()
                                ? fmt::format("there is no {} yet", unknown.noun)
                                : fmt::format("choose one of these: {}", fmt::join(known, ", "));
    return explain(unknown, base::meant(unknown.noun, unknown.written, known), all);
}

void allow_only(CLI::Option& option, std::string_view noun, const std::vector<std::string>& known) {
    option.check(CLI::Validator(
        [noun, known](const std::string& value) -> std::string {
            if (std::ranges::find(known, value) != known.end()) return {};
            throw CLI::ValidationError(explain({noun, value}, known));
        },
        ""));
}

} // namespace credsmith::cli
