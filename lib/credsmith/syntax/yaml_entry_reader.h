// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One top-level entry, read as far as it can be: when a mistake stops reading, the smallest value
// around it is given up and the entry is read again without it, so that the mistakes behind it are
// found in the same run.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/syntax/yaml_builder.h"
#include "credsmith/syntax/yaml_cursor.h"
#include "credsmith/syntax/yaml_gaps.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

struct EntryText {
    std::string_view bytes; ///< of the whole source
    text::Span span;
    bool is_only_one; ///< the source has no other entry
};

/// What all entries of a source share.
struct ReadingBudget {
    std::size_t nodes = max_nodes;
    std::size_t bytes_to_read_again = 4 * max_file_bytes; ///< bounds the time that mistakes cost
    bool is_exceeded = false;                             ///< there are too many nodes
};

struct EntryReading {
    BuiltEntries built;
    std::vector<Comment> comments;
    std::vector<diagnostic::Diagnostic> findings;
};

class EntryReader {
public:
    EntryReader(const EntryText& entry, ReadingBudget& budget) : entry_(entry), budget_(budget) {}

    [[nodiscard]] EntryReading read();

private:
    struct Attempt {
        EntryReading reading;
        std::size_t nodes = 0;
        std::size_t bytes = 0;        ///< that were read
        bool can_be_repeated = false; ///< it broke off where giving something up may help
    };

    Attempt attempt();
    void report(const YamlCursor& cursor, const BuiltEntries& built,
                diagnostic::Reporter& reporter) const;
    bool give_up_part(Attempt& attempt);
    [[nodiscard]] std::optional<Gap> gap_at(text::ByteOffset place) const;
    [[nodiscard]] std::optional<Gap> gap_for(const diagnostic::Diagnostic& cause) const;
    void keep(Attempt& attempt);
    void note_lost_entries(BuiltEntries& built) const;
    void note_keys_out_of_line(BuiltEntries& built) const;

    [[nodiscard]] std::string_view text() const {
        return gaps_.empty() ? entry_.bytes : std::string_view(patched_);
    }

    EntryText entry_;
    ReadingBudget& budget_;
    std::string patched_; ///< the source with the gaps written over
    std::vector<Gap> gaps_;
    std::vector<diagnostic::Diagnostic> findings_; ///< of all attempts
    std::vector<text::Span> anchors_;              ///< of all attempts
};

} // namespace credsmith::syntax
