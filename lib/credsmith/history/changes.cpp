// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/history/changes.h"

#include <filesystem>
#include <git2.h>
#include <memory>
#include <string_view>
#include <system_error>
#include <vector>

namespace credsmith::history {
namespace {

namespace fs = std::filesystem;
using base::Failure;

constexpr std::uint64_t most_bytes_before = 1U << 20U; ///< as of a source

template <auto Free>
struct FreeWith {
    template <class T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};

using Repository = std::unique_ptr<git_repository, FreeWith<git_repository_free>>;
using Object = std::unique_ptr<git_object, FreeWith<git_object_free>>;
using Diff = std::unique_ptr<git_diff, FreeWith<git_diff_free>>;

template <class T>
using Result = base::Result<T, Refusal>;

/// libgit2 as it is used here: what a person or a machine has configured is not looked at, and who
/// owns a folder does not matter, because nothing in it is run.
void start_library() {
    static const bool is_started = [] {
        git_libgit2_init();
        for (const int level : {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM,
                                GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        return true;
    }();
    static_cast<void>(is_started);
}

/// What git itself says of the call that failed last.
Failure<Refusal> git_failure() {
    const git_error* error = git_error_last();
    const std::string words = error == nullptr ? "no reason given" : error->message;
    return Failure{Refusal{"git cannot tell what was changed: " + words,
                           "leave `--since` out to see all findings"}};
}

Result<Repository> open(const std::string& folder) {
    git_repository* opened = nullptr;
    const int error = git_repository_open_ext(&opened, folder.c_str(), 0, nullptr);
    Repository repository(opened);
    if (error == GIT_ENOTFOUND)
        return Failure{Refusal{"this repository of credentials is not kept in git",
                               "`--since` compares with what git keeps; leave it out to see all "
                               "findings"}};
    if (error != 0) return git_failure();
    if (git_repository_workdir(opened) == nullptr)
        return Failure{Refusal{"the git repository here is a bare one, and keeps no files to check",
                               "clone it, and work in the clone"}};
    return repository;
}

Object look_up(git_repository* repository, const std::string& revision) {
    git_object* found = nullptr;
    if (git_revparse_single(&found, repository, revision.c_str()) != 0) return nullptr;
    const Object named(found);
    git_object* commit = nullptr;
    git_object_peel(&commit, found, GIT_OBJECT_COMMIT);
    return Object(commit);
}

std::string help_for_unknown(git_repository* repository, const std::string& revision) {
    if (git_repository_head_unborn(repository) == 1)
        return "nothing is committed here yet; leave `--since` out to see all findings";
    if (look_up(repository, "origin/" + revision) != nullptr)
        return "did you mean `origin/" + revision + "`?";
    if (git_repository_is_shallow(repository) == 1)
        return "only part of the history was fetched; `git fetch --unshallow` brings the rest, in "
               "a "
               "workflow `fetch-depth: 0`";
    return "name a branch, a tag or a commit: `main`, `v1.2`, `HEAD~1`";
}

Result<Object> commit_of(git_repository* repository, const std::string& revision) {
    if (Object commit = look_up(repository, revision)) return commit;
    return Failure{Refusal{"git does not know `" + revision + "` here",
                           help_for_unknown(repository, revision)}};
}

/// The commit where the present branch left `revision`.
Result<Object> fork_of(git_repository* repository, const std::string& revision) {
    auto theirs = commit_of(repository, revision);
    if (!theirs) return theirs;
    auto ours = commit_of(repository, "HEAD");
    if (!ours) return ours;
    git_oid fork;
    const int error =
        git_merge_base(&fork, repository, git_object_id(ours->get()), git_object_id(theirs->get()));
    if (error != 0)
        return Failure{
            Refusal{"what is checked out and `" + revision + "` have no commit in common",
                    help_for_unknown(repository, revision)}};
    git_object* commit = nullptr;
    if (git_object_lookup(&commit, repository, &fork, GIT_OBJECT_COMMIT) != 0) return git_failure();
    return Object(commit);
}

Result<Object> start_of(git_repository* repository, const std::string& revision) {
    constexpr std::string_view dots = "...";
    if (!revision.ends_with(dots)) return commit_of(repository, revision);
    return fork_of(repository, revision.substr(0, revision.size() - dots.size()));
}

/// `folder` from the top of the working files; "" for the top itself.
std::string place_of(git_repository* repository, const std::string& folder) {
    std::error_code ignored;
    const fs::path top = fs::weakly_canonical(git_repository_workdir(repository), ignored);
    const fs::path place = fs::weakly_canonical(folder, ignored)
                               .lexically_relative(top.has_filename() ? top : top.parent_path());
    return place == "." ? std::string{} : place.generic_string();
}

Result<Diff> compare(git_repository* repository, git_object* commit, const std::string& place) {
    git_object* tree = nullptr;
    if (git_object_peel(&tree, commit, GIT_OBJECT_TREE) != 0) return git_failure();
    const Object owned(tree);
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS |
                    GIT_DIFF_INCLUDE_TYPECHANGE | GIT_DIFF_DISABLE_PATHSPEC_MATCH |
                    GIT_DIFF_SKIP_BINARY_CHECK;
    std::string written = place;
    char* only = written.data();
    if (!place.empty()) options.pathspec = {&only, 1};
    git_diff* diff = nullptr;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the object is a tree
    auto* of_tree = reinterpret_cast<git_tree*>(tree);
    if (git_diff_tree_to_workdir_with_index(&diff, repository, of_tree, &options) != 0)
        return git_failure();
    return Diff(diff);
}

/// The text of a file as it was; "" if there was none.
std::string text_before(git_repository* repository, const git_diff_file& file) {
    const bool was_file =
        file.mode == GIT_FILEMODE_BLOB || file.mode == GIT_FILEMODE_BLOB_EXECUTABLE;
    git_object* found = nullptr;
    if (!was_file || git_object_lookup(&found, repository, &file.id, GIT_OBJECT_BLOB) != 0)
        return {};
    const Object owned(found);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the object is a blob
    const auto* blob = reinterpret_cast<const git_blob*>(found);
    if (git_blob_rawsize(blob) > most_bytes_before || git_blob_is_binary(blob) == 1) return {};
    return {static_cast<const char*>(git_blob_rawcontent(blob)), git_blob_rawsize(blob)};
}

Changes changes_in(git_repository* repository, const Diff& diff, const std::string& place) {
    const std::string prefix = place.empty() ? place : place + "/";
    Changes changes;
    for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
        const git_diff_delta* delta = git_diff_get_delta(diff.get(), i);
        std::string_view path =
            delta->new_file.path != nullptr ? delta->new_file.path : delta->old_file.path;
        if (!path.starts_with(prefix)) continue;
        path.remove_prefix(prefix.size());
        if (path.ends_with('/')) path.remove_suffix(1);
        changes.push_back({std::string(path), text_before(repository, delta->old_file)});
    }
    return changes;
}

} // namespace

base::Result<Changes, Refusal> changes_since(const std::string& folder,
                                             const std::string& revision) {
    start_library();
    const auto repository = open(folder);
    if (!repository) return Failure{repository.error()};
    const auto commit = start_of(repository->get(), revision);
    if (!commit) return Failure{commit.error()};
    const std::string place = place_of(repository->get(), folder);
    const auto diff = compare(repository->get(), commit->get(), place);
    if (!diff) return Failure{diff.error()};
    return changes_in(repository->get(), *diff, place);
}

} // namespace credsmith::history
