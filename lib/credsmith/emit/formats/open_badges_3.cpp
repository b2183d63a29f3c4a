// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Open Badges 3.0: per credential the Achievement, and an unsigned AchievementCredential around it
// as a template for the platform that awards. docs/reference/formats/open-badges-3.md tells the
// mapping.
#include "credsmith/emit/emitter.h"
#include "credsmith/emit/open_badges/achievement.h"
#include "credsmith/emit/open_badges/fates.h"
#include "credsmith/emit/open_badges/losses.h"
#include "credsmith/emit/shared/encode.h"
#include "credsmith/emit/shared/expand.h"
#include "credsmith/emit/shared/text_of.h"
#include "credsmith/json/write.h"
#include "credsmith/repository/query.h"

#include <string>
#include <utility>

namespace credsmith::emit {
namespace {

using json::Value;

/// An Achievement has no container of its own; with a context it can stand alone.
Value standing_alone(const Value& achievement) {
    Value value = Value::object();
    add(value, "@context", open_badges::contexts());
    for (const auto& [name, member] : achievement.items())
        add(value, name, member);
    return value;
}

Output output(const std::string& path, const Value& value) {
    return {path, "application/ld+json", json::write(value)};
}

Emitted emit_credential(const repository::Repository& repository,
                        const model::Credential& credential) {
    const model::Credential expanded = expand(repository, credential);
    const open_badges::Subject subject{
        repository, expanded, repository::issuer_of(repository, expanded), Identifiers(repository)};
    const std::string stem = "credentials/" + std::string(text_of(credential.id));
    Value achievement = open_badges::achievement(subject);
    Output bare = output(stem + ".achievement.json", standing_alone(achievement));
    Output award = output(stem + ".credential.json",
                          open_badges::award_template(subject, std::move(achievement)));
    return {{std::move(bare), std::move(award)}, open_badges::losses(subject), {}};
}

} // namespace

extern constinit const Emitter open_badges_3{
    .name = "open-badges-3",
    .title = "Open Badges 3.0",
    .folder = "export/open-badges-3",
    .specification = "https://www.imsglobal.org/spec/ob/v3p0/",
    .credential = &emit_credential,
    .stack = nullptr,
    .index = nullptr,
    .fates = open_badges::fates,
};

} // namespace credsmith::emit
