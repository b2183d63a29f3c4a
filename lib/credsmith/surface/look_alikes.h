// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Text that its author most likely meant as a heading, a list or a table, and that Markdown reads
// as text: `##Rationale`, `• a`, a table without the line below its first one; and tables that were
// meant as rubrics.
#pragma once

#include "credsmith/surface/passage.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::surface {

class LookAlikes {
public:
    explicit LookAlikes(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

    /// Finds them in the paragraphs of a body. `scale` is the id of the one that the credential
    /// names.
    void find(const Passage& body, std::string scale);

    /// Whether `place` lies in such text. What is wrong there follows from it, so that it is no
    /// longer only a matter of looks.
    [[nodiscard]] bool explain(text::Span place);

    /// Reports all, and adds to `lost` the sections that are not what they were meant to be.
    void report(diagnostic::Reporter& reporter, std::vector<std::string>& lost) const;

private:
    struct Found {
        text::Span block; ///< the paragraph, or several
        text::Span place;
        std::string message;
        std::string help;
        std::string section; ///< which it belongs to, or would begin; may be empty
        bool is_list;
        bool loses_section;
    };

    void read_other_table(const Passage& body, const syntax::OutlineBlock& block);
    void read_paragraph(const Passage& body, std::size_t index);
    [[nodiscard]] bool read_heading_mark(const Passage& body, syntax::Range line);
    [[nodiscard]] bool read_bold_heading(const Passage& body, const syntax::OutlineBlock& block);
    [[nodiscard]] bool read_table(const Passage& body, std::size_t index);
    [[nodiscard]] bool read_row(const Passage& body, syntax::Range line);
    [[nodiscard]] bool read_headless_row(const Passage& body, syntax::Range line);
    [[nodiscard]] bool read_head(const Passage& body, syntax::Range head, syntax::Range below);
    void read_list(const Passage& body, std::size_t index);
    void add(text::Span place, std::string message, std::string help);

    const Vocabulary& vocabulary_;
    std::string scale_;
    std::set<std::string_view> headings_; ///< the sections that have one
    std::string_view section_;            ///< in which the paragraph stands
    text::Span block_;
    std::vector<Found> found_;
};

} // namespace credsmith::surface
