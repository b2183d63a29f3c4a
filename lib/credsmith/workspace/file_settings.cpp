// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/file_settings.h"

#include "credsmith/syntax/limits.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/entity_files.h"
#include "credsmith/workspace/kind_scan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace credsmith::workspace {
namespace {

/// What a file may say for itself, the kind first.
constexpr auto own_fields =
    std::to_array<std::string_view>({"kind", "id", "status", "issuer", "language"});

std::string start_of(const text::FileSystem& files, const std::string& path) {
    auto bytes = files.read_start(path, syntax::max_file_bytes + 1);
    return bytes ? std::move(*bytes) : std::string{};
}

NamedSetting setting_in(const WrittenFields& fields, std::string_view name, text::SourceId file) {
    const syntax::Node* value = fields.root.find(name);
    if (value == nullptr || !value->is_scalar()) return {name, {}, {}};
    return {name,
            std::string(value->text()),
            {Authority::file, text::Span{file, value->span.begin, value->span.end}}};
}

} // namespace

Standing standing_of(const text::FileSystem& files, const std::string& path) {
    if (path == manifest_name) return Standing::ours;
    const Discovery discovery = discover(files);
    if (!std::ranges::binary_search(discovery.paths, path)) return Standing::passed_over;
    const bool has_kind = scan_kind(start_of(files, path), form_of(path)).kind.has_value();
    return has_kind ? Standing::ours : Standing::without_kind;
}

std::vector<NamedSetting> file_settings(Settings& settings, const text::FileSystem& files,
                                        const std::string& path) {
    std::vector<NamedSetting> named = manifest_settings(settings);
    if (path == manifest_name) return named;
    const text::SourceId file = settings.sources.add(path, start_of(files, path));
    const WrittenFields fields = fields_in(path, settings.sources.at(file).bytes);
    std::size_t front = 0;
    for (const std::string_view name : own_fields) {
        NamedSetting own = setting_in(fields, name, file);
        if (name == "status" && own.value.empty()) own.value = "draft";
        const auto shared = std::ranges::find(named, name, &NamedSetting::name);
        if (shared == named.end())
            named.insert(named.begin() + static_cast<std::ptrdiff_t>(front++), std::move(own));
        else if (!own.value.empty())
            *shared = std::move(own);
    }
    return named;
}

} // namespace credsmith::workspace
