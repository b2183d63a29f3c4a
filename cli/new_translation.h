// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith new translation`: a file with every text of a credential or stack to translate.
#pragma once

#include "exit_code.h"
#include "options.h"

#include <string>

namespace credsmith::cli {

struct TranslationOptions {
    std::string language;
    std::string of; ///< kind of the original, where a credential and a stack share the id
};

/// Adds --language and --of.
void add_translation_options(CLI::App& app, TranslationOptions& options);

[[nodiscard]] ExitCode new_translation(const std::string& id, const TranslationOptions& options,
                                       const CommonOptions& common, Io& io);

} // namespace credsmith::cli
