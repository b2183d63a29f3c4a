// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/editor_files.h"

#include "credsmith/json/read.h"
#include "credsmith/schema/embedded.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/kind_scan.h"

#include <algorithm>
#include <utility>

namespace credsmith::workspace {
namespace {

constexpr std::string_view authoring_folder = "authoring/";
constexpr std::string_view schema_ending = ".schema.json";
constexpr std::uint64_t max_schema_bytes = 1U << 24U;

std::string place_of(std::string_view kind) {
    return text::join_path(schema_folder, std::string(kind) + std::string(schema_ending));
}

/// Writes over what is there, and never half.
text::IoResult<base::Done> replace(text::FileSystem& files, const std::string& path,
                                   std::string_view bytes) {
    const std::string beside = path + ".new";
    if (files.status(beside)) CREDSMITH_TRY(files.remove(beside));
    CREDSMITH_TRY(files.write_new(beside, bytes));
    return files.rename(beside, path);
}

/// The kind of a YAML file, or "".
std::string kind_at(std::string_view path, std::string_view bytes) {
    if (path == manifest_name) return "manifest";
    const auto kind = scan_kind(bytes, Form::yaml).kind;
    return kind ? std::string(model::name_of(*kind)) : std::string{};
}

/// The way from the folder of `path` to the root.
std::string way_up(std::string_view path) {
    std::string way;
    for (auto depth = std::ranges::count(path, '/'); depth > 0; --depth)
        way += "../";
    return way;
}

} // namespace

std::vector<AuthoringSchema> authoring_schemas() {
    std::vector<AuthoringSchema> schemas;
    for (const base::EmbeddedFile& file : schema::embedded_schemas()) {
        if (!file.path.starts_with(authoring_folder)) continue;
        std::string_view kind = file.path.substr(authoring_folder.size());
        kind.remove_suffix(schema_ending.size());
        schemas.push_back({std::string(kind), file.text});
    }
    return schemas;
}

std::string summary_of(const AuthoringSchema& schema) {
    const auto value = json::read(schema.text);
    const std::string description = value->value("description", "");
    const std::size_t end = description.find(". ");
    return end == std::string::npos ? description : description.substr(0, end + 1);
}

text::IoResult<std::vector<std::string>> write_schemas(text::FileSystem& files) {
    std::vector<std::string> written;
    CREDSMITH_TRY(files.create_directories(schema_folder));
    for (const AuthoringSchema& schema : authoring_schemas()) {
        std::string path = place_of(schema.kind);
        const auto there = files.read(path, max_schema_bytes);
        if (there && *there == schema.text) continue;
        CREDSMITH_TRY(replace(files, path, schema.text));
        written.push_back(std::move(path));
    }
    return written;
}

std::string with_schema_line(const text::FileSystem& files, std::string_view path,
                             std::string bytes) {
    if (form_of(path) == Form::markdown) return bytes;
    const std::string schema = place_of(kind_at(path, bytes));
    if (!files.status(schema)) return bytes;
    return "# yaml-language-server: $schema=" + way_up(path) + schema + "\n" + bytes;
}

} // namespace credsmith::workspace
