// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "structure/source_tree.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace credsmith::structure {
namespace {

namespace fs = std::filesystem;

// What is written by people; build folders and what editors leave behind are not listed here.
constexpr auto top_folders = std::to_array<std::string_view>(
    {".ci", "cli", "docs", "lib", "samples", "schemas", "script", "tests"});

std::string read(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void add_file(SourceTree& tree, const fs::path& root, const fs::directory_entry& entry) {
    if (!entry.is_regular_file()) return;
    tree.files[entry.path().lexically_relative(root).generic_string()] = read(entry.path());
}

SourceTree read_tree(const fs::path& root) {
    SourceTree tree;
    for (const fs::directory_entry& entry : fs::directory_iterator(root))
        add_file(tree, root, entry);
    for (const std::string_view folder : top_folders) {
        if (!fs::is_directory(root / folder)) continue;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder))
            add_file(tree, root, entry);
    }
    return tree;
}

} // namespace

const SourceTree& real_tree() {
    static const SourceTree tree = read_tree(CREDSMITH_SOURCE_DIR);
    return tree;
}

bool has_file(const SourceTree& tree, const std::string& path) {
    return tree.files.contains(path);
}

bool has_folder(const SourceTree& tree, const std::string& folder) {
    const auto first = tree.files.lower_bound(folder + "/");
    return first != tree.files.end() && first->first.starts_with(folder + "/");
}

std::string_view text_of(const SourceTree& tree, const std::string& path) {
    const auto file = tree.files.find(path);
    return file == tree.files.end() ? std::string_view{} : std::string_view{file->second};
}

bool is_code(std::string_view path) {
    const bool has_code =
        path.starts_with("lib/") || path.starts_with("cli/") || path.starts_with("tests/");
    return has_code && (path.ends_with(".h") || path.ends_with(".cpp"));
}

std::string listed(const Problems& problems) {
    std::string list;
    for (const std::string& problem : problems)
        list += "\n  " + problem;
    return list;
}

} // namespace credsmith::structure
