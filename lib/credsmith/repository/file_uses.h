// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Every place where an entity names a file of the repository: badges, templates, resources,
// relative links and images in Markdown.
#pragma once

#include "credsmith/repository/source_paths.h"
#include "credsmith/text/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace credsmith::repository {

struct FileUse {
    enum class Place : std::uint8_t { picture, resource, text, link };
    Place place; ///< what it is named for
    text::Span span;
    std::string written;
    std::optional<std::string> path; ///< from the root; nothing if it leaves the root, or
                                     ///< is a path of another computer
};

[[nodiscard]] std::vector<FileUse> file_uses(const model::Credential& credential,
                                             const SourcePaths& paths);
[[nodiscard]] std::vector<FileUse> file_uses(const model::Stack& stack, const SourcePaths& paths);
[[nodiscard]] std::vector<FileUse> file_uses(const model::Rubric& rubric, const SourcePaths& paths);
[[nodiscard]] std::vector<FileUse> file_uses(const model::Issuer& issuer, const SourcePaths& paths);
[[nodiscard]] std::vector<FileUse> file_uses(const model::Translation& translation,
                                             const SourcePaths& paths);

/// Whether a link is written as `[words][label]`; it is told where its label is defined.
[[nodiscard]] bool is_defined_apart(const syntax::MarkdownLink& link);

/// `destination` (of a Markdown link, or of a field) of an entity whose file is at `path`, from the
/// root: without `#...` and with percent escapes decoded. Nothing if it leaves the root.
[[nodiscard]] std::optional<std::string> resolve_destination(std::string_view path,
                                                             std::string_view destination);

} // namespace credsmith::repository
