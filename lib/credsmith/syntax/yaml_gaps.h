// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What of a broken entry is given up so that the rest of it can be read: the smallest value in
// which the mistake stands, found by looking at lines and their indentation; if that does not help,
// the value around it.
#pragma once

#include "credsmith/text/span.h"

#include <optional>
#include <string>
#include <string_view>

namespace credsmith::syntax {

/// A value that is not read, with its key or list marker, which is.
struct Gap {
    text::Span block;             ///< from the key or marker to the end of the value
    text::ByteOffset value_begin; ///< behind the colon or marker; the start of the block if
                                  ///< nothing of it is read
    bool lacks_colon = false;     ///< of the key; one is put in
    std::string lost_key;         ///< of the top level, if something of it vanishes in the gap
};

/// The smallest value inside `entry` that holds `place`; nothing if that is the whole entry.
[[nodiscard]] std::optional<Gap> find_gap(std::string_view bytes, text::Span entry,
                                          text::ByteOffset place);

/// The same for a line that starts at `place` and has no colon behind its key.
[[nodiscard]] std::optional<Gap> find_keyless_gap(std::string_view bytes, text::Span entry,
                                                  text::ByteOffset place);

/// The same for a list entry at `place` that fits nothing around it: nothing of it is read.
[[nodiscard]] std::optional<Gap> find_item_gap(std::string_view bytes, text::Span entry,
                                               text::ByteOffset place);

/// The value around that of `gap`.
[[nodiscard]] std::optional<Gap> widen(std::string_view bytes, text::Span entry, const Gap& gap);

/// The key at `place`, which fits nothing around it, if it was meant for the top level: the key
/// above it has a value on its own line, so nothing can stand inside it. Otherwise "".
[[nodiscard]] std::string_view key_meant_at_top(std::string_view bytes, text::Span entry,
                                                text::ByteOffset place);

/// Writes white space, or a comment, over the value.
void hide(std::string& bytes, const Gap& gap);

} // namespace credsmith::syntax
