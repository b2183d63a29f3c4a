// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/suggest_field.h"

#include "credsmith/base/synonyms.h"
#include "credsmith/schema/annotations.h"

#include <algorithm>
#include <utility>

namespace credsmith::schema {
namespace {

/// The names that `written` begins, if it is long enough to mean something: `desc`, `typ`.
std::vector<std::string> abbreviated(const std::string& written, std::vector<std::string> names) {
    constexpr std::size_t shortest = 3;
    std::erase_if(names, [&](const std::string& name) {
        return written.size() < shortest || !name.starts_with(written);
    });
    return names;
}

} // namespace

std::vector<std::string> suggest_field(const Subschema& object, const syntax::Node& mapping,
                                       const syntax::Entry& entry) {
    std::vector<std::string> candidates = fields_of(object);
    std::erase_if(candidates,
                  [&](const std::string& name) { return mapping.find_entry(name) != nullptr; });
    const std::vector<std::string> near = base::meant("field", entry.key, candidates);
    return near.empty() ? abbreviated(entry.key, candidates) : near;
}

std::string field_already_there(const Subschema& object, const syntax::Node& mapping,
                                const syntax::Entry& entry) {
    const std::vector<std::string> fields = fields_of(object);
    for (std::string& name : base::synonyms("field", entry.key))
        if (mapping.find_entry(name) != nullptr && std::ranges::find(fields, name) != fields.end())
            return std::move(name);
    return {};
}

} // namespace credsmith::schema
