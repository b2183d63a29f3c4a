// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/open_badges/losses.h"

#include "credsmith/emit/open_badges/fates.h"
#include "credsmith/emit/shared/fates.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/translations.h"

#include <algorithm>
#include <string>
#include <utility>

namespace credsmith::emit::open_badges {
namespace {

Loss invented(std::string field, std::string note) {
    return {Loss::Kind::invented, std::move(field), std::move(note)};
}

/// What the format asks for and the source does not say.
std::vector<Loss> inventions(const Subject& subject) {
    std::vector<Loss> result;
    if (release_date(subject.credential).empty())
        result.push_back(invented("dates.valid_from", "the template says 1970-01-01; put the date "
                                                      "of the award"));
    if (subject.issuer == nullptr)
        result.push_back(invented("issuer", "an empty profile; name an issuer"));
    else if (!subject.issuer->uri)
        result.push_back(invented("issuer.uri", "an identifier made from the issuer's id"));
    if (!subject.credential.uri)
        result.push_back(invented("uri", "identifiers made from ids; write `base_uri` in "
                                         "`credsmith.yaml` before anything is awarded"));
    result.push_back(invented("recipient", "the template names nobody; the platform that awards "
                                           "puts the earner and an identifier of the award"));
    return result;
}

bool has_own_fields(const model::Credential& credential) {
    bool has = false;
    model::for_each<model::Record>(
        credential, [&](const model::Record& record) { has = has || !record.own_fields.empty(); });
    return has;
}

/// Fields that the format has a place for, but not for what was written in them.
std::vector<Loss> misfits(const Subject& subject) {
    std::vector<Loss> result;
    const model::Credential& credential = subject.credential;
    if (credential.badge && !has_image(subject))
        result.push_back({Loss::Kind::left_out, "badge",
                          "an image needs an address; write `base_uri` in `credsmith.yaml`"});
    if (credential.language && !is_supported_language(credential.language->value))
        result.push_back(
            {Loss::Kind::left_out, "language",
             "the format takes a language, a script and a region only, as in `en-US`"});
    if (!std::ranges::all_of(credential.alignments, has_target))
        result.push_back({Loss::Kind::left_out, "alignments",
                          "those without a name and an address, which the format requires"});
    if (has_own_fields(credential))
        result.push_back({Loss::Kind::left_out, "x-...", "fields of your own stay in the package"});
    if (!repository::translations_of(subject.repository, credential).empty())
        result.push_back({Loss::Kind::left_out, "translations",
                          "an achievement is written in one language, that of the original"});
    return result;
}

} // namespace

std::vector<Loss> losses(const Subject& subject) {
    std::vector<Loss> result = emit::losses(fates, subject.credential);
    for (const std::vector<Loss>& more : {misfits(subject), inventions(subject)})
        result.insert(result.end(), more.begin(), more.end());
    return result;
}

} // namespace credsmith::emit::open_badges
