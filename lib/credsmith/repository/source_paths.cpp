// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/source_paths.h"

namespace credsmith::repository {

SourcePaths source_paths(std::span<const model::Document> documents) {
    SourcePaths paths;
    for (const model::Document& document : documents) {
        paths.emplace(document.source, document.path);
        for (const model::Fragment& fragment : document.fragments)
            paths.emplace(fragment.source, fragment.path);
    }
    return paths;
}

std::string_view path_of(const SourcePaths& paths, const text::Span& span) {
    const auto found = paths.find(span.source);
    return found == paths.end() ? std::string_view{} : found->second;
}

} // namespace credsmith::repository
