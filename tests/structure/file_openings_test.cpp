// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How every C++ file begins: whose it is, what it is for, and a source with its own header.
#include "structure/cpp_text.h"
#include "structure/source_tree.h"

#include <doctest/doctest.h>

namespace credsmith::structure {
namespace {

constexpr std::string_view copyright_line = "// SPDX-FileCopyrightText: credsmith contributors";
constexpr std::string_view license_line = "// SPDX-License-Identifier: MIT";

/// The header of the same name beside a source, or "".
std::string own_header(const SourceTree& tree, const std::string& path) {
    if (!path.ends_with(".cpp")) return {};
    const std::string header = path.substr(0, path.size() - 3) + "h";
    return has_file(tree, header) ? header : std::string{};
}

bool has_license(const std::vector<std::string_view>& lines) {
    return lines.size() > 2 && lines[0] == copyright_line && lines[1] == license_line;
}

bool has_purpose(const std::vector<std::string_view>& lines) {
    return lines.size() > 3 && lines[2] == "//" && lines[3].starts_with("// ");
}

/// Sources with a header of their own have said it there; tests are for what they are named after.
bool needs_purpose(const SourceTree& tree, const std::string& path) {
    return path.ends_with(".h") || (!path.starts_with("tests/") && own_header(tree, path).empty());
}

bool includes_own_header_first(const std::string& header, std::string_view text) {
    const std::vector<Include> includes = includes_of(text);
    return !includes.empty() && header.ends_with("/" + includes.front().header);
}

Problems check_opening(const SourceTree& tree, const std::string& path, std::string_view text) {
    Problems problems;
    const std::vector<std::string_view> lines = lines_of(text);
    if (!has_license(lines))
        problems.push_back(path + ": begin with the two SPDX lines of every other file");
    else if (needs_purpose(tree, path) && !has_purpose(lines))
        problems.push_back(path + ": after the SPDX lines write `//` and a few lines that say what "
                                  "the file is for and what it promises");
    if (path.ends_with(".h") && find_words(text, "#pragma once").empty())
        problems.push_back(path + ": write `#pragma once` below the opening comment");
    const std::string header = own_header(tree, path);
    if (!header.empty() && !includes_own_header_first(header, text))
        problems.push_back(path + ": include its own header first, so that it proves to be whole");
    return problems;
}

Problems check_file_openings(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        if (!is_code(path)) continue;
        const Problems found = check_opening(tree, path, text);
        problems.insert(problems.end(), found.begin(), found.end());
    }
    return problems;
}

const std::string license = std::string(copyright_line) + "\n" + std::string(license_line) + "\n";
const std::string purpose = "//\n// What it is for.\n";

TEST_CASE("a file without licence or purpose is a problem") {
    CHECK(check_file_openings({{{"lib/credsmith/base/a.h", "#pragma once\n"},
                                {"lib/credsmith/base/b.h", license + "#pragma once\nint b;\n"},
                                {"lib/credsmith/base/c.h", license + purpose},
                                {"lib/credsmith/base/d.cpp", license + "int d;\nint e;\n"}}}) ==
          Problems{"lib/credsmith/base/a.h: begin with the two SPDX lines of every other file",
                   "lib/credsmith/base/b.h: after the SPDX lines write `//` and a few lines that "
                   "say what the file is for and what it promises",
                   "lib/credsmith/base/c.h: write `#pragma once` below the opening comment",
                   "lib/credsmith/base/d.cpp: after the SPDX lines write `//` and a few lines that "
                   "say what the file is for and what it promises"});
}

TEST_CASE("a source that includes another header before its own is a problem") {
    const std::string header = license + purpose + "#pragma once\n";
    CHECK(check_file_openings(
              {{{"lib/credsmith/base/a.h", header},
                {"lib/credsmith/base/a.cpp",
                 license + "#include <vector>\n#include \"credsmith/base/a.h\"\n"},
                {"lib/credsmith/base/b.h", header},
                {"lib/credsmith/base/b.cpp", license + "#include \"credsmith/base/b.h\"\n"}}}) ==
          Problems{"lib/credsmith/base/a.cpp: include its own header first, so that it proves to "
                   "be whole"});
}

TEST_CASE("every file of the tree begins as it should") {
    const Problems problems = check_file_openings(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
