// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An output format: a function from the resolved repository to files. The JSON package is the first
// of them and has no privileges. Emitters neither walk folders nor sort nor write; paths, order and
// writing come from outside.
#pragma once

#include "credsmith/repository/repository.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::emit {

/// One file to write.
struct Output {
    std::string path; ///< relative to the output folder
    std::string media_type;
    std::string bytes;
};

/// What a format cannot carry as it is.
struct Loss {
    enum class Kind : std::uint8_t { as_text, left_out, invented };
    Kind kind;
    std::string field; ///< in the author's words, or a path of the model: `rationale`, `workload`
    std::string note;  ///< where it went, or what was put instead
};

/// What an emitter makes of one entity.
struct Emitted {
    std::vector<Output> outputs;
    std::vector<Loss> losses;
    std::string content_hash; ///< `sha256:...` over what it says; "" if the format has none
};

/// One line of the index: an entity that was emitted.
struct IndexEntry {
    std::string_view kind; ///< `credential` or `stack`
    std::string_view id;
    std::string_view title;
    std::string_view version;
    std::string_view status;
    std::string path;
    std::string content_hash;
};

/// A field of the model and what a format does with it, and with what is inside it unless that is
/// declared by itself. Declared, and compared with the model's tables by a test.
struct FieldFate {
    std::string_view field; ///< `credential.rationale`, `credential.badge.svg`
    enum class Fate : std::uint8_t { native, as_text, left_out } fate;
    std::string_view note = {}; ///< for the author: where it goes, or why it cannot; "" if that is
                                ///< not worth telling
};

struct Emitter {
    std::string_view name;          ///< `open-badges-3`
    std::string_view title;         ///< `Open Badges 3.0`
    std::string_view folder;        ///< below the output folder: "" or `export/<name>`
    std::string_view specification; ///< where the format is defined
    Emitted (*credential)(const repository::Repository&, const model::Credential&);
    Emitted (*stack)(const repository::Repository&,
                     const model::Stack&); ///< nullptr: the format has no stacks
    Output (*index)(const repository::Repository&,
                    std::span<const IndexEntry>); ///< nullptr: no index
    std::span<const FieldFate> fates;
};

/// All emitters, from the folder emit/formats.
[[nodiscard]] std::span<const Emitter* const> all_emitters();

/// The names of those that `export` can write: all but the package itself.
[[nodiscard]] std::vector<std::string> target_names();

/// The emitter of that name, or nullptr.
[[nodiscard]] const Emitter* find_emitter(std::string_view name);

} // namespace credsmith::emit
