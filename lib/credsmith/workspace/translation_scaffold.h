// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A translation to fill in: every text of the original as a comment, with what it has to keep of
// it, and an empty place below.
#pragma once

#include "credsmith/repository/repository.h"
#include "credsmith/text/file_system.h"

#include <optional>
#include <string>
#include <string_view>

namespace credsmith::workspace {

/// The credential or stack of this id; of both kinds with it, that of `kind`, or the credential.
[[nodiscard]] std::optional<model::Original> find_original(const repository::Repository& repository,
                                                           std::string_view id,
                                                           std::optional<model::OriginalKind> kind);

/// Whether `tag` has the form of a language tag: `es`, `pt-BR`.
[[nodiscard]] bool is_language_tag(std::string_view tag);

/// The language of an original; "" if none is known.
[[nodiscard]] std::string_view language_of(const repository::Repository& repository,
                                           const model::Original& original);

/// Makes the file beside its original, in the same form: `i18n/es.md` in the folder of a credential
/// that has one, else `i18n/<name>.es.md`. Its path.
text::IoResult<std::string> make_translation(text::FileSystem& files,
                                             const repository::Repository& repository,
                                             const model::Original& original,
                                             std::string_view language);

} // namespace credsmith::workspace
