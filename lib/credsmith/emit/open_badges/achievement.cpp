// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/open_badges/achievement.h"

#include "credsmith/emit/open_badges/results.h"
#include "credsmith/emit/shared/encode.h"
#include "credsmith/emit/shared/expand.h"
#include "credsmith/emit/shared/markdown_writer.h"
#include "credsmith/emit/shared/narrative.h"
#include "credsmith/emit/shared/rebase.h"
#include "credsmith/emit/shared/text_of.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <set>
#include <string>
#include <utility>

namespace credsmith::emit::open_badges {
namespace {

using json::Value;

constexpr std::string_view nobody = "urn:uuid:00000000-0000-0000-0000-000000000000";
constexpr std::string_view no_date = "1970-01-01";

Value types(std::initializer_list<std::string_view> names) {
    Value list = Value::array();
    for (const std::string_view name : names)
        list.push_back(name);
    return list;
}

/// A new version is a new Achievement.
std::string achievement_id(const Subject& subject) {
    const std::string_view uri = text_of(subject.credential.uri);
    const std::string_view version = text_of(subject.credential.version);
    if (!uri.empty() && version.empty()) return std::string(uri);
    if (!uri.empty()) return std::string(uri) + "/" + std::string(version);
    return subject.identifiers.urn({"credential", text_of(subject.credential.id), version});
}

/// https://www.imsglobal.org/spec/ob/v3p0/#image: an object, closed. `file` counts from the root.
Value image(const Subject& subject, const model::MaybeText& file, const model::MaybeText& alt) {
    if (!file || base_uri(subject.repository).empty()) return {};
    Value value = Value::object();
    add(value, "id", std::string(base_uri(subject.repository)) + url_path(file->value));
    add(value, "type", "Image");
    add(value, "caption", text_of(alt));
    return value;
}

Value badge_image(const Subject& subject) {
    const auto& badge = subject.credential.badge;
    return badge ? image(subject, badge->file, badge->alt) : Value{};
}

Value logo(const Subject& subject) {
    const model::Issuer issuer = expand(subject.repository, *subject.issuer);
    return issuer.logo ? image(subject, issuer.logo->file, issuer.logo->alt) : Value{};
}

/// https://www.imsglobal.org/spec/ob/v3p0/#profile
Value profile(const Subject& subject) {
    Value value = Value::object();
    if (subject.issuer == nullptr) {
        add(value, "id", nobody);
        add(value, "type", types({"Profile"}));
        return value;
    }
    const model::Issuer& issuer = *subject.issuer;
    const std::string_view uri = text_of(issuer.uri);
    add(value, "id",
        uri.empty() ? subject.identifiers.urn({"issuer", text_of(issuer.id)}) : std::string(uri));
    add(value, "type", types({"Profile"}));
    add(value, "name", text_of(issuer.name));
    add(value, "url", text_of(issuer.url));
    add(value, "email", text_of(issuer.email));
    add(value, "description", text_of(issuer.description));
    add(value, "image", logo(subject));
    if (issuer.country)
        add(value, "address",
            {{"type", types({"Address"})}, {"addressCountryCode", issuer.country->value}});
    return value;
}

std::string_view description(const model::Credential& credential) {
    return text_of(credential.summary ? credential.summary : credential.title);
}

/// https://www.imsglobal.org/spec/ob/v3p0/#criteria: required, and with one of the two.
Value criteria(const Subject& subject) {
    const std::string text =
        narrative(subject.repository, subject.credential, base_uri(subject.repository));
    Value value = Value::object();
    add(value, "id", text_of(subject.credential.landing_page));
    add(value, "narrative", text.empty() ? escape_markdown(description(subject.credential)) : text);
    return value;
}

/// `creditsAvailable` is one number.
Value credits(const model::Credential& credential) {
    if (credential.credits.empty() || !credential.credits.front().amount) return {};
    return credential.credits.front().amount->value;
}

/// Topics, audience and tags in one list, each word once.
Value tags(const model::Credential& credential) {
    std::set<std::string_view> seen;
    Value list = Value::array();
    for (const model::Texts* texts : {&credential.topics, &credential.audience, &credential.tags})
        for (const model::Text& text : *texts)
            if (seen.insert(text.value).second) list.push_back(text.value);
    return list;
}

std::string_view framework_title(const Subject& subject, const model::Alignment& alignment) {
    if (!alignment.framework) return {};
    if (!alignment.framework->target) return alignment.framework->id.value;
    return text_of(subject.repository.frameworks[*alignment.framework->target].title);
}

/// https://www.imsglobal.org/spec/ob/v3p0/#alignment: name and address are required.
Value alignments(const Subject& subject) {
    Value list = Value::array();
    model::for_each<model::Alignment>(subject.credential, [&](const model::Alignment& alignment) {
        if (!has_target(alignment)) return;
        Value value = Value::object();
        add(value, "type", types({"Alignment"}));
        add(value, "targetName", text_of(alignment.name));
        add(value, "targetUrl", text_of(alignment.url));
        add(value, "targetDescription", text_of(alignment.description));
        add(value, "targetFramework", framework_title(subject, alignment));
        add(value, "targetCode", text_of(alignment.code));
        add(value, "targetType", text_of(alignment.type));
        list.push_back(std::move(value));
    });
    return list;
}

} // namespace

Value contexts() {
    return types({"https://www.w3.org/ns/credentials/v2",
                  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"});
}

Value achievement(const Subject& subject) {
    const model::Credential& credential = subject.credential;
    const std::string_view language = text_of(credential.language);
    Value value = Value::object();
    add(value, "id", achievement_id(subject));
    add(value, "type", types({"Achievement"}));
    add(value, "name", text_of(credential.title));
    add(value, "description", description(credential));
    add(value, "criteria", criteria(subject));
    add(value, "achievementType", text_of(credential.achievement_type));
    add(value, "creator", profile(subject));
    add(value, "creditsAvailable", credits(credential));
    add(value, "image", badge_image(subject));
    if (is_supported_language(language)) add(value, "inLanguage", language);
    add(value, "version", text_of(credential.version));
    add(value, "tag", tags(credential));
    add(value, "alignment", alignments(subject));
    add(value, "resultDescription", result_descriptions(subject));
    return value;
}

Value award_template(const Subject& subject, Value achievement) {
    const model::Credential& credential = subject.credential;
    const std::string_view date = release_date(credential);
    Value value = Value::object();
    add(value, "@context", contexts());
    add(value, "id", subject.identifiers.urn({"credential", text_of(credential.id)}));
    add(value, "type", types({"VerifiableCredential", "AchievementCredential"}));
    add(value, "name", text_of(credential.title));
    add(value, "issuer", profile(subject));
    add(value, "validFrom", std::string(date.empty() ? no_date : date) + "T00:00:00Z");
    add(value, "credentialSubject",
        {{"id", nobody},
         {"type", types({"AchievementSubject"})},
         {"achievement", std::move(achievement)}});
    return value;
}

} // namespace credsmith::emit::open_badges
