// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/suggest_field.h"

#include "credsmith/base/suggest.h"
#include "credsmith/schema/annotations.h"
#include "credsmith/schema/field_synonyms.h"

#include <algorithm>

namespace credsmith::schema {

std::vector<std::string> suggest_field(const Subschema& object, const syntax::Node& mapping,
                                       const syntax::Entry& entry) {
    std::vector<std::string> candidates = fields_of(object);
    std::erase_if(candidates,
                  [&](const std::string& name) { return mapping.find_entry(name) != nullptr; });
    for (const FieldSynonym& synonym : field_synonyms)
        if (synonym.written == entry.key &&
            std::ranges::find(candidates, synonym.field) != candidates.end())
            return {std::string(synonym.field)};
    return base::nearest(entry.key, candidates);
}

} // namespace credsmith::schema
