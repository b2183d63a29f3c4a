// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/scaffold.h"

#include "credsmith/base/assert.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/editor_files.h"
#include "credsmith/workspace/entity_files.h"
#include "credsmith/workspace/profile.h"
#include "credsmith/workspace/templates.h"

#include <algorithm>

namespace credsmith::workspace {
namespace {

using base::Failure;
using text::IoError;
using text::IoResult;

constexpr std::string_view repository_templates = "repository/";
constexpr std::string_view editor_templates = "repository/vscode/";
constexpr std::string_view base_profile = "core";
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

/// A template's path in the repository. In this project the ignore file and the settings of editors
/// would be taken for its own, so their names have no dot here.
std::string place_of(std::string_view template_path) {
    const std::string_view path = template_path.substr(repository_templates.size());
    const bool is_hidden = path == "gitignore" || path.starts_with("vscode/");
    return (is_hidden ? "." : "") + std::string(path);
}

/// The kind that a template in `folder` makes, or "": `core/stack.yaml` makes a stack.
std::string_view kind_made_by(std::string_view template_path, std::string_view folder) {
    const bool is_there = text::folder_of(template_path) == folder;
    return is_there ? text::stem_of(text::name_of(template_path)) : std::string_view{};
}

/// The template of a profile; most kinds are the same in all and have one in `core` only.
const base::EmbeddedFile& template_for(std::string_view kind, std::string_view profile) {
    for (const std::string_view folder : {profile, base_profile})
        for (const base::EmbeddedFile& each : embedded_templates())
            if (kind_made_by(each.path, folder) == kind) return each;
    CREDSMITH_UNREACHABLE();
}

/// The line that names the scale of a new file: one that is there, or a comment.
std::string scale_line(const text::FileSystem& files) {
    const std::vector<EntityFile> scales = entity_files(files, "scale");
    return scales.empty() ? "# scale: three-level" : "scale: " + scales.front().id;
}

/// The folder in which files of a kind stand by habit.
std::string folder_for(std::string_view kind) {
    return std::string(kind) + (kind.ends_with('s') ? "/" : "s/");
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
    CREDSMITH_TRY(write_schemas(files));
    std::vector<std::string> made;
    for (const base::EmbeddedFile& each : embedded_templates()) {
        if (!each.path.starts_with(repository_templates)) continue;
        std::string place = place_of(each.path);
        if (exists(files, place)) continue;
        CREDSMITH_TRY(write(files, place, with_schema_line(files, place, std::string(each.text))));
        made.push_back(std::move(place));
    }
    return made;
}

IoResult<std::vector<std::string>> renew_editor_files(text::FileSystem& files) {
    auto written = write_schemas(files);
    CREDSMITH_TRY(written);
    for (const base::EmbeddedFile& each : embedded_templates()) {
        if (!each.path.starts_with(editor_templates)) continue;
        std::string place = place_of(each.path);
        if (exists(files, place)) continue;
        CREDSMITH_TRY(write(files, place, each.text));
        written->push_back(std::move(place));
    }
    return written;
}

std::vector<std::string> kinds_to_make() {
    std::vector<std::string> kinds;
    for (const base::EmbeddedFile& each : embedded_templates())
        if (const std::string_view kind = kind_made_by(each.path, base_profile); !kind.empty())
            kinds.emplace_back(kind);
    return kinds;
}

std::string profile_in_use(const text::FileSystem& files) {
    const auto bytes = files.read(manifest_name, max_entity_bytes);
    if (!bytes) return std::string(base_profile);
    const WrittenFields manifest = fields_in(manifest_name, *bytes);
    const syntax::Node* profile = manifest.root.find("profile");
    return profile_called(profile == nullptr ? base_profile : profile->text()).id;
}

IoResult<std::string> make_entity(text::FileSystem& files, const NewEntity& entity) {
    const base::EmbeddedFile& found = template_for(entity.kind, entity.profile);
    const std::string_view name = text::name_of(found.path);
    const std::string_view ending = name.substr(entity.kind.size());
    std::string path = folder_for(entity.kind) + entity.id + std::string(ending);
    std::string bytes = replace_all(std::string(found.text), "{{id}}", entity.id);
    bytes = replace_all(std::move(bytes), "{{title}}", title_from_id(entity.id));
    bytes = replace_all(std::move(bytes), "{{scale}}", scale_line(files));
    CREDSMITH_TRY(write(files, path, with_schema_line(files, path, std::move(bytes))));
    return path;
}

} // namespace credsmith::workspace
