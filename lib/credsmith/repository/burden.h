// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How much a credential asks of a candidate: words, pieces of work, minutes of recording, hours.
// Rules about too much or too little and `credsmith status` ask the same values.
#pragma once

#include "credsmith/repository/repository.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace credsmith::repository {

/// One bound that counts: of a prompt, or of what may be written in an artifact.
struct WordDemand {
    const model::WordBounds* bounds;
    std::int64_t min; ///< 0 if none is written
    std::int64_t max; ///< the lower bound if none is written
};

/// In the order of the credential; bounds that cannot be meant are left out.
[[nodiscard]] std::vector<WordDemand> word_demands(const model::Credential& credential);

struct Hours {
    double least;
    double typical;
    double most;
};

/// What is declared; nothing if that is not known for certain.
[[nodiscard]] std::optional<Hours> hours_of(const model::Credential& credential);

struct Burden {
    std::int64_t min_words = 0;
    std::int64_t max_words = 0;
    bool has_open_words = false; ///< an answer without an upper bound: it may be more
    std::size_t questions = 0;
    std::size_t artifacts = 0;
    double minutes = 0;            ///< of video and sound
    bool has_open_minutes = false; ///< a recording of any length
    std::optional<Hours> hours;
};

[[nodiscard]] Burden burden_of(const model::Credential& credential);

} // namespace credsmith::repository
