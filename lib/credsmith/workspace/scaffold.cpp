// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/scaffold.h"

#include "credsmith/base/assert.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/templates.h"

#include <algorithm>

namespace credsmith::workspace {
namespace {

using base::Failure;
using text::IoError;
using text::IoResult;

constexpr std::string_view repository_templates = "repository/";
constexpr std::size_t max_id_bytes = 63;

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}

std::string replace_all(std::string text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

IoResult<base::Done> write(text::FileSystem& files, std::string_view path, std::string_view bytes) {
    CREDSMITH_TRY(files.create_directories(text::folder_of(path)));
    return files.write_new(path, bytes);
}

/// A template's path in the repository; the name of the ignore file would hide it in this project,
/// so it has no dot here.
std::string place_of(std::string_view template_path) {
    const std::string_view path = template_path.substr(repository_templates.size());
    return path == "gitignore" ? ".gitignore" : std::string(path);
}

bool exists(const text::FileSystem& files, std::string_view path) {
    return files.status(path).has_value();
}

} // namespace

bool is_good_id(std::string_view id) {
    const auto is_allowed = [](char c) {
        return is_small_letter(c) || (c >= '0' && c <= '9') || c == '-';
    };
    return !id.empty() && id.size() <= max_id_bytes && is_small_letter(id.front()) &&
           std::ranges::all_of(id, is_allowed);
}

std::string title_from_id(std::string_view id) {
    std::string title(id);
    std::ranges::replace(title, '-', ' ');
    if (!title.empty()) title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

IoResult<std::vector<std::string>> make_repository(text::FileSystem& files) {
    if (exists(files, manifest_name))
        return Failure{IoError{IoError::Reason::already_exists, std::string(manifest_name),
                               "this is a repository already"}};
    std::vector<std::string> made;
    for (const base::EmbeddedFile& each : embedded_templates()) {
        if (!each.path.starts_with(repository_templates)) continue;
        std::string place = place_of(each.path);
        if (exists(files, place)) continue;
        CREDSMITH_TRY(write(files, place, each.text));
        made.push_back(std::move(place));
    }
    return made;
}

IoResult<std::string> make_entity(text::FileSystem& files, std::string_view kind,
                                  std::string_view id) {
    const bool is_credential = kind == "credential";
    const std::string name = is_credential ? "credential.md" : "stack.yaml";
    const base::EmbeddedFile* found = base::find_embedded(embedded_templates(), name);
    CREDSMITH_ASSERT(found != nullptr);
    const std::string path = (is_credential ? "credentials/" : "stacks/") + std::string(id) +
                             (is_credential ? ".md" : ".yaml");
    const std::string text = replace_all(replace_all(std::string(found->text), "{{id}}", id),
                                         "{{title}}", title_from_id(id));
    CREDSMITH_TRY(write(files, path, text));
    return path;
}

} // namespace credsmith::workspace
