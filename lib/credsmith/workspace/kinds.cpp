// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/kinds.h"

#include "credsmith/base/suggest.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/link.h"
#include "credsmith/schema/check_shape.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/workspace/pages.h"
#include "credsmith/workspace/suppression_kinds.h"
#include "credsmith/workspace/workspace_kinds.h"

#include <algorithm>
#include <array>

namespace credsmith::workspace {
namespace {

using diagnostic::Kind;

std::vector<const Kind*> collect_kinds() {
    std::vector<const Kind*> all{&kinds::unknown_kind, &kinds::wrong_form,
                                 &kinds::fragment_with_front_matter, &kinds::unknown_rule,
                                 &kinds::unknown_target};
    const auto add = [&](std::span<const Kind* const> some) {
        all.insert(all.end(), some.begin(), some.end());
    };
    add(kinds::suppression_kinds);
    add(syntax::syntax_kinds());
    add(surface::surface_kinds());
    add(schema::shape_kinds());
    add(repository::link_kinds());
    for (const check::Rule* rule : check::all_rules())
        all.push_back(&rule->kind);
    std::ranges::sort(all, {}, &Kind::slug);
    return all;
}

/// The part of a slug behind its group.
std::string name_of(std::string_view slug) {
    return std::string(slug.substr(slug.find('/') + 1));
}

constexpr auto stages = std::to_array<std::string_view>({"syntax", "shape", "link", "rule"});
constexpr auto presets = std::to_array<std::string_view>({"minimal", "recommended", "strict"});

} // namespace

std::string_view name_of(diagnostic::Stage stage) {
    return stages.at(static_cast<std::size_t>(stage));
}

std::string_view name_of(diagnostic::Preset preset) {
    return presets.at(static_cast<std::size_t>(preset));
}

std::vector<std::string> preset_names() {
    return {presets.begin(), presets.end()};
}

const std::vector<const Kind*>& all_kinds() {
    static const std::vector<const Kind*> all = collect_kinds();
    return all;
}

const Kind* find_kind(std::string_view slug) {
    const auto found = std::ranges::lower_bound(all_kinds(), slug, {}, &Kind::slug);
    return found == all_kinds().end() || (*found)->slug != slug ? nullptr : *found;
}

std::vector<std::string> nearest_kinds(std::string_view slug) {
    std::vector<std::string> slugs;
    std::vector<std::string> names;
    for (const Kind* kind : all_kinds()) {
        slugs.emplace_back(kind->slug);
        names.push_back(name_of(kind->slug));
    }
    const auto called = [&](const std::vector<std::string>& wanted) {
        std::vector<std::string> found;
        for (const std::string& each : slugs)
            if (std::ranges::find(wanted, name_of(each)) != wanted.end()) found.push_back(each);
        return found;
    };
    // The right name in another group or in none, a slip, or a slip in another group.
    std::vector<std::string> near = called({name_of(slug)});
    if (near.empty()) near = base::nearest(slug, slugs);
    return near.empty() ? called(base::nearest(name_of(slug), names)) : near;
}

std::string_view page_of(std::string_view slug) {
    const base::EmbeddedFile* page =
        base::find_embedded(embedded_pages(), std::string(slug) + ".md");
    return page == nullptr ? std::string_view{} : page->text;
}

} // namespace credsmith::workspace
