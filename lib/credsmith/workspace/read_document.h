// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One source from bytes to a typed record: preflight, tree, shape, model. Independent of all
// others, so it runs in parallel.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/model/document.h"
#include "credsmith/surface/vocabulary.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/source.h"
#include "credsmith/workspace/comment_scope.h"

#include <vector>

namespace credsmith::workspace {

/// A source and the kind of file it claims to be.
struct SourceFile {
    text::SourceId id;
    const text::Source& source;
    model::FileKind kind;
};

struct ReadDocument {
    model::Document document; ///< of what could not be read at all, an empty one of its kind
    std::vector<diagnostic::Diagnostic> findings;
    std::vector<ScopedComment> comments; ///< those that may speak to credsmith
};

[[nodiscard]] ReadDocument read_document(const SourceFile& file,
                                         const surface::Vocabulary& vocabulary);

/// Only the located tree, with what reading it found: for `dump`.
struct ReadTree {
    syntax::Tree tree;
    std::vector<diagnostic::Diagnostic> findings;
};

[[nodiscard]] ReadTree read_tree(const SourceFile& file, const surface::Vocabulary& vocabulary);

} // namespace credsmith::workspace
