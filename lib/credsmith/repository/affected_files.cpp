// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/affected_files.h"

#include "credsmith/base/overloaded.h"
#include "credsmith/model/field_walk.h"
#include "credsmith/repository/all_entities.h"
#include "credsmith/repository/file_uses.h"
#include "credsmith/text/path.h"

#include <algorithm>
#include <map>

namespace credsmith::repository {
namespace {

using Paths = std::set<std::string, std::less<>>;

bool is_changed(std::string_view path, const Changed& changed) {
    for (; !path.empty(); path = text::folder_of(path))
        if (changed.paths.contains(path)) return true;
    return false;
}

bool is_part_of_id(char character) {
    const bool is_letter =
        (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    return is_letter || (character >= '0' && character <= '9') || character == '-' ||
           character == '_';
}

/// Whether `id` stands in `text` as a word of its own.
bool holds_id(std::string_view text, std::string_view id) {
    for (std::size_t at = text.find(id); at != std::string_view::npos; at = text.find(id, at + 1)) {
        const std::size_t end = at + id.size();
        const bool is_word = (at == 0 || !is_part_of_id(text[at - 1])) &&
                             (end == text.size() || !is_part_of_id(text[end]));
        if (is_word) return true;
    }
    return false;
}

/// Who names whom, file by file.
class Uses {
public:
    Uses(const Repository& repository, const Changed& changed)
        : repository_(repository), changed_(changed) {
        for (const auto& [source, path] : repository.index.paths)
            if (is_changed(path, changed)) affected_.insert(path);
        if (repository.manifest) add(*repository.manifest);
        for_each_entity(repository, [this](const auto& entity) { add(entity); });
    }

    Paths affected() && {
        std::vector<std::string> open(affected_.begin(), affected_.end());
        while (!open.empty()) {
            const auto users = users_.find(open.back());
            open.pop_back();
            if (users == users_.end()) continue;
            for (const std::string& user : users->second)
                if (affected_.insert(user).second) open.push_back(user);
        }
        return std::move(affected_);
    }

private:
    template <class Entity>
    [[nodiscard]] std::string file_of(const Entity& entity) const {
        if constexpr (requires { entity.path; })
            return entity.path;
        else
            return std::string(path_of(repository_.index.paths, entity.span));
    }

    template <class Entity>
    void add(const Entity& entity) {
        user_ = file_of(entity);
        add_named(entity);
        if constexpr (requires { file_uses(entity, repository_.index.paths); })
            for (const FileUse& use : file_uses(entity, repository_.index.paths))
                if (use.path) add_use(*use.path);
        if constexpr (std::is_same_v<Entity, model::Translation>) add_original(entity);
    }

    /// What the entity names, in links, texts and pools.
    template <class Entity>
    void add_named(const Entity& entity) {
        const base::Overloaded each{
            [this](std::string_view, const model::Link<model::Issuer>& link) {
                add_link(link, repository_.issuers);
            },
            [this](std::string_view, const model::Link<model::Scale>& link) {
                add_link(link, repository_.scales);
            },
            [this](std::string_view, const model::Link<model::Framework>& link) {
                add_link(link, repository_.frameworks);
            },
            [this](std::string_view, const model::Link<model::Rubric>& link) {
                add_link(link, repository_.rubrics);
            },
            [this](std::string_view, const model::Link<model::Credential>& link) {
                add_link(link, repository_.credentials);
            },
            [this](std::string_view, const model::Link<model::Stack>& link) {
                add_link(link, repository_.stacks);
            },
            [this](std::string_view, const model::RichText& text) { add_text(text); },
            [this](std::string_view, const model::Pool& pool) { add_pool(pool); },
            [](std::string_view, const auto& /*names nothing*/) {},
        };
        model::FieldWalk{each}.walk({}, entity);
    }

    template <class Target>
    void add_link(const model::Link<Target>& link, const std::vector<Target>& targets) {
        if (link.target)
            add_use(file_of(targets[*link.target]));
        else
            add_lost(link.id.value);
    }

    /// A text may stand in a file of its own, and cite.
    void add_text(const model::RichText& text) {
        add_use(std::string(path_of(repository_.index.paths, text.span)));
        for (const syntax::Citation& citation : text.facts.citations)
            add_citation(citation.key);
    }

    void add_citation(const std::string& key) {
        const auto shared = repository_.index.shared_references.find(key);
        if (shared == repository_.index.shared_references.end())
            add_lost(key);
        else
            add_use(file_of(repository_.reference_lists[shared->second.list]));
    }

    void add_original(const model::Translation& translation) {
        const auto& original = translation.original;
        if (!original)
            add_lost(translation.of ? translation.of->value : std::string{});
        else if (original->kind == model::OriginalKind::credential)
            add_use(repository_.credentials[original->index].path);
        else
            add_use(repository_.stacks[original->index].path);
    }

    /// Any credential may come into what can be chosen from, or fall out of it.
    void add_pool(const model::Pool& pool) {
        if (!pool.tag && !pool.topic && !pool.issuer) return;
        for (const model::Credential& credential : repository_.credentials)
            add_use(credential.path);
    }

    /// A file need not be there to be named.
    void add_use(const std::string& path) {
        if (path == user_) return;
        if (is_changed(path, changed_)) affected_.insert(path);
        users_[path].insert(user_);
    }

    void add_lost(const std::string& id) {
        const auto held = [&](std::string_view text) { return holds_id(text, id); };
        if (!id.empty() && std::ranges::any_of(changed_.before, held)) affected_.insert(user_);
    }

    const Repository& repository_;
    const Changed& changed_;
    std::string user_;
    std::map<std::string, Paths, std::less<>> users_; ///< by what they use
    Paths affected_;
};

} // namespace

std::set<std::string, std::less<>> affected_files(const Repository& repository,
                                                  const Changed& changed) {
    const auto& manifest = repository.manifest;
    if (manifest && is_changed(path_of(repository.index.paths, manifest->span), changed)) {
        Paths all;
        for (const auto& [source, path] : repository.index.paths)
            all.insert(path);
        return all;
    }
    return Uses(repository, changed).affected();
}

} // namespace credsmith::repository
