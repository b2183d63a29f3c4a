// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/entity_files.h"

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/front_matter.h"
#include "credsmith/syntax/preflight.h"
#include "credsmith/syntax/yaml_reader.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/kind_scan.h"

#include <utility>

namespace credsmith::workspace {

std::vector<EntityFile> entity_files(const text::FileSystem& files, std::string_view kind) {
    std::vector<EntityFile> found;
    for (std::string& path : discover(files).paths) {
        const auto bytes = files.read(path, max_entity_bytes);
        if (!bytes) continue;
        const auto claimed = scan_kind(*bytes, form_of(path)).kind;
        if (!claimed || model::name_of(*claimed) != kind) continue;
        const WrittenFields fields = fields_in(path, *bytes);
        if (const syntax::Node* id = fields.root.find("id"); id != nullptr && id->is_scalar())
            found.push_back({std::string(id->text()), std::move(path)});
    }
    return found;
}

WrittenFields fields_in(std::string_view path, std::string_view bytes) {
    const text::SourceId source{};
    text::Span range{source, 0, static_cast<text::ByteOffset>(bytes.size())};
    if (form_of(path) == Form::markdown) {
        const auto front_matter = syntax::find_front_matter(source, bytes);
        if (!front_matter || !front_matter->closed) return {};
        range = front_matter->yaml;
    }
    diagnostic::Reporter reporter;
    if (!syntax::check_bytes(source, bytes, reporter)) return {};
    syntax::Tree tree = syntax::read_yaml(bytes, range, reporter);
    const bool is_whole = tree.root.is_mapping() && tree.lost.empty();
    return {std::move(tree.root), is_whole, range.end};
}

} // namespace credsmith::workspace
