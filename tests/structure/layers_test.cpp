// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Who includes whom, against layers.txt.
#include "structure/cpp_text.h"
#include "structure/law.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace credsmith::structure {
namespace {

constexpr std::string_view include_root = "credsmith/";

/// The layer that a file belongs to: the folder below lib/credsmith, or `cli`; "" for other files.
std::string layer_of_file(std::string_view path) {
    if (path.starts_with("cli/")) return "cli";
    constexpr std::string_view root = "lib/credsmith/";
    if (!path.starts_with(root)) return {};
    path.remove_prefix(root.size());
    return std::string(path.substr(0, path.find('/')));
}

std::string layer_of_header(std::string_view header) {
    header.remove_prefix(include_root.size());
    return std::string(header.substr(0, header.find('/')));
}

bool may_include(const std::string& layer, const std::string& header, const Law& law) {
    if (layer_of_header(header) == layer) return true;
    const auto permitted = law.layers.find(layer);
    if (permitted == law.layers.end()) return false;
    return std::ranges::any_of(permitted->second, [&header](const std::string& entry) {
        return entry == layer_of_header(header) || entry == "lib/" + header;
    });
}

Problems check_layers(const SourceTree& tree) {
    const Law law = read_law(tree);
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        const std::string layer = layer_of_file(path);
        if (layer.empty() || !is_code(path)) continue;
        for (const Include& include : includes_of(text)) {
            const bool is_ours = include.header.starts_with(include_root);
            if (!is_ours && include.is_quoted && layer != "cli")
                problems.push_back(
                    problem_at(path, include.line,
                               fmt::format("write `{}` from the include root: \"credsmith/...\"",
                                           include.header)));
            if (is_ours && !may_include(layer, include.header, law))
                problems.push_back(
                    problem_at(path, include.line,
                               fmt::format("layer `{}` may not include `{}`: ask for it from a "
                                           "lower layer, or change {} with a decision record",
                                           layer, include.header, law_path)));
        }
    }
    return problems;
}

/// Positions (lines and columns) exist only where text for people is made.
Problems check_line_maps(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        const std::vector<std::string> permitted{"lib/credsmith/text/",
                                                 "lib/credsmith/diagnostic/render/",
                                                 "lib/credsmith/lsp/positions.cpp"};
        if (layer_of_file(path).empty() || !is_code(path) || is_in(path, permitted)) continue;
        for (const Include& include : includes_of(text))
            if (include.header == "credsmith/text/line_map.h")
                problems.push_back(problem_at(path, include.line,
                                              "keep spans here; lines and columns are made in "
                                              "lib/credsmith/diagnostic/render"));
    }
    return problems;
}

const std::string law_text = "layer base:\nlayer text: base\n"
                             "layer model: base lib/credsmith/text/span.h\nlayer cli: text\n";

SourceTree tree_with(const std::string& path, const std::string& text) {
    return {{{std::string(law_path), law_text}, {path, text}}};
}

TEST_CASE("an include of a layer that is not below is a problem") {
    CHECK(check_layers(tree_with("lib/credsmith/base/id.h",
                                 "#pragma once\n#include \"credsmith/text/span.h\"\n")) ==
          Problems{"lib/credsmith/base/id.h:2: layer `base` may not include "
                   "`credsmith/text/span.h`: ask for it from a lower layer, or change "
                   "lib/credsmith/layers.txt with a decision record"});
    CHECK(check_layers(tree_with("cli/main.cpp", "#include \"credsmith/base/id.h\"\n")).size() ==
          1);
    CHECK(check_layers(tree_with("lib/credsmith/new/x.h", "#include \"credsmith/base/id.h\"\n"))
              .size() == 1);
}

TEST_CASE("of a layer of which single headers are permitted only those may be included") {
    const std::string path = "lib/credsmith/model/item.h";
    CHECK(check_layers(tree_with(path, "#include \"credsmith/text/span.h\"\n")).empty());
    CHECK(check_layers(tree_with(path, "#include \"credsmith/text/edit.h\"\n")).size() == 1);
}

TEST_CASE("an include by a neighbour's bare name is a problem") {
    CHECK(check_layers(tree_with("lib/credsmith/base/id.cpp", "#include \"id.h\"\n")) ==
          Problems{"lib/credsmith/base/id.cpp:1: write `id.h` from the include root: "
                   "\"credsmith/...\""});
}

TEST_CASE("lines and columns outside the renderers are a problem") {
    const std::string text = "#include \"credsmith/text/line_map.h\"\n";
    CHECK(check_line_maps(tree_with("lib/credsmith/check/run.cpp", text)) ==
          Problems{"lib/credsmith/check/run.cpp:1: keep spans here; lines and columns are made in "
                   "lib/credsmith/diagnostic/render"});
    CHECK(check_line_maps(tree_with("lib/credsmith/diagnostic/render/full.cpp", text)).empty());
}

TEST_CASE("every include in the tree keeps to the layers") {
    const Problems problems = check_layers(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("only renderers know lines and columns") {
    const Problems problems = check_line_maps(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
