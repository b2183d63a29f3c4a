// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What one source holds, by its kind.
#pragma once

#include "credsmith/model/credential.h"
#include "credsmith/model/framework.h"
#include "credsmith/model/issuer.h"
#include "credsmith/model/manifest.h"
#include "credsmith/model/research.h"
#include "credsmith/model/rubric.h"
#include "credsmith/model/stack.h"
#include "credsmith/model/translation.h"

#include <string>
#include <variant>

namespace credsmith::model {

enum class FileKind : std::uint8_t {
    manifest,
    issuer,
    scale,
    references,
    framework,
    rubric,
    credential,
    stack,
    translation
};

template <>
struct Names<FileKind> {
    static constexpr auto list =
        std::to_array<std::string_view>({"manifest", "issuer", "scale", "references", "framework",
                                         "rubric", "credential", "stack", "translation"});
};

/// The alternatives stand in the order of FileKind.
using Entity = std::variant<Manifest, Issuer, Scale, ReferenceList, Framework, Rubric, Credential,
                            Stack, Translation>;

/// A file that holds one Markdown text of a document.
struct Fragment {
    text::SourceId source;
    std::string path; ///< from the root
};

struct Document {
    text::SourceId source;
    std::string path; ///< of the file, from the root
    Entity entity;
    text::Span kind_span; ///< of the value of `kind`: where a finding about the whole file stands
    std::vector<Fragment> fragments{}; ///< filled when they are read
};

} // namespace credsmith::model
