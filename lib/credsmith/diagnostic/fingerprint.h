// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// By what a finding is known again in a later run: its kind, its file, the headings and keys that
// it stands below, the text it is about and the author's words in its message. Lines that come and
// go elsewhere in the file, other wordings of the message and other settings do not change it.
#pragma once

#include "credsmith/diagnostic/outline.h"
#include "credsmith/diagnostic/report.h"
#include "credsmith/text/source_set.h"

#include <optional>
#include <string>
#include <vector>

namespace credsmith::diagnostic {

/// What a finding is about, apart from its kind and its file.
struct Topic {
    std::string place;  ///< the headings and keys that it stands below, as Outline::place has them
    std::string words;  ///< the text it is about, with one blank between words
    std::string quoted; ///< the author's words in its message, one a line
};

/// The topics of findings. Those of one file are best asked for one after another.
class Topics {
public:
    explicit Topics(const text::SourceSet& sources) : sources_(sources) {}

    [[nodiscard]] Topic of(const Diagnostic& finding);

private:
    const text::SourceSet& sources_;
    text::SourceId source_{};
    std::optional<Outline> outline_; ///< of `source_`
};

/// 32 hexadecimal digits for each finding, in their order; no two are the same. Findings that are
/// alike in everything above are told apart by their order.
[[nodiscard]] std::vector<std::string> fingerprints_of(const Report& report,
                                                       const text::SourceSet& sources);

} // namespace credsmith::diagnostic
