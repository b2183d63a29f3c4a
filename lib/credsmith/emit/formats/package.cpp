// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The JSON package: one closed, fully expanded file per credential and stack, and an index of them.
// docs/reference/package.md describes it, schemas/package checks it.
#include "credsmith/emit/emitter.h"
#include "credsmith/emit/package/package_form.h"
#include "credsmith/emit/shared/encode.h"
#include "credsmith/json/write.h"
#include "credsmith/repository/query.h"
#include "credsmith/repository/translations.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace credsmith::emit {
namespace {

using json::Value;

constexpr std::string_view package_format = "credsmith-package/1";
constexpr std::string_view index_format = "credsmith-index/1";
constexpr std::string_view media_type = "application/json";

Value generator() {
    return {{"name", "credsmith"}, {"version", CREDSMITH_VERSION}};
}

/// The files that an entity, its translations and its issuer name.
template <class Entity>
std::vector<repository::FileUse> all_file_uses(const repository::Repository& repository,
                                               const Entity& entity) {
    const repository::SourcePaths& paths = repository.index.paths;
    auto uses = repository::file_uses(entity, paths);
    const auto add_uses = [&](const auto& other) {
        std::ranges::move(repository::file_uses(other, paths), std::back_inserter(uses));
    };
    for (const model::Translation* each : repository::translations_of(repository, entity))
        add_uses(*each);
    if (const model::Issuer* issuer = repository::issuer_of(repository, entity)) add_uses(*issuer);
    return uses;
}

/// What the content hash covers: all that a package says of its subject, and nothing about how it
/// was made.
template <class Entity>
Value content(const repository::Repository& repository, std::string_view kind,
              const Entity& entity) {
    Value value = Value::object();
    add(value, kind, package_form(repository, entity));
    const model::Issuer* issuer = repository::issuer_of(repository, entity);
    add(value, "issuer", package_form(repository, issuer));
    add(value, "assets", assets(repository.index.files, all_file_uses(repository, entity)));
    return value;
}

Value envelope(std::string_view kind, Value content, std::string_view hash) {
    Value value{{"format", package_format},
                {"kind", kind},
                {"generator", generator()},
                {"content_hash", hash}};
    for (auto& [name, member] : content.items())
        add(value, name, std::move(member));
    return value;
}

template <class Entity>
Emitted emit(const repository::Repository& repository, std::string_view kind,
             const Entity& entity) {
    Value said = content(repository, kind, entity);
    std::string hash = content_hash(said);
    const Value written = envelope(kind, std::move(said), hash);
    const std::string id = entity.id ? entity.id->value : std::string{};
    Output output{std::string(kind) + "s/" + id + ".json", std::string(media_type),
                  json::write(written)};
    return {{std::move(output)}, {}, std::move(hash)};
}

Emitted emit_credential(const repository::Repository& repository,
                        const model::Credential& credential) {
    return emit(repository, "credential", credential);
}

Emitted emit_stack(const repository::Repository& repository, const model::Stack& stack) {
    return emit(repository, "stack", stack);
}

Value index_entry(const IndexEntry& entry) {
    Value value = Value::object();
    add(value, "kind", entry.kind);
    add(value, "id", entry.id);
    add(value, "title", entry.title.empty() ? entry.id : entry.title);
    add(value, "version", entry.version);
    add(value, "status", entry.status);
    add(value, "path", entry.path);
    add(value, "content_hash", entry.content_hash);
    return value;
}

Output emit_index(const repository::Repository& /*repository*/,
                  std::span<const IndexEntry> entries) {
    Value list = Value::array();
    for (const IndexEntry& entry : entries)
        list.push_back(index_entry(entry));
    const Value index{
        {"format", index_format}, {"generator", generator()}, {"entries", std::move(list)}};
    return {"index.json", std::string(media_type), json::write(index)};
}

constexpr std::string_view private_address = "addresses of people never leave the source";

using enum FieldFate::Fate;

constexpr auto fates = std::to_array<FieldFate>({
    {"credential", native},
    {"credential.contributors.email", left_out, private_address},
    // It is said at each criterion.
    {"credential.submission.parts.rubric.evidence", left_out},
    {"credential.submission.parts.artifacts.rubric.evidence", left_out},
    {"stack", native},
    {"stack.contributors.email", left_out, private_address},
});

} // namespace

extern constinit const Emitter package{
    .name = "package",
    .title = "credsmith package",
    .folder = "",
    .specification = "docs/reference/package.md",
    .credential = &emit_credential,
    .stack = &emit_stack,
    .index = &emit_index,
    .fates = fates,
};

} // namespace credsmith::emit
