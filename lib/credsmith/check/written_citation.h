// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Citations that are written out, such as "(Hattie & Timperley, 2007)", instead of by their key;
// and the works that they may mean.
#pragma once

#include "credsmith/check/subject.h"

#include <string_view>
#include <vector>

namespace credsmith::check {

struct WrittenCitation {
    syntax::Range range;     ///< from the first name to the year
    std::string_view family; ///< of the first author
    std::string_view year;   ///< four digits
    bool names_several;      ///< with `&` or `et al.`: nothing but a citation looks like this
    bool is_alone;           ///< nothing else stands within the brackets

    /// What may be written anew: with the brackets, if nothing else stands within them.
    [[nodiscard]] syntax::Range replaceable() const {
        return is_alone ? syntax::Range{range.begin - 1, range.end + 1} : range;
    }
};

/// In the prose of a text, in order.
[[nodiscard]] std::vector<WrittenCitation> written_citations(const model::RichText& text);

/// Whether this is surely the work that is meant.
[[nodiscard]] bool is_meant(const WrittenCitation& citation, const model::Reference& reference);
/// Whether this could be the work that is meant: its name and year occur in the reference.
[[nodiscard]] bool may_be_meant(const WrittenCitation& citation, const model::Reference& reference);

/// The credential's own references, then all that are shared.
[[nodiscard]] std::vector<const model::Reference*>
known_references(const repository::Repository& repository, const model::Credential& credential);

} // namespace credsmith::check
