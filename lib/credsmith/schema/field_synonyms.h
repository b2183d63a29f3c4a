// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Names that authors write for fields that are called something else here: other spellings and
// other words for the same thing. Near misses of spelling need no entry.
#pragma once

#include <array>
#include <string_view>

namespace credsmith::schema {

struct FieldSynonym {
    std::string_view written;
    std::string_view field;
};

inline constexpr auto field_synonyms = std::to_array<FieldSynonym>({
    {"abstract", "summary"},
    {"aims", "competency"},
    {"alternative_text", "alt"},
    {"artefacts", "artifacts"},
    {"author", "authors"},
    {"bibliography", "references"},
    {"caption", "alt"},
    {"citations", "references"},
    {"content", "body"},
    {"credentials", "all"},
    {"date", "created"},
    {"deliverables", "artifacts"},
    {"duration", "workload"},
    {"file_path", "file"},
    {"first_name", "given"},
    {"help_text", "note"},
    {"homepage", "url"},
    {"hours", "workload"},
    {"href", "url"},
    {"image", "badge"},
    {"institution", "affiliation"},
    {"journal", "container"},
    {"keywords", "tags"},
    {"lang", "language"},
    {"last_name", "family"},
    {"licence", "license"},
    {"link", "url"},
    {"mail", "email"},
    {"members", "all"},
    {"method", "key_method"},
    {"name", "title"},
    {"organisation", "organization"},
    {"passing", "criteria"},
    {"pass_level", "passes"},
    {"path", "file"},
    {"question", "text"},
    {"questions", "prompts"},
    {"reviewed", "last_reviewed"},
    {"state", "status"},
    {"steps", "components"},
    {"subject", "topics"},
    {"surname", "family"},
    {"title", "name"},
    {"uri", "url"},
    {"url", "uri"},
    {"website", "url"},
    {"word_count", "words"},
    {"word_limit", "words"},
});

} // namespace credsmith::schema
