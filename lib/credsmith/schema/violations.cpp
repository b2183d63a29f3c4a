// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The violations of a JSON value as sentences: what judges our own packages.
#include "credsmith/schema/check_shape.h"
#include "credsmith/schema/evaluate.h"

namespace credsmith::schema {

std::vector<std::string> violations(const json::Value& value, const Schema& schema) {
    std::vector<std::string> sentences;
    for (const Violation<JsonInstance>& violation :
         evaluate(schema.compiled(), JsonInstance(value))) {
        std::string sentence =
            "`" + violation.pointer + "` breaks `" + std::string(violation.keyword) + "`";
        if (!violation.member.empty()) sentence += " (`" + violation.member + "`)";
        sentences.push_back(sentence + " at `" + violation.schema->pointer + "` of the schema");
    }
    return sentences;
}

} // namespace credsmith::schema
