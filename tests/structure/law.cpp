// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "structure/law.h"

#include "structure/cpp_text.h"

#include <algorithm>
#include <sstream>

namespace credsmith::structure {
namespace {

/// `keyword name: values`
struct Clause {
    std::string keyword;
    std::string name;
    std::vector<std::string> values;
};

Clause read_clause(std::string_view line) {
    const std::size_t colon = std::min(line.find(':'), line.size());
    Clause clause;
    std::istringstream head{std::string(line.substr(0, colon))};
    head >> clause.keyword >> clause.name;
    std::istringstream tail{std::string(line.substr(std::min(colon + 1, line.size())))};
    for (std::string value; tail >> value;)
        clause.values.push_back(value);
    return clause;
}

} // namespace

Law read_law(const SourceTree& tree) {
    Law law;
    for (const std::string_view line : lines_of(text_of(tree, std::string(law_path)))) {
        Clause clause = read_clause(line);
        if (clause.keyword == "layer") law.layers[clause.name] = clause.values;
        if (clause.keyword == "third-party")
            law.third_party.push_back({clause.name, clause.values});
        if (clause.keyword == "catch")
            law.catchers.insert(law.catchers.end(), clause.values.begin(), clause.values.end());
    }
    return law;
}

bool is_in(std::string_view path, const std::vector<std::string>& places) {
    return std::ranges::any_of(places, [path](std::string_view place) {
        return place.ends_with('/') ? path.starts_with(place) : path == place;
    });
}

} // namespace credsmith::structure
