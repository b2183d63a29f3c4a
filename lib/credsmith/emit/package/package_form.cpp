// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/package/package_form.h"

#include "credsmith/base/digest.h"
#include "credsmith/emit/package/rich_form.h"
#include "credsmith/emit/package/translations_form.h"
#include "credsmith/emit/shared/encode.h"
#include "credsmith/emit/shared/expand.h"
#include "credsmith/json/write.h"
#include "credsmith/repository/query.h"
#include "credsmith/repository/translations.h"

#include <set>
#include <utility>

namespace credsmith::emit {
namespace {

using json::Value;

/// Records as their tables give them.
class PlainEncoder : public Encoder<PlainEncoder> {};

/// Records as their tables give them, but for what a reader of one package could not look up.
class PackageEncoder : public Encoder<PackageEncoder> {
public:
    /// `credential` is nullptr for a stack.
    PackageEncoder(const repository::Repository& repository, const model::Credential* credential)
        : repository_(repository), credential_(credential) {}

    using Encoder::encode;

    [[nodiscard]] Value encode(const model::RichText& text) const {
        return rich(text.markdown.text, text.span);
    }

    /// A line that stands for a whole reference may hold emphasis and links.
    [[nodiscard]] Value encode(const model::Reference& reference) const {
        Value value = encode_fields(reference);
        if (value.contains("text"))
            value["text"] = rich(reference.text->value, reference.text->span);
        return value;
    }

    [[nodiscard]] Value encode(const model::Link<model::Framework>& link) const {
        Value value = Value::object();
        if (!link.target) {
            add(value, "title", link.id.value);
            return value;
        }
        const model::Framework& framework = repository_.frameworks[*link.target];
        add(value, "id", encode(framework.id));
        add(value, "title", encode(framework.title));
        add(value, "url", encode(framework.url));
        add(value, "year", encode(framework.year));
        return value;
    }

    [[nodiscard]] Value encode(const model::Link<model::Credential>& link) const {
        Value value = Value::object();
        add(value, "ref", link.id.value);
        if (!link.target) return value;
        const model::Credential& credential = repository_.credentials[*link.target];
        add(value, "uri", repository::uri_of(repository_, credential));
        add(value, "title", encode(credential.title));
        return value;
    }

    /// A member of a stack is written like a prerequisite.
    [[nodiscard]] Value encode(const model::Requirement& requirement) const {
        if (!requirement.ref && !requirement.stack) return encode_fields(requirement);
        Value value = requirement.ref ? encode(*requirement.ref) : encode(*requirement.stack);
        add(value, "version", encode(requirement.version));
        add_own_fields(value, requirement);
        return value;
    }

    [[nodiscard]] Value encode(const model::Link<model::Stack>& link) const {
        Value value{{"stack", link.id.value}};
        if (!link.target) return value;
        const model::Stack& stack = repository_.stacks[*link.target];
        add(value, "uri", repository::uri_of(repository_, stack));
        add(value, "title", encode(stack.title));
        return value;
    }

    [[nodiscard]] Value encode(const model::Prerequisites& prerequisites) const {
        if (prerequisites.none) return {{"none", true}};
        return encode_fields(prerequisites);
    }

    [[nodiscard]] Value encode(const model::Expiry& expiry) const {
        if (expiry.none) return {{"none", true}};
        return encode_fields(expiry);
    }

    /// With the name of its rule, so that a reader need not conclude it.
    [[nodiscard]] Value encode(const model::Passing& passing) const {
        Value value{{"rule", passing.count ? "count" : passing.points ? "points" : "all"}};
        value.update(encode_fields(passing));
        return value;
    }

    /// With the levels of its scale, so that a reader needs nothing else to judge by it.
    [[nodiscard]] Value encode(const model::Rubric& rubric) const {
        Value value = Value::object();
        model::for_each_field(rubric, [&](std::string_view name, const auto& member) {
            if (name == "criteria") add_levels(value, scale_of(rubric));
            add(value, name, encode(member));
        });
        add(value, "source", source_of(rubric));
        add_own_fields(value, rubric);
        return value;
    }

private:
    /// `place` tells the file from which links count.
    [[nodiscard]] Value rich(std::string_view markdown, text::Span place) const {
        return rich_form(markdown, repository::path_of(repository_.index.paths, place));
    }

    /// The file of a shared rubric, with a hash of what it says: not of its bytes, which may be
    /// formatted anew.
    [[nodiscard]] Value source_of(const model::Rubric& rubric) const {
        if (!rubric.use || !rubric.use->target) return {};
        const model::Rubric& shared = repository_.rubrics[*rubric.use->target];
        Value value = Value::object();
        add(value, "path", repository::path_of(repository_.index.paths, shared.span));
        add(value, "version", encode(shared.version));
        add(value, "hash", content_hash(encode_fields(shared)));
        return value;
    }

    [[nodiscard]] const model::Scale* scale_of(const model::Rubric& rubric) const {
        return credential_ == nullptr ? nullptr
                                      : repository::scale_of(repository_, *credential_, rubric);
    }

    void add_levels(Value& rubric, const model::Scale* scale) const {
        if (scale == nullptr) return;
        Value levels = encode(scale->levels);
        for (std::size_t i = 0; i < levels.size(); ++i)
            add(levels[i], "rank", i + 1);
        add(rubric, "levels", std::move(levels));
        add(rubric, "pass_level", encode(scale->passes));
    }

    const repository::Repository& repository_;
    const model::Credential* credential_;
};

template <class Entity>
Value with_translations(Value form, const repository::Repository& repository,
                        const Entity& entity) {
    add(form, "translations",
        translations_form(repository, repository::translations_of(repository, entity)));
    return form;
}

} // namespace

Value package_form(const repository::Repository& repository, const model::Credential& credential) {
    const model::Credential expanded = expand(repository, credential);
    return with_translations(PackageEncoder(repository, &expanded).encode(expanded), repository,
                             expanded);
}

Value package_form(const repository::Repository& repository, const model::Stack& stack) {
    const model::Stack expanded = expand(repository, stack);
    return with_translations(PackageEncoder(repository, nullptr).encode(expanded), repository,
                             expanded);
}

Value package_form(const repository::Repository& repository, const model::Issuer* issuer) {
    if (issuer == nullptr) return {};
    Value value = PlainEncoder().encode(expand(repository, *issuer));
    add(value, "content_hash", content_hash(value));
    return value;
}

Value assets(const repository::FileTable& files, std::span<const repository::FileUse> uses) {
    std::set<std::string_view> paths;
    for (const repository::FileUse& use : uses)
        if (use.path) paths.insert(*use.path);
    Value list = Value::array();
    for (const std::string_view path : paths) {
        const auto file = files.find(path);
        if (file == files.end() || file->second.state != repository::FileFacts::State::present)
            continue;
        list.push_back({{"path", path},
                        {"media_type", repository::media_type_of(path)},
                        {"bytes", file->second.bytes},
                        {"sha256", file->second.sha256}});
    }
    return list;
}

std::string content_hash(const Value& value) {
    return "sha256:" + base::sha256_hex(json::canonical(value));
}

} // namespace credsmith::emit
