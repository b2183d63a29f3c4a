// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Files that are named: whether they are there, under that name, inside the repository.
#include "credsmith/repository/file_uses.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"

namespace credsmith::repository {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using State = FileFacts::State;

constexpr Message<std::string> outside{"`{}` lies outside the repository"};
constexpr Message<std::string> missing{"there is no file `{}`"};
constexpr Message<std::string> is_folder{"`{}` is not a file"};
constexpr Message<std::string> unreadable{"the file `{}` cannot be read"};
constexpr Message<std::string, std::string> other_case{"the file is called `{}`, not `{}`"};

void report(const FileUse& use, const FileFacts& facts, Reporter& reporter) {
    switch (facts.state) {
    case State::present:
        return;
    case State::missing:
        reporter.report(kinds::missing_file, use.span, missing, use.written)
            .help("paths are written from the folder of this file; it would be `" + *use.path +
                  "`");
        return;
    case State::not_a_file:
        reporter.report(kinds::missing_file, use.span, is_folder, use.written).help("name a file");
        return;
    case State::unreadable:
        reporter.report(kinds::missing_file, use.span, unreadable, use.written)
            .help("look at its permissions, and whether it is a link");
        return;
    case State::other_case:
        reporter.report(kinds::file_name_case, use.span, other_case, facts.actual_path, *use.path)
            .help("write the name exactly as the file has it; other computers tell capitals apart");
        return;
    }
}

void check(const std::vector<FileUse>& uses, const FileTable& files, Reporter& reporter) {
    for (const FileUse& use : uses) {
        if (!use.path) {
            reporter.report(kinds::outside_repository, use.span, outside, use.written)
                .help(use.written.starts_with('/')
                          ? "paths are written from the folder of this file, without a slash first"
                          : "copy the file into the repository and name it from there");
            continue;
        }
        const auto found = files.find(*use.path);
        report(use, found == files.end() ? FileFacts{} : found->second, reporter);
    }
}

} // namespace

void check_files(const Repository& repository, Reporter& reporter) {
    const Index& index = repository.index;
    const auto check_all = [&](const auto& entities) {
        for (const auto& entity : entities)
            check(file_uses(entity, index.paths), index.files, reporter);
    };
    check_all(repository.issuers);
    check_all(repository.rubrics);
    check_all(repository.credentials);
    check_all(repository.stacks);
    check_all(repository.translations);
}

} // namespace credsmith::repository
