// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Files that are named: whether they are there, under that name, inside the repository.
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/repository/file_uses.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"
#include "credsmith/text/path.h"

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

/// `path` as it is written in a file of `folder`; both from the root.
std::string written_from(std::string_view folder, std::string_view path) {
    std::string up;
    while (!text::is_at_or_below(path, folder)) {
        folder = text::folder_of(folder);
        up += "../";
    }
    path.remove_prefix(folder.empty() ? 0 : folder.size() + 1);
    return up + std::string(path);
}

std::string help_for_address(FileUse::Place place) {
    switch (place) {
    case FileUse::Place::picture:
        return "save the picture beside this file, and name it here";
    case FileUse::Place::resource:
        return "if it is a web page, write it as `url`";
    case FileUse::Place::text:
    case FileUse::Place::link:
        break;
    }
    return "save it beside this file, and name it here";
}

/// Whether a destination looks like a web page whose `https://` was left out.
bool is_like_address(std::string_view written) {
    const std::string_view host = written.substr(0, written.find('/'));
    return written.starts_with("www.") || (host.size() < written.size() && !host.starts_with('.') &&
                                           host.find('.') != std::string_view::npos);
}

std::string help_for_missing(const FileUse& use, const FileFacts& facts, std::string_view folder) {
    if (use.written.find("://") != std::string::npos) return help_for_address(use.place);
    std::vector<std::string> near;
    for (const std::string& path : facts.near)
        near.push_back(written_from(folder, path));
    if (!near.empty()) return did_you_mean(near);
    if (use.place == FileUse::Place::link && use.written.find('@') != std::string::npos)
        return "write `mailto:` before a mail address: `mailto:" + use.written + "`";
    if (is_like_address(use.written))
        return "if it is a web page, write `https://` before it; paths are written from the "
               "folder of this file";
    return "paths are written from the folder of this file; it would be `" + *use.path + "`";
}

/// Whether the bytes at the place are just the path, without escapes or a place on the page.
bool is_written_plainly(const FileUse& use, std::string_view path) {
    return use.written == path && text::length(use.span) == path.size();
}

void report_missing(const FileUse& use, const FileFacts& facts, std::string_view folder,
                    Reporter& reporter) {
    const auto finding = reporter.report(kinds::missing_file, use.span, missing, use.written);
    finding.help(help_for_missing(use, facts, folder));
    const bool is_one = facts.near.size() == 1 && is_written_plainly(use, use.written) &&
                        use.written.find("://") == std::string::npos;
    if (is_one)
        finding.fix(write_instead(use.span, written_from(folder, facts.near.front()),
                                  diagnostic::Safety::unsafe));
}

void report_other_case(const FileUse& use, const FileFacts& facts, std::string_view folder,
                       Reporter& reporter) {
    const auto finding =
        reporter.report(kinds::file_name_case, use.span, other_case, facts.actual_path, *use.path);
    finding.help("write the name exactly as the file has it; other computers tell capitals apart");
    if (is_written_plainly(use, written_from(folder, *use.path)))
        finding.fix(write_instead(use.span, written_from(folder, facts.actual_path),
                                  diagnostic::Safety::safe));
}

void report(const FileUse& use, const FileFacts& facts, std::string_view folder,
            Reporter& reporter) {
    switch (facts.state) {
    case State::present:
        return;
    case State::missing:
        report_missing(use, facts, folder, reporter);
        return;
    case State::not_a_file:
        reporter.report(kinds::missing_file, use.span, is_folder, use.written).help("name a file");
        return;
    case State::unreadable:
        reporter.report(kinds::missing_file, use.span, unreadable, use.written)
            .help("look at its permissions, and whether it is a link");
        return;
    case State::other_case:
        report_other_case(use, facts, folder, reporter);
        return;
    }
}

void check(const std::vector<FileUse>& uses, const Index& index, Reporter& reporter) {
    for (const FileUse& use : uses) {
        if (!use.path) {
            reporter.report(kinds::outside_repository, use.span, outside, use.written)
                .help(use.written.starts_with('/')
                          ? "paths are written from the folder of this file, without a slash first"
                          : "copy the file into the repository and name it from there");
            continue;
        }
        const auto found = index.files.find(*use.path);
        report(use, found == index.files.end() ? FileFacts{} : found->second,
               text::folder_of(path_of(index.paths, use.span)), reporter);
    }
}

} // namespace

void check_files(const Repository& repository, Reporter& reporter) {
    const Index& index = repository.index;
    const auto check_all = [&](const auto& entities) {
        for (const auto& entity : entities)
            check(file_uses(entity, index.paths), index, reporter);
    };
    check_all(repository.issuers);
    check_all(repository.rubrics);
    check_all(repository.credentials);
    check_all(repository.stacks);
    check_all(repository.translations);
}

} // namespace credsmith::repository
