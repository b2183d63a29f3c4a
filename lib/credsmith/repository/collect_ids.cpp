// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The ids of all entities, and which of them are given twice.
#include "credsmith/repository/linker.h"

namespace credsmith::repository {
namespace {

/// What an entity may be called by mistake: its title or name, and its file.
template <class T>
void add_other_names(const T& entity, const SourcePaths& paths, IdTable& ids) {
    ids.add_other_name(path_of(paths, entity.span), entity.id->value);
    if constexpr (requires { entity.title; })
        if (entity.title) ids.add_other_name(entity.title->value, entity.id->value);
    if constexpr (requires { entity.name; })
        if (entity.name) ids.add_other_name(entity.name->value, entity.id->value);
}

/// Whether the file, or the folder that is all its own, has the name of the id.
bool is_called(std::string_view path, std::string_view id) {
    const auto last_part = [](std::string_view names) {
        return names.substr(names.rfind('/') + 1); // npos + 1 is 0
    };
    const std::string_view folder = path.substr(0, path.size() - last_part(path).size());
    const std::string_view file = last_part(path);
    return file.substr(0, file.find('.')) == id ||
           (!folder.empty() && last_part(folder.substr(0, folder.size() - 1)) == id);
}

template <class T>
class Collector {
public:
    Collector(const std::vector<T>& entities, const SourcePaths& paths, IdTable& ids)
        : entities_(entities), paths_(paths), ids_(ids) {}

    /// Of two with one id, the one whose file is called so has it by right, and the other was
    /// copied.
    void collect(diagnostic::Reporter& reporter) {
        for (const bool is_by_right : {true, false})
            for (std::size_t i = 0; i < entities_.size(); ++i)
                if (is_called_by_its_file(entities_[i]) == is_by_right) add(i, reporter);
    }

private:
    bool is_called_by_its_file(const T& entity) const {
        return entity.id && is_called(path_of(paths_, entity.span), entity.id->value);
    }

    void add(std::size_t index, diagnostic::Reporter& reporter) {
        const T& entity = entities_[index];
        if (entity.id) add_other_names(entity, paths_, ids_);
        if (!entity.id || !is_well_made(*entity.id)) return ids_.mark_incomplete();
        const auto first = ids_.add(*entity.id, index);
        if (!first) return;
        report_duplicate(*entity.id, *first, ids_.what(), reporter);
        ids_.mark_incomplete(); // one of the two was meant to be called otherwise
        if (is_called_by_its_file(entity) == is_called_by_its_file(entities_[first->index]))
            ids_.make_unclear(entity.id->value);
    }

    const std::vector<T>& entities_;
    const SourcePaths& paths_;
    IdTable& ids_;
};

/// A list needs no id, since nothing refers to it.
void collect_lists(const std::vector<model::ReferenceList>& lists, IdTable& ids,
                   diagnostic::Reporter& reporter) {
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (!lists[i].id) continue;
        if (const auto first = ids.add(*lists[i].id, i))
            report_duplicate(*lists[i].id, *first, ids.what(), reporter);
    }
}

void collect_shared_references(const std::vector<model::ReferenceList>& lists, IdTable& ids,
                               diagnostic::Reporter& reporter) {
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (lists[i].is_damaged) ids.mark_incomplete();
        for (const model::Reference& reference : lists[i].items) {
            if (!reference.key)
                ids.mark_incomplete();
            else if (const auto first = ids.add(*reference.key, i))
                report_duplicate(*reference.key, *first, ids.what(), reporter);
        }
    }
}

} // namespace

EntityIds collect_ids(const Repository& repository, diagnostic::Reporter& reporter) {
    const SourcePaths& paths = repository.index.paths;
    EntityIds ids;
    Collector(repository.issuers, paths, ids.issuers).collect(reporter);
    Collector(repository.scales, paths, ids.scales).collect(reporter);
    Collector(repository.frameworks, paths, ids.frameworks).collect(reporter);
    Collector(repository.rubrics, paths, ids.rubrics).collect(reporter);
    Collector(repository.credentials, paths, ids.credentials).collect(reporter);
    Collector(repository.stacks, paths, ids.stacks).collect(reporter);
    collect_lists(repository.reference_lists, ids.lists, reporter);
    collect_shared_references(repository.reference_lists, ids.shared_references, reporter);
    return ids;
}

} // namespace credsmith::repository
